import { retellChart } from '../chart/index.ts';
import type { Case } from './case.ts';
import type { CaseWords } from './case-words.ts';
import type { Scenario, ScenarioEvent } from './scenario.ts';
import { translateWider } from './translate-wider.ts';

/** The same case with other words: the same names, moves and facts, so the same replay. Pure. */
export function translateCase(talks: Case, words: CaseWords): Case {
  const said = (from: Readonly<Record<string, string>>, key: string, otherwise: string): string =>
    Object.hasOwn(from, key) ? (from[key] ?? otherwise) : otherwise;
  const {
    sentences = {},
    notes = {},
    places = {},
    outcomes = {},
    invariants = {},
    deadlines = {},
    assumptions = {},
    readings = {},
    statements = {},
  } = words;
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
    ledger: talks.ledger.map((one) => ({
      ...one,
      text: said(words.facts ?? {}, one.id, one.text),
      attribution: said(words.attributions ?? {}, one.attribution, one.attribution),
    })),
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
    ...(talks.readings === undefined
      ? {}
      : {
          readings: talks.readings.map((reading) => ({
            ...reading,
            ...readings[reading.id],
            parties: mapValues(reading.parties, (own) =>
              own.map((one) => ({ ...one, sentence: said(statements, one.id, one.sentence) })),
            ),
          })),
        }),
    ...(talks.wider === undefined ? {} : { wider: translateWider(talks.wider, words, scenarioIn) }),
    assumptions: talks.assumptions.flatMap((one) =>
      Object.hasOwn(assumptions, one.id) ? [{ ...one, sentence: assumptions[one.id] ?? one.sentence }] : [],
    ),
    ...(talks.openDates === undefined ? {} : { openDates: talks.openDates.map(dateIn) }),
  };
}

const mapValues = <Value>(from: Readonly<Record<string, Value>>, change: (value: Value) => Value) =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
