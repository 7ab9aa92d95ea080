import { describe, expect, it } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { introductionIn } from '../../scenarios/introduction/index.ts';
import { lessonsIn } from '../../scenarios/lessons/index.ts';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import { russianWords } from '../../scenarios/words/ru/index.ts';

const lessons = [...(await lessonsIn('en')), ...(await lessonsIn('ru'))];
const introductions = [await introductionIn('en'), await introductionIn('ru')].map(
  ({ distances: _, ...words }) => words,
);

type Unit = 'minute' | 'day' | 'week' | 'month' | 'year';

/** A span as a text tells it, with the words around it. */
interface Told {
  readonly place: string;
  readonly count: number;
  readonly unit: Unit;
  readonly words: string;
}

const numbers = 'a an one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
  .split('|')
  .flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const));
const english = new Map<string, number>([...numbers, ['thirty', 30]]);
const russian: readonly (readonly [RegExp, number])[] = [
  [/^(?:один|одну|одного)$/u, 1],
  [/^дв(?:а|е|ух)$/u, 2],
  [/^тр(?:и|ёх)$/u, 3],
  [/^четыр(?:е|ёх)$/u, 4],
  [/^пят[ьи]$/u, 5],
  [/^шест[ьи]$/u, 6],
  [/^сем[ьи]$/u, 7],
  [/^вос(?:емь|ьми)$/u, 8],
  [/^девят[ьи]$/u, 9],
  [/^десят[ьи]$/u, 10],
];
const inEnglish =
  /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|\d+) (minute|day|week|month|year)s?\b/giu;
const inRussian =
  /(?<!\p{L})(\p{L}+|\d+)\s(минут\p{L}*|дн(?:ях|я|ей)|день|недел\p{L}+|месяц\p{L}*|год|года|лет)(?!\p{L})/giu;
/** One of a unit, with no number: a year later, a week before. */
const oneInRussian =
  /(?<!\p{L})(?:(год|неделю|месяц|день) (?:спустя|назад|до)|(?:через|за) (год|неделю|месяц|день)|(годом|неделей|месяцем|днём) (?:раньше|ранее|позже))(?!\p{L})/giu;

function unitOf(word: string): Unit {
  if (/^(?:minute|минут)/iu.test(word)) return 'minute';
  if (/^(?:day|дн|ден)/iu.test(word)) return 'day';
  if (/^(?:week|недел)/iu.test(word)) return 'week';
  return /^(?:month|месяц)/iu.test(word) ? 'month' : 'year';
}

/** The spans in a text: a number in words or below 1000, so no year, and a unit. */
function spansIn(place: string, written: string): readonly Told[] {
  const text = written
    .replace(/half an hour/giu, 'thirty minutes')
    .replace(/получаса/giu, '30 минут')
    .replace(/a decade/gu, 'ten years');
  const found = (pattern: RegExp, countOf: (word: string) => number | undefined): readonly Told[] =>
    [...text.matchAll(pattern)].flatMap(([words, number = '', unit = '']) => {
      const count = /^\d+$/u.test(number) ? Number(number) : countOf(number.toLowerCase());
      return count === undefined || count > 999 ? [] : [{ place, count, unit: unitOf(unit), words }];
    });
  return [
    ...found(inEnglish, (word) => english.get(word)),
    ...found(inRussian, (word) => russian.find(([one]) => one.test(word))?.[1]),
    ...[...text.matchAll(oneInRussian)].map(([words, ...units]) => ({
      place,
      count: 1,
      unit: unitOf(units.find((one) => one !== undefined) ?? ''),
      words,
    })),
  ];
}

function textsOf(place: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(`${place}/${key}`, one));
}

const of = <Item extends { readonly id: string }>(place: string, items: readonly Item[], ...keys: (keyof Item)[]) =>
  items.flatMap((one) => keys.flatMap((key) => textsOf(`${place}/${one.id}`, one[key])));

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const spanned: Readonly<Record<Exclude<Unit, 'minute'>, (from: string, to: string) => number>> = {
  day: days,
  week: (from, to) => days(from, to) / 7,
  month: (from, to) => days(from, to) / (365.25 / 12),
  year: (from, to) => days(from, to) / 365.25,
};
const deadlineDay = (id: string): string => {
  const due = talksCase.deadlines.find((one) => one.id === id)?.due;
  if (due === undefined || !('day' in due)) throw new Error(`${id} has no day`);
  return due.day;
};
const dayOf = (id: string): string => {
  const found = talksCase.scenarios.flatMap((one) => one.events).find((one) => one.id === id)?.day;
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const editDay = (id: string, event: string): string => {
  const edit = whatIfs
    .find((one) => one.id === id)
    ?.edits.find(
      (one) => 'event' in one && typeof one.event === 'object' && one.event !== null && one.event.type === event,
    );
  if (edit === undefined || !('event' in edit) || typeof edit.event !== 'object' || edit.event?.day === undefined)
    throw new Error(`no ${event} in ${id}`);
  return edit.event.day;
};

const laterDay = (fact: string): string => {
  const found = talksCase.wider?.facts.find((one) => one.id === fact)?.day;
  if (found === undefined) throw new Error(`no ${fact}`);
  return found;
};
const printed = (id: string): string => talksCase.bibliography.find((one) => one.id === id)?.printed ?? '';

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** From which day to which a span runs, by the place where it is told: days that stand in the data, so that they move with it. */
const between: readonly (readonly [RegExp, () => readonly [string, string]])[] = [
  [/^what-if\/document-overtaken/u, () => [dayOf('m08-russia-agrees-to-draft'), deadlineDay('handover')]],
  [
    /^what-if\/start-(?:form|full)-agreed/u,
    () => [editDay('start-form-agreed', 'us.start.ratifySuccessor'), deadlineDay('end-of-start')],
  ],
  [/^scenario\/moscow-2008/u, () => [dayOf('o07-receive'), dayOf('m08-receive')]],
  // Both days are counted.
  [/^lesson\/ten-minutes/u, () => [dayOf('m08-receive'), dayAfter(dayOf('m08-russia-goes-on'))]],
  [/slim-given-up-early\/(?:0|because)/u, () => [dayOf('m08-prefer-slim'), laterDay('L-24')]],
  [/slim-given-up-early/u, () => [laterDay('L-24'), laterDay('L-32')]],
  [/plan-dropped-early/u, () => [laterDay('L-28'), laterDay('L-29')]],
  [/nato-summit|day-of-the-summit/u, () => [printed('moscow-times-2008-03-19'), deadlineDay('nato-summit')]],
];
/** Where the notice of INF is told: its months stand in the calendar. */
const notices = /-notice(?:\/|$)|notice-of-inf|I-29|inf-notice/u;

const monthsOfNotice = new Set(talksCase.deadlines.flatMap(({ due }) => ('span' in due ? [due.span.months ?? 0] : [])));

describe('a span told in words', () => {
  const texts = [
    ...of('what-if', whatIfs, 'title', 'question', 'shows', 'cannotShow', 'edits'),
    ...textsOf('what-if', russianWords.whatIfs),
    ...of('scenario', talksCase.scenarios, 'title', 'description'),
    ...textsOf('scenario', russianWords.scenarios),
    ...of('deadline', talksCase.deadlines, 'note'),
    ...textsOf('deadline', russianWords.deadlines),
    ...of('law', talksCase.invariants, 'sentence', 'held'),
    ...textsOf('law', russianWords.invariants),
    ...of('assumption', talksCase.assumptions, 'sentence'),
    ...of('outcome', talksCase.outcomes, 'sentence'),
    ...textsOf('outcome', russianWords.outcomes),
    ...textsOf(
      'event',
      Object.fromEntries(Object.entries(talksCase.vocabulary).map(([event, one]) => [event, one.sentence])),
    ),
    ...textsOf('event', russianWords.events),
    ...textsOf('guard', talksCase.guards),
    ...textsOf('guard', russianWords.guards),
    ...textsOf('state', russianWords.states),
    ...textsOf('note', russianWords.notes),
    ...talksCase.scenarios.flatMap((one) => of('note', one.events, 'note')),
    ...textsOf('introduction', introductions),
    ...lessons.flatMap(({ stops: _, ...lesson }) => textsOf(`lesson/${lesson.id}`, lesson)),
  ];
  const told = texts.flatMap(([place, text]) => spansIn(place, text)).filter(({ unit }) => unit !== 'minute');

  it('is found in both languages', () => {
    const found = told.filter(({ place }) => place.includes('document-overtaken')).map(({ words: said }) => said);
    expect(found).toEqual(['Seven weeks', 'семь недель']);
    expect(told.length).toBeGreaterThan(10);
  });

  it.each(told)('is as long as the days in the data say: "$words" at $place', ({ place, count, unit }) => {
    const days = between.find(([where]) => where.test(place))?.[1]();
    if (days !== undefined && unit !== 'minute') expect(Math.floor(spanned[unit](...days) + 0.01)).toBe(count);
    else {
      // What is no span between two days is the notice of INF, which the calendar has; anything else has to be entered above.
      expect(place).toMatch(notices);
      expect([...monthsOfNotice]).toEqual([unit === 'month' ? count : undefined]);
    }
  });
});

const facts = new Map(talksCase.ledger.map((fact) => [fact.id, fact.text]));

describe('a span in a lesson', () => {
  const told = lessons.flatMap((lesson) => {
    const own = [
      lesson.minutes,
      lesson.openingMinutes,
      lesson.debriefMinutes,
      ...lesson.stops.map((stop) => stop.minutes),
    ];
    const { stops, ...rest } = lesson;
    return [
      ...textsOf(lesson.id, rest).flatMap(([place, text]) =>
        spansIn(place, text).filter(({ unit }) => unit === 'minute'),
      ),
      ...stops.flatMap((stop) =>
        textsOf(`${lesson.id}/${stop.id}`, stop).flatMap(([place, text]) => spansIn(place, text)),
      ),
    ].map((span) => ({ ...span, own, cited: stops.find(({ id }) => span.place.split('/')[1] === id)?.facts ?? [] }));
  });

  it.each(told)(
    'is that of the lesson itself or of a fact that it cites: "$words" at $place',
    ({ count, unit, own, cited }) => {
      const reported = cited.flatMap((fact) => spansIn(fact, facts.get(fact) ?? ''));
      const known = [
        ...reported.map((one) => `${one.count} ${one.unit}`),
        ...own.map((minutes) => `${minutes} minute`),
      ];
      expect(known).toContain(`${count} ${unit}`);
    },
  );

  it('is found in both languages', () => {
    const waits = told.filter(({ place, count }) => count === 30 && place.endsWith('reveal'));
    expect(new Set(waits.map(({ words }) => words))).toEqual(new Set(['thirty minutes', '30 минут']));
  });
});

describe('a span in an annotation', () => {
  const russianOf: Readonly<Record<string, string>> = russianWords.annotations;
  const annotations = new Map(talksCase.scenarios.flatMap((one) => one.annotations.map((note) => [note.id, note])));
  const told = [...annotations.values()].flatMap((note) =>
    [note.text, russianOf[note.id] ?? ''].flatMap((text) =>
      spansIn(note.id, text).map((span) => ({ ...span, facts: note.facts })),
    ),
  );

  it.each(told)('is that of a fact: "$words" at $place', ({ count, unit, facts: cited }) => {
    const reported = cited.flatMap((fact) => spansIn(fact, facts.get(fact) ?? ''));
    expect(reported.map((one) => `${one.count} ${one.unit}`)).toContain(`${count} ${unit}`);
  });
});
