import type { Case, Scenario, ScenarioEvent } from '../case/index.ts';
import { retellChart } from '../chart/index.ts';

/** The words of a case in another language, by the names of the model. What is not there stays as it is. */
export interface CaseWords {
  readonly language: string;
  readonly title?: string | undefined;
  readonly limits?: string | undefined;
  readonly parties: Readonly<Record<string, string>>;
  readonly issues: Readonly<Record<string, string>>;
  /** By region (`region`) and state (`region/state`). */
  readonly labels: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, string>>;
  readonly guards: Readonly<Record<string, { readonly holds: string; readonly fails: string }>>;
  readonly scenarios: Readonly<Record<string, { readonly title: string; readonly description: string }>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** What a region asks (`region`) and what a state means (`region/state`). */
  readonly states?: Readonly<Record<string, string>> | undefined;
  /** How occurrences are told that have a sentence of their own, by the id of the event. */
  readonly sentences?: Readonly<Record<string, string>> | undefined;
  /** Notes on occurrences, by the id of the event. */
  readonly notes?: Readonly<Record<string, string>> | undefined;
  /** Places, by their names in the scenarios. */
  readonly places?: Readonly<Record<string, string>> | undefined;
  readonly outcomes?: Readonly<Record<string, { readonly name: string; readonly sentence: string }>> | undefined;
  /** Laws, by the id of the invariant. */
  readonly invariants?: Readonly<Record<string, string>> | undefined;
  /** What is said of dates ahead, with a day or without, by the id of the deadline. */
  readonly deadlines?: Readonly<Record<string, string>> | undefined;
}

/** The same case with other words: the same names, moves and facts, so the same replay. Pure. */
export function translateCase(talks: Case, words: CaseWords): Case {
  const said = (from: Readonly<Record<string, string>>, key: string, otherwise: string): string =>
    Object.hasOwn(from, key) ? (from[key] ?? otherwise) : otherwise;
  const { sentences = {}, notes = {}, places = {}, outcomes = {}, invariants = {}, deadlines = {} } = words;
  const eventIn = (event: ScenarioEvent): ScenarioEvent => ({
    ...event,
    ...(event.place === undefined ? {} : { place: said(places, event.place, event.place) }),
    ...(event.sentence === undefined ? {} : { sentence: said(sentences, event.id, event.sentence) }),
    ...(event.note === undefined ? {} : { note: said(notes, event.id, event.note) }),
  });
  const scenarioIn = (scenario: Scenario): Scenario => ({
    ...scenario,
    title: words.scenarios[scenario.id]?.title ?? scenario.title,
    description: words.scenarios[scenario.id]?.description ?? scenario.description,
    prelude: scenario.prelude.map(eventIn),
    events: scenario.events.map(eventIn),
    annotations: scenario.annotations.map((one) => ({ ...one, text: said(words.annotations, one.id, one.text) })),
  });
  const dateIn = <Ahead extends { readonly id: string; readonly note?: string | undefined }>(date: Ahead): Ahead =>
    date.note === undefined ? date : { ...date, note: said(deadlines, date.id, date.note) };
  return {
    ...talks,
    title: words.title ?? talks.title,
    limits: words.limits ?? talks.limits,
    chart: words.states === undefined ? talks.chart : retellChart(talks.chart, words.states),
    parties: talks.parties.map((one) => ({ ...one, name: said(words.parties, one.id, one.name) })),
    issues: talks.issues.map((one) => ({ ...one, name: said(words.issues, one.id, one.name) })),
    labels: { ...talks.labels, ...words.labels },
    vocabulary: Object.fromEntries(
      Object.entries(talks.vocabulary).map(([event, entry]) => [
        event,
        { ...entry, sentence: said(words.events, event, entry.sentence) },
      ]),
    ),
    guards: Object.fromEntries(
      Object.entries(talks.guards).map(([name, guard]) => [name, { ...guard, ...words.guards[name] }]),
    ),
    scenarios: talks.scenarios.map(scenarioIn),
    outcomes: talks.outcomes.map((one) => ({ ...one, ...outcomes[one.id] })),
    invariants: talks.invariants.map((one) => ({ ...one, sentence: said(invariants, one.id, one.sentence) })),
    deadlines: talks.deadlines.map(dateIn),
    ...(talks.openDates === undefined ? {} : { openDates: talks.openDates.map(dateIn) }),
  };
}
