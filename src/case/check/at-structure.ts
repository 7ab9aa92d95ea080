import type { ChartDescription, Transition } from '../../chart/index.ts';
import { regionsRead } from '../../model/index.ts';
import type { Rule } from '../invariant.ts';
import type { EventEntry } from '../vocabulary.ts';
import { broken, kept, silent, type Verdict } from './finding.ts';
import { matcher } from './pattern.ts';

/** How a chart is made, and what its events cite. */
export interface Structure {
  readonly chart: ChartDescription;
  readonly vocabulary: Readonly<Record<string, Pick<EventEntry, 'facts' | 'evidence'>>>;
  /** The kind of each fact, by its id. */
  readonly factKinds: ReadonlyMap<string, string>;
}

/** What a rule says of each transition as it is drawn; undefined for rules that need a course, a record or a position. */
export function structureRule(rule: Rule): ((transition: Transition, structure: Structure) => Verdict) | undefined {
  switch (rule.kind) {
    case 'move': {
      const { onlyBy, requires } = rule;
      if (onlyBy === undefined) return undefined;
      const [regions, by] = [matcher(rule.regions), matcher(onlyBy)];
      return (transition) => {
        if (transition.from === transition.to || !regions(transition.region)) return silent;
        if (rule.from && !rule.from.includes(transition.from)) return silent;
        if (rule.to && !rule.to.includes(transition.to)) return silent;
        if (!by(transition.event)) return broken(`${drawn(transition)}, which is not for it to do`);
        if (requires && 'region' in requires && requires.region === transition.region)
          return requires.in.includes(transition.from) ? kept : broken(drawn(transition));
        return kept;
      };
    }
    case 'still': {
      const [events, regions] = [matcher(rule.events), matcher(rule.regions)];
      return (transition) => {
        if (!events(transition.event)) return silent;
        return transition.from !== transition.to && regions(transition.region) ? broken(drawn(transition)) : kept;
      };
    }
    case 'unread': {
      const regions = matcher(rule.regions);
      const by = matcher(rule.by ?? ['*']);
      return (transition) => {
        if (!by(transition.region)) return silent;
        const read = regionsRead(transition.when).find(regions);
        return read === undefined ? kept : broken(`${drawn(transition)} asks for ${read}`);
      };
    }
    case 'sourced': {
      const except = matcher(rule.except);
      return (transition, { vocabulary, factKinds }) => {
        if (transition.from === transition.to || except(transition.region)) return silent;
        const entry = vocabulary[transition.event];
        const evidence = transition.meta.evidence ?? entry?.evidence ?? '';
        if (rule.evidence && !rule.evidence.includes(evidence)) return silent;
        const facts = transition.meta.facts ?? entry?.facts ?? [];
        if (facts.some((fact) => rule.kinds.includes(factKinds.get(fact) ?? ''))) return kept;
        return broken(`${drawn(transition)} and cites ${facts.length === 0 ? 'nothing' : facts.join(', ')}`);
      };
    }
    default:
      return undefined;
  }
}

const drawn = ({ event, region, from, to }: Transition): string =>
  from === to ? `${event} keeps ${region} at ${from}` : `${event} moves ${region} from ${from} to ${to}`;
