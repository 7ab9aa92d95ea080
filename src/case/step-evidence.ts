import type { ChartDescription, Transition } from '../chart/index.ts';
import type { FactoredEvent, FactoredModel, Formula } from '../model/index.ts';
import type { EventEntry } from './vocabulary.ts';

/** A model in which every event tells by its name whether its step is one that was not reported to have happened. */
export interface ByEvidence {
  readonly model: FactoredModel;
  /** The event of the case that an event of this model is. */
  eventOf(name: string): string;
  isCounterfactual(name: string): boolean;
}

const MARK = ' (counterfactual)';

/**
 * Splits each event that is reported in one position and counterfactual in another. A step is counterfactual where one
 * of the transitions that it takes is; a transition inherits that from its event where it says nothing itself.
 */
export function splitByEvidence(
  model: FactoredModel,
  chart: ChartDescription,
  vocabulary: Readonly<Record<string, EventEntry>>,
): ByEvidence {
  const own = new Map<string, { none: boolean; all: boolean; when: Formula }>();
  for (const event of model.events) {
    const evidence = Object.hasOwn(vocabulary, event.name) ? vocabulary[event.name]?.evidence : undefined;
    const taken = chart.transitions.filter((one) => one.event === event.name);
    const counterfactual = taken.filter((one) => (one.meta.evidence ?? evidence) === 'counterfactual');
    const when: Formula = { or: counterfactual.map((one) => takenWhen(one, taken)) };
    own.set(event.name, {
      none: counterfactual.length === 0,
      all: counterfactual.length === taken.length && taken.length > 0,
      when,
    });
  }
  const events = model.events.flatMap((event): readonly FactoredEvent[] => {
    const { none = true, all = false, when = { or: [] } } = own.get(event.name) ?? {};
    if (none) return [event];
    const marked = { ...event, name: event.name + MARK };
    if (all) return [marked];
    return [
      { ...event, enabled: { and: [event.enabled, { not: when }] } },
      { ...marked, enabled: { and: [event.enabled, when] } },
    ];
  });
  const isCounterfactual = (name: string): boolean => name.endsWith(MARK);
  return {
    model: { regions: model.regions, events },
    eventOf: (name) => (isCounterfactual(name) ? name.slice(0, -MARK.length) : name),
    isCounterfactual,
  };
}

/** When a transition is the one that its region takes: its guard holds, and none that is tried before it does. */
function takenWhen(transition: Transition, taken: readonly Transition[]): Formula {
  const before = taken.filter(
    (one) => one.region === transition.region && one.from === transition.from && one.index < transition.index,
  );
  const here: Formula = { region: transition.region, in: [transition.from] };
  return { and: [here, transition.when, ...before.map((one): Formula => ({ not: one.when }))] };
}
