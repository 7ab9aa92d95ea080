import { describeChart } from '../chart/index.ts';
import type { Case } from './case.ts';
import { expectCase } from './given.ts';
import type { FactKind } from './ledger.ts';

/** Where a fact does its work: it moves or holds a position, it guards, it sets a date, or it stands on the timeline. */
export type FactRole = 'move' | 'guard' | 'calendar' | 'timeline';

const roles: Readonly<Record<FactKind, FactRole>> = {
  EVENT: 'move',
  POSITION: 'move',
  GUARD: 'guard',
  DEADLINE: 'calendar',
  CONTEXT: 'timeline',
  ANNOTATION: 'timeline',
};

/** Whether one fact is in the role that its kind asks for, and the places where it is. */
export interface FactCoverage {
  readonly fact: string;
  readonly kind: FactKind;
  readonly role: FactRole;
  /** The events, states, guards, dates or annotations that cite it in this role, by name. */
  readonly found: readonly string[];
  readonly ok: boolean;
}

/** For each fact of the ledger, in its order: the role that it should have and where the case gives it that role. Pure. */
export function coverage(talks: Case): readonly FactCoverage[] {
  expectCase(talks);
  const cited = citations(talks);
  return talks.ledger.map((fact) => {
    const role = roles[fact.kind];
    const found = [...(cited[role].get(fact.id) ?? [])];
    return { fact: fact.id, kind: fact.kind, role, found, ok: found.length > 0 };
  });
}

type Places = Map<string, Set<string>>;

function citations(talks: Case): Readonly<Record<FactRole, Places>> {
  const cited: Record<FactRole, Places> = {
    move: new Map(),
    guard: new Map(),
    calendar: new Map(),
    timeline: new Map(),
  };
  const cite = (role: FactRole, facts: readonly string[] | undefined, place: string): void => {
    for (const fact of facts ?? []) {
      const places = cited[role].get(fact) ?? new Set();
      cited[role].set(fact, places.add(place));
    }
  };
  const chart = describeChart(talks.chart);
  const taken = new Set(chart.events);
  for (const [event, entry] of Object.entries(talks.vocabulary)) if (taken.has(event)) cite('move', entry.facts, event);
  for (const move of chart.transitions) cite('move', move.meta.facts, `${move.region}: ${move.from} -> ${move.to}`);
  for (const region of chart.regions)
    for (const state of region.states) cite('move', state.meta.facts, `${region.name}.${state.name}`);
  for (const [name, guard] of Object.entries(talks.guards))
    if (chart.guards.has(name)) cite('guard', guard.facts, name);
  for (const deadline of talks.deadlines) cite('calendar', deadline.facts, deadline.id);
  for (const date of talks.openDates ?? []) cite('calendar', date.facts, date.id);
  for (const scenario of talks.scenarios)
    for (const annotation of scenario.annotations) cite('timeline', annotation.facts, annotation.id);
  return cited;
}
