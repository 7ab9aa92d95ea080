import { loadRussianLayout, russianWhatIfs, russianWords } from '../../../scenarios/russian/index.ts';
import { type DrawWords, translateCase } from '../../index.ts';
import {
  explorePageWordsRu,
  helpWordsRu,
  lessonPageWordsRu,
  noticeWordsRu,
  type pageWords,
  pageWordsRu,
  paperWordsRu,
  problemWordsRu,
  speaker,
  teachWordsRu,
  whatIfPageWordsRu,
  whatIfWordsRu,
} from '../../messages/index.ts';
import { defaultCase, loadPapers } from '../default-case.ts';
import { later } from '../later.ts';
import { namesOf } from '../names.ts';
import type { Tongue } from './tongue.ts';

const talks = translateCase(defaultCase, russianWords);

const draw: DrawWords = {
  now: 'сейчас',
  other: 'в другом',
  both: 'в обоих',
  was: 'было',
  unreachable: 'исключено',
  start: 'начало',
  last: 'последний ход',
  reported: 'сообщалось',
  scheduled: 'назначено',
  counterfactual: 'не сообщалось',
  legend: 'Обозначения',
  changed: 'было:',
};

/** The page in Russian. */
export const russian: Tongue = {
  id: 'ru',
  say: speaker<typeof pageWords>(pageWordsRu, 'ru'),
  talks,
  names: namesOf(talks),
  draw,
  layout: later(loadRussianLayout),
  papers: later(async () => translateCase(await loadPapers(), russianWords)),
  later: {
    language: 'ru',
    explorePage: explorePageWordsRu,
    help: helpWordsRu,
    paper: paperWordsRu,
    lessonPage: lessonPageWordsRu,
    notice: noticeWordsRu,
    teach: teachWordsRu,
    whatIfPage: whatIfPageWordsRu,
    whatIf: whatIfWordsRu,
    whatIfs: russianWhatIfs,
    problem: problemWordsRu,
  },
};
