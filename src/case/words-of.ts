import { describeChart } from '../chart/index.ts';
import type { Case } from './case.ts';
import type { CaseWords } from './case-words.ts';
import type { ScenarioEvent } from './scenario.ts';

/**
 * The words of a case as it is written, by the names under which another language says them: everything that there is to
 * translate but for its what-ifs, its lessons and its introduction. A region or a state without a label has its bare name.
 */
export function wordsOf(talks: Case, language: string): CaseWords {
  const scenarios = [...talks.scenarios, ...(talks.wider?.scenarios ?? [])];
  const annotations = scenarios.flatMap((one) => one.annotations);
  const events = scenarios.flatMap((one) => [...one.prelude, ...one.events]);
  const own = (of: (event: ScenarioEvent) => string | undefined): Readonly<Record<string, string>> =>
    byKey(events, (event) => [event.id, of(event)]);
  const { regions } = describeChart(talks.chart);
  const states = regions.flatMap((region) =>
    region.states.map((state) => ({ ...state, key: `${region.name}/${state.name}` })),
  );
  const names = [
    ...regions.map(({ name }) => [name, name] as const),
    ...states.map(({ key, name }) => [key, name] as const),
  ];
  const named = (list: readonly { readonly id: string; readonly name: string }[]): Readonly<Record<string, string>> =>
    byKey(list, (one) => [one.id, one.name]);
  return {
    language,
    title: talks.title,
    limits: talks.limits,
    parties: named(talks.parties),
    issues: named(talks.issues),
    labels: { ...Object.fromEntries(names), ...talks.labels },
    events: byKey(Object.entries(talks.vocabulary), ([event, { sentence }]) => [event, sentence]),
    guards: byKey(Object.entries(talks.guards), ([name, { holds, fails }]) => [name, { holds, fails }]),
    scenarios: byKey(scenarios, ({ id, title, description }) => [id, { title, description }]),
    annotations: byKey(annotations, (one) => [one.id, one.text]),
    states: byKey([...regions.map((one) => ({ ...one, key: one.name })), ...states], (one) => [
      one.key,
      one.description,
    ]),
    sentences: own((event) => event.sentence),
    notes: own((event) => event.note),
    places: byKey(events, ({ place }) => [place ?? '', place]),
    outcomes: byKey(talks.outcomes, ({ id, name, sentence }) => [id, { name, sentence }]),
    invariants: byKey(talks.invariants, (one) => [one.id, one.sentence]),
    facts: byKey(talks.ledger, (one) => [one.id, one.text]),
    attributions: byKey(talks.ledger, ({ attribution }) => [attribution, attribution]),
    deadlines: byKey([...talks.deadlines, ...(talks.openDates ?? [])], (one) => [one.id, one.note]),
    assumptions: byKey(talks.assumptions, (one) => [one.id, one.sentence]),
    wider: byKey(talks.wider?.facts ?? [], ({ id, text, wordless, note }) => [id, { text, wordless, note }]),
    held: byKey(talks.wider?.held ?? [], (one) => [`${one.fact} ${one.source}`, one.sentence]),
  };
}

/** Some values by their keys; what has none is left out. */
function byKey<One, Value>(
  list: readonly One[],
  of: (one: One) => readonly [key: string, value: Value | undefined],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    list.flatMap((one) => {
      const [key, value] = of(one);
      return value === undefined || value === '' ? [] : [[key, value] as const];
    }),
  );
}
