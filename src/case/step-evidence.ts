import { type ChartDescription, eventOf, isAnyOf } from '../chart/index.ts';
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
  for (const { name, event, enabled, taken } of chart.events.flatMap((one) => eventOf(chart, one))) {
    const evidence = Object.hasOwn(vocabulary, event) ? vocabulary[event]?.evidence : undefined;
    const counterfactual = taken.filter(
      ({ transition }) => (transition.meta.evidence ?? evidence) === 'counterfactual',
    );
    const whens = counterfactual.map((one) => one.when);
    // Where a step may keep to no region, it is accepted without a transition that is told.
    own.set(name, { none: whens.length === 0, all: isAnyOf(enabled, whens), when: { or: whens } });
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
