import type { ChartDescription, Transition } from '../chart/index.ts';
import type { Formula, Property } from '../model/index.ts';
import { matcher } from './check/pattern.ts';
import type { Invariant, Rule } from './invariant.ts';

/** Something to prove over every position, and the rule of an invariant (by its place) that asks for it. */
export interface Obligation {
  readonly invariant: string;
  readonly rule: number;
  readonly property: Property;
}

/**
 * What an invariant says of every reachable position and of every step between them, as properties that a search can
 * decide. Rules about the record, its days and its sources, or about what a guard reads give none.
 */
export function obligationsOf(invariant: Invariant, chart: ChartDescription): readonly Obligation[] {
  return invariant.rules.flatMap((rule, index) =>
    propertiesOf(rule, chart, `${invariant.id}, rule ${index + 1}`).map((property) => ({
      invariant: invariant.id,
      rule: index,
      property,
    })),
  );
}

/** Whether a rule is about positions or steps, so that a search can prove it. */
export const isProvable = (rule: Rule): boolean => provable.includes(rule.kind);

const provable: readonly string[] = ['always', 'move', 'still', 'stays', 'order', 'possible'] satisfies Rule['kind'][];

function propertiesOf(rule: Rule, chart: ChartDescription, name: string): readonly Property[] {
  switch (rule.kind) {
    case 'always':
      return [{ kind: 'always', name, formula: { or: [{ not: rule.premise }, rule.conclusion] } }];
    case 'possible':
      return [{ kind: 'reachable', name, formula: rule.formula }];
    case 'move': {
      const about = matcher(rule.regions);
      const by = matcher(rule.onlyBy ?? ['*']);
      const moves = movesIn(chart).filter(
        (one) => about(one.region) && (rule.from?.includes(one.from) ?? true) && (rule.to?.includes(one.to) ?? true),
      );
      return [
        ...never(
          moves.filter((one) => !by(one.event)),
          name,
        ),
        ...(rule.requires === undefined
          ? []
          : never(
              moves.filter((one) => by(one.event)),
              name,
              { not: rule.requires },
            )),
      ];
    }
    case 'still': {
      const [events, regions] = [matcher(rule.events), matcher(rule.regions)];
      return never(
        movesIn(chart).filter((one) => events(one.event) && regions(one.region)),
        name,
      );
    }
    case 'stays': {
      const within = new Set(rule.states);
      return never(
        movesIn(chart).filter((one) => one.region === rule.region && within.has(one.from) && !within.has(one.to)),
        name,
      );
    }
    case 'order':
      return never(
        movesIn(chart).filter(
          (one) => one.region === rule.region && rule.states.indexOf(one.to) <= rule.states.indexOf(one.from),
        ),
        name,
      );
    default:
      return [];
  }
}

/** The transitions of a chart that lead elsewhere: no region moves but by one of them. */
const movesIn = (chart: ChartDescription): readonly Transition[] =>
  chart.transitions.filter((one) => one.from !== one.to);

/**
 * That none of these moves is ever made (where `when` holds before it): after the event, the region is not where the
 * move would have taken it. The regions that one event moves are asked about one by one.
 */
function never(moves: readonly Transition[], name: string, when?: Formula): readonly Property[] {
  const asked = new Map<string, { event: string; region: string; from: string; to: Set<string> }>();
  for (const { event, region, from, to } of moves) {
    const key = JSON.stringify([event, region, from]);
    const known = asked.get(key) ?? { event, region, from, to: new Set() };
    known.to.add(to);
    asked.set(key, known);
  }
  return [...asked.values()].map(({ event, region, from, to }) => {
    const here: Formula = { region, in: [from] };
    return {
      kind: 'step',
      name,
      events: [event],
      when: when === undefined ? here : { and: [here, when] },
      after: { not: { region, in: [...to] } },
    };
  });
}
