import type { FactoredEvent, FactoredModel, Formula, Positions } from '../../model/index.ts';

/** An event that comes a span after another, unless one of some events comes between. */
export interface SpanAhead {
  readonly event: string;
  readonly after: string;
  readonly unless: readonly string[];
  /** By how many dates have passed when it begins: how many pass at least before it ends; undefined where it is too late. */
  readonly least: readonly (number | undefined)[];
  /** The same for one that is running already; undefined where none is. */
  readonly running?: number | undefined;
}

/** Events that come by themselves, one after the other; the same event can come more than once. */
export interface Dates {
  /** The events of the dates that lie ahead, the earliest first. */
  readonly ahead: readonly string[];
  /** Events that no date up to the day in question brings. */
  readonly never: readonly string[];
  readonly spans: readonly SpanAhead[];
}

/** A model in which dates pass in their order. */
export interface Dated {
  readonly model: FactoredModel;
  /** Whether an event of the model is no move but a date that passes without effect. */
  readonly isPassing: (event: string) => boolean;
  /** Positions of the plain model, with no date passed yet. */
  readonly at: (positions: Positions) => Positions;
}

/**
 * The model with a region that counts the dates that have passed, and one for each span that says when it began. An event
 * with a date comes exactly when its date is the next one, and a date whose event is refused then passes without effect.
 * Between two dates anybody may move.
 */
export function withDates(model: FactoredModel, { ahead, never, spans }: Dates): Dated {
  const free = (name: string): string => (model.regions.some((one) => one.name === name) ? free(`${name}+`) : name);
  const clock = free('dates');
  const counts = Array.from({ length: ahead.length + 1 }, (_, passed) => passed);
  const number = model.regions.length;
  const passed = (some: readonly number[]): Formula => ({ region: clock, in: some.map(String) });
  const added = spans.map((span, index) => ({ ...span, region: number + 1 + index, name: free(`span ${index}`) }));
  const left = new Set(never);
  const events: FactoredEvent[] = model.events.flatMap((event) => {
    if (left.has(event.name)) return [];
    const turns = ahead.flatMap((name, turn) => (name === event.name ? [turn] : []));
    const ticks = turns.map((turn) => ({ region: number, when: passed([turn]), to: turn + 1 }));
    const ripe: Formula[] = added
      .filter((span) => span.event === event.name)
      .map((span) => ({
        or: [
          ...counts.map(
            (begun): Formula => ({
              and: [{ region: span.name, in: [String(begun)] }, passed(from(counts, span.least[begun]))],
            }),
          ),
          { and: [{ region: span.name, in: [RUNNING] }, passed(from(counts, span.running))] },
        ],
      }));
    const turned = added.flatMap((span) => {
      if (span.after === event.name)
        return counts.map((begun) => ({ region: span.region, when: passed([begun]), to: FIRST + begun }));
      return span.event === event.name || span.unless.includes(event.name)
        ? [{ region: span.region, when: always, to: 0 }]
        : [];
    });
    const due = turns.length === 0 ? [] : [passed(turns)];
    const open: Formula[] = ripe.length + due.length === 0 ? [] : [{ or: [...ripe, ...due] }];
    return [
      {
        ...event,
        enabled: { and: [event.enabled, ...open] },
        assignments: [...event.assignments, ...ticks, ...turned],
      },
    ];
  });
  const passing = ahead.map((name, turn): FactoredEvent => {
    const enabled = model.events.find((event) => event.name === name)?.enabled ?? { or: [] };
    return {
      name: `${PASSING}${turn}`,
      enabled: { and: [passed([turn]), { not: enabled }] },
      assignments: [{ region: number, when: always, to: turn + 1 }],
    };
  });
  const regions = added.map(({ name, running }) => ({
    name,
    states: ['off', RUNNING, ...counts.map(String)],
    initial: running === undefined ? 0 : 1,
  }));
  return {
    model: {
      regions: [...model.regions, { name: clock, states: counts.map(String), initial: 0 }, ...regions],
      events: [...events, ...passing],
    },
    isPassing: (event) => event.startsWith(PASSING),
    at: (positions) => ({
      ...positions,
      [clock]: '0',
      ...Object.fromEntries(regions.map((region) => [region.name, region.states[region.initial] ?? ''])),
    }),
  };
}

const PASSING = '(passes) ';
const RUNNING = 'running';
/** The state of a span that began with the first date, after `off` and `running`. */
const FIRST = 2;
const always: Formula = { and: [] };

const from = (counts: readonly number[], least: number | undefined): readonly number[] =>
  least === undefined ? [] : counts.slice(least);
