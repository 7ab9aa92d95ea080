import Elk from 'elkjs';
import harbourCase from '../../scenarios/harbour/index.ts';
import { layOut } from '../../src/doors/export.ts';
import { type Lesson, lessonOfScenario, type Stop } from '../../src/doors/teach.ts';
import {
  type CasePackage,
  describeChart,
  type Introduction,
  translateCase,
  type WhatIf,
  wordsOf,
} from '../../src/index.ts';
import { english, pseudo, pseudoText, voiceIn } from '../../src/messages/index.ts';
import { roomOf } from '../teach/room.ts';

/** All that is said, in the pseudo-language. */
export const words = pseudo(english);

/** A value with every text of it in the pseudo-language; keys stay. */
const told = <Value>(value: Value): Value => {
  const map = (one: unknown): unknown => {
    if (typeof one === 'string') return pseudoText(one);
    if (Array.isArray(one)) return one.map(map);
    return typeof one === 'object' && one !== null
      ? Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, map(inner)]))
      : one;
  };
  // The same shape: only texts were exchanged for texts.
  return map(value) as Value;
};

const whatIf: WhatIf = {
  id: 'shared-early',
  title: 'The answer comes at once',
  question: 'What if the answer was not put off?',
  base: 'one-week-in-march',
  edits: [{ kind: 'drop', event: 'wednesday-delay', why: { sentence: 'Nobody had to wait.', facts: ['H-06'] } }],
  shows: 'That the offer lapses all the same.',
  cannotShow: 'What the towns would have said.',
  facts: ['H-06'],
};

const caseWords = {
  ...told({
    ...wordsOf(harbourCase, ''),
    whatIfs: {
      [whatIf.id]: {
        title: whatIf.title,
        question: whatIf.question,
        shows: whatIf.shows,
        cannotShow: whatIf.cannotShow,
        because: ['Nobody had to wait.'],
      },
    },
  }),
  language: words.id,
};

/** The harbour in the pseudo-language. */
export const talks = translateCase(harbourCase, caseWords);
const [scenario] = talks.scenarios;
if (scenario === undefined) throw new Error('the harbour has no scenario');
export const room = roomOf(scenario.id, talks);

const stop = (id: string, own: Pick<Stop, 'kind' | 'options' | 'answer' | 'region'>): Stop => ({
  id,
  at: 'tuesday-answer',
  when: 'before',
  issue: 'pilotage',
  facts: ['H-05'],
  minutes: 3,
  ...told({
    title: 'The pilots',
    situation: 'One town asks for something.',
    question: 'What does the other say?',
    reveal: 'It says no.',
    debrief: 'Why does it not say yes?',
    teacherNote: 'Take your time.',
  }),
  ...own,
});
const yesOrNo = [
  { id: '1', text: pseudoText('Yes.') },
  { id: '2', text: pseudoText('No.') },
];
const lesson: Lesson = {
  ...lessonOfScenario(room, voiceIn(words, 'teach')),
  stops: [
    stop('chosen', { kind: 'choice', options: yesOrNo, answer: ['2'] }),
    stop('written', { kind: 'text', options: [], answer: [] }),
  ],
  objectives: [pseudoText('To see why nobody moves.')],
  glossary: [told({ term: 'Pilot', meaning: 'Leads ships in.' })],
  closing: {
    ...told({ title: 'Go on', task: 'Find a way out.', debrief: 'Who moved?' }),
    minutes: 5,
    at: 'tuesday-answer',
    moves: ['aldermouth.pilotage.standByOwnPilots'],
  },
};

const introduction: Introduction = {
  headline: pseudoText('Two towns talk about a harbour.'),
  sentences: [pseudoText('They met in March. Nothing was agreed.')],
  scenario: scenario.id,
  moments: scenario.events.map((event) => ({ event: event.id, sentence: pseudoText('Something is said.') })),
  terms: [{ term: talks.issues[0]?.name ?? '', meaning: pseudoText('What the towns talk about.') }],
  distances: Object.fromEntries(talks.outcomes.map(({ id }) => [id, room.replay.frames.map(() => 2)])),
};

/** The harbour as a package that brings the pseudo-language along: with it a page, lessons and packages speak it. */
export const pseudoHarbour: CasePackage = {
  bare: harbourCase,
  offer: { lesson: lesson.id, title: lesson.title, about: lesson.summary },
  languages: [{ id: words.id, name: words.name, load: async () => words }],
  papers: async () => harbourCase,
  whatIfs: async () => [whatIf],
  knowledge: async () =>
    Object.fromEntries(harbourCase.ledger.map(({ id }) => [id, { public: '1994-03-01', assumed: true }])),
  words: async (language) => (language === words.id ? caseWords : undefined),
  introduction: async (language) => (language === words.id ? introduction : undefined),
  lessons: async (language) => (language === words.id ? [lesson] : []),
  layout: async (language) => {
    const shown = language === words.id ? talks : harbourCase;
    return layOut(
      new Elk(),
      describeChart(shown.chart),
      shown,
      language === words.id ? { shared: words.draw.shared } : {},
    );
  },
};

/** The names that stay in every language: of the model, of papers and their articles, of formats and commands. */
const names = [
  ...Object.keys(talks.vocabulary),
  ...room.regions.flatMap((region) => [region.name, ...region.states.map((state) => state.name)]),
  ...Object.keys(talks.guards),
  ...[...talks.scenarios, ...talks.outcomes, ...talks.deadlines, ...talks.assumptions, ...talks.ledger, whatIf].map(
    ({ id }) => id,
  ),
  ...scenario.events.map(({ id }) => id),
  ...talks.bibliography.flatMap(({ id, paper, headline }) => [id, paper, headline, paper.replace(/^The /u, '')]),
  talks.id,
  ...['Demarche', 'demarche', 'what-if', 'RU', 'QPS', 'Markdown', 'JSON', 'CSV', 'SVG', 'PNG', 'YAML', 'format'],
].toSorted((one, other) => other.length - one.length);

/** The runs of unaccented letters in a text, but for names: what was not said by the words of the language. */
export const leftInEnglish = (text: string): readonly string[] =>
  names
    .reduce((bare, name) => bare.replaceAll(name, ' '), text.replace(/\{\w+\}|<br>/gu, '').replace(/\s+/gu, ' '))
    .match(/[A-Za-z]{2,}/gu) ?? [];
