import { describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import { russianWords } from '../../scenarios/words/ru/index.ts';
import { whatIfSections } from '../../src/doors/export.ts';
import {
  describeChart,
  explainRefusal,
  replay,
  resolveWhatIf,
  retellWhatIf,
  runWhatIf,
  translateCase,
} from '../../src/index.ts';
import { russian as inRussian, voiceIn } from '../../src/messages/index.ts';

const russianWhatIfs = russianWords.whatIfs ?? {};
const russian = translateCase(talksCase, russianWords);
const regions = describeChart(talksCase.chart).regions;
const stateKeys = regions.flatMap((region) => [
  region.name,
  ...region.states.map((state) => `${region.name}/${state.name}`),
]);
const { wider } = talksCase;
const courses = [...talksCase.scenarios, ...(wider?.scenarios ?? [])];
const occurrences = courses.flatMap((one) => [...one.prelude, ...one.events]);
const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];

/** The entries of the wider record that say this in Russian too. */
const saying = (part: 'wordless' | 'note'): object =>
  Object.fromEntries(
    Object.entries(russianWords.wider ?? {}).flatMap(([id, words]) =>
      words[part] === undefined ? [] : [[id, words[part]]],
    ),
  );

/** What has to be said, beside what is said, kind by kind. */
const kinds: Readonly<Record<string, readonly [wanted: readonly string[], said: object]>> = {
  parties: [talksCase.parties.map((one) => one.id), russianWords.parties],
  issues: [talksCase.issues.map((one) => one.id), russianWords.issues],
  'the labels of regions and states': [stateKeys, russianWords.labels],
  'the sentences of regions and states': [stateKeys, russianWords.states ?? {}],
  events: [Object.keys(talksCase.vocabulary), russianWords.events],
  guards: [Object.keys(talksCase.guards), russianWords.guards],
  facts: [talksCase.ledger.map((one) => one.id), russianWords.facts ?? {}],
  attributions: [unique(talksCase.ledger.map((one) => one.attribution)), russianWords.attributions ?? {}],
  scenarios: [courses.map((one) => one.id), russianWords.scenarios],
  annotations: [
    unique([
      ...courses.flatMap((one) => one.annotations.map(({ id }) => id)),
      // What lies between the rounds stands on no timeline, and is said all the same.
      ...(wider?.facts ?? []).flatMap(({ id, wordless }) =>
        wordless === undefined ? [] : [`${id.toLowerCase().replace('-', '')}-no-words`],
      ),
    ]),
    russianWords.annotations,
  ],
  'the sentences of occurrences': [
    unique(occurrences.flatMap((one) => (one.sentence === undefined ? [] : [one.id]))),
    russianWords.sentences ?? {},
  ],
  notes: [unique(occurrences.flatMap((one) => (one.note === undefined ? [] : [one.id]))), russianWords.notes ?? {}],
  'the entries of the wider record': [wider?.facts.map((one) => one.id) ?? [], russianWords.wider ?? {}],
  'what they have no words for': [
    wider?.facts.flatMap((one) => (one.wordless === undefined ? [] : [one.id])) ?? [],
    saying('wordless'),
  ],
  'how they were verified': [
    wider?.facts.flatMap((one) => (one.note === undefined ? [] : [one.id])) ?? [],
    saying('note'),
  ],
  'what the transcripts have': [
    wider?.held.flatMap((one) => (one.sentence === undefined ? [] : [`${one.fact} ${one.source}`])) ?? [],
    russianWords.held ?? {},
  ],
  places: [unique(occurrences.flatMap((one) => one.place ?? [])), russianWords.places ?? {}],
  outcomes: [talksCase.outcomes.map((one) => one.id), russianWords.outcomes ?? {}],
  laws: [talksCase.invariants.map((one) => one.id), russianWords.invariants ?? {}],
  assumptions: [talksCase.assumptions.map((one) => one.id), russianWords.assumptions ?? {}],
  'dates ahead': [
    [...talksCase.deadlines, ...(talksCase.openDates ?? [])].flatMap((one) => (one.note === undefined ? [] : [one.id])),
    russianWords.deadlines ?? {},
  ],
};

describe('the talks in Russian', () => {
  test.each(Object.entries(kinds))('say all %s and nothing else', (_, [wanted, said]) => {
    expect(Object.keys(said).sort()).toEqual([...wanted].sort());
  });

  test('have no Latin words but those of names', () => {
    const texts = Object.values(kinds).flatMap(([, said]) =>
      Object.values(said).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one))),
    );
    expect(texts.join(' ').match(/[A-Za-z]{2,}/gu) ?? []).toEqual([]);
  });

  test.each(courses.map((one) => one.id))('take the same course in %s', (id) => {
    const course = (talks: typeof talksCase) => {
      const found = [...talks.scenarios, ...(talks.wider?.scenarios ?? [])].find((one) => one.id === id);
      if (found === undefined) throw new Error(id);
      return replay(talks, found).frames;
    };
    const [english, russians] = [course(talksCase), course(russian)];
    expect(russians.map((one) => [one.cause?.id, one.date, one.after])).toEqual(
      english.map((one) => [one.cause?.id, one.date, one.after]),
    );
    expect(russians.map((one) => one.cause?.sentence ?? '').filter((text) => /[A-Za-z]{2,}/u.test(text))).toEqual([]);
  });

  test('refuse a move in Russian', () => {
    const start = describeChart(russian.chart).initial;
    const told = Object.keys(russian.vocabulary).flatMap((event) =>
      explainRefusal(russian, start, event).map((one) => one.sentence),
    );
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((text) => !/[а-я]/u.test(text))).toEqual([]);
  });
});

describe('the what-ifs in Russian', () => {
  const retold = whatIfs.map((one) => retellWhatIf(one, russianWhatIfs));

  test('are all there, with a reason for every change, and nothing else is', () => {
    expect(Object.keys(russianWhatIfs).sort()).toEqual(whatIfs.map((one) => one.id).sort());
    for (const one of whatIfs) expect(russianWhatIfs[one.id]?.because.length, one.id).toBe(one.edits.length);
  });

  test.each(retold.map((one) => [one.id, one] as const))(
    '%s takes the same course, and is told in Russian',
    (id, one) => {
      const english = whatIfs.find((other) => other.id === id);
      if (english === undefined) throw new Error(id);
      const ids = (talks: typeof talksCase, whatIf: typeof one) =>
        resolveWhatIf(talks, whatIf, whatIfs).scenario.events.map((event) => [event.id, event.type, event.day]);
      expect(ids(russian, one)).toEqual(ids(talksCase, english));
      const run = runWhatIf(russian, one, retold);
      const sections = whatIfSections(russian, run, voiceIn(inRussian, 'whatIf'));
      const events = [...run.base.prelude, ...run.base.events, ...run.scenario.events];
      const known = [...events, ...russian.deadlines].map((one) => one.id);
      const text = sections
        .flatMap((section) => [section.heading, ...section.items])
        .join('\n')
        .replaceAll('Moscow Times', '')
        .replaceAll(/\[◇ [^\]]*\]/gu, '◇');
      const words = text.match(/[A-Za-z][\w-]{2,}/gu) ?? [];
      expect(words.filter((word) => !known.includes(word))).toEqual([]);
      expect(text).not.toMatch(/ {2}|\.\.(?!\.)|г\.\./u);
    },
  );
});
