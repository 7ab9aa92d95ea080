import type { Layout } from '../../../src/doors/export.ts';
import type { CaseWords } from '../../../src/index.ts';
import { assumptions } from './assumptions.ts';
import { annotations, notes, places, scenarios, sentences } from './chronicle.ts';
import { events } from './events.ts';
import { attributions, facts } from './facts.ts';
import { guards } from './guards.ts';
import { deadlines, invariants } from './invariants.ts';
import { labels } from './labels.ts';
import { outcomes } from './outcomes.ts';
import { readings, statements } from './readings.ts';
import { states } from './states.ts';
import { whatIfs } from './what-ifs.ts';
import {
  held,
  widerAnnotations,
  widerFacts,
  widerNotes,
  widerPlaces,
  widerScenarios,
  widerSentences,
} from './wider.ts';

export { glossary, type Term } from './glossary.ts';

/** The talks in Russian. The articles that the facts sum up are in English, and so are their headlines. */
export const russianWords: CaseWords = {
  language: 'ru',
  title: 'Переговоры США и России «два плюс два», октябрь 2007 и март 2008 года',
  limits:
    'Модель знает только то, что есть в двух газетных статьях, обе на английском языке. Чего в них нет, того нет и ' +
    'здесь, или это отмечено как допущение; допущениями считаются и даты, взятые из открытых данных. То, что одна ' +
    'сторона говорит о другой, позиций не меняет.',
  parties: {
    us: 'США',
    russia: 'Россия',
    poland: 'Польша',
    czechRepublic: 'Чехия',
    nato: 'НАТО',
    calendar: 'Календарь',
  },
  issues: {
    missileDefense: 'ПРО',
    start: 'СНВ',
    inf: 'РСМД',
    cfe: 'ДОВСЕ',
    letter: 'Письмо Буша',
    jointDocument: 'Совместный документ',
    transit: 'Транзит в Афганистан',
    enlargement: 'Расширение НАТО',
    session: 'Сами переговоры',
    leadership: 'Руководители и даты',
    tone: 'Тон',
  },
  labels,
  events,
  guards,
  readings,
  statements,
  states,
  scenarios: { ...scenarios, ...widerScenarios },
  annotations: { ...annotations, ...widerAnnotations },
  sentences: { ...sentences, ...widerSentences },
  notes: { ...notes, ...widerNotes },
  places: { ...places, ...widerPlaces },
  outcomes,
  invariants,
  deadlines,
  assumptions,
  wider: widerFacts,
  held,
  facts,
  attributions,
  whatIfs,
  offer: {
    title: 'Десять минут',
    about: 'Шесть вопросов о марте 2008 года: сначала прогноз, потом то, о чём сообщалось.',
  },
};

/** Where everything stands in a drawing with these words; made by `build/layout.ts`, never edited. */
export const loadRussianLayout = async (): Promise<Layout> =>
  (await import('../../drawing/layout.ru.json', { with: { type: 'json' } })).default;
