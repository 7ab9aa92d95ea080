import type { DrawWords } from '../../doors/export.ts';
import { withoutPapers } from '../../doors/inside.ts';
import { type Case, type CasePackage, type CaseWords, translateCase } from '../../index.ts';
import {
  distanceWordsRu,
  explorePageWordsRu,
  frontWordsRu,
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
import { later } from '../later.ts';
import { namesOf } from '../names.ts';
import type { Tongue } from './tongue.ts';

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

/** The page in Russian, with the words of the case where it has any in that language. */
export function russian(given: CasePackage, words: CaseWords | undefined): Tongue {
  const inRussian = (talks: Case): Case => (words === undefined ? talks : translateCase(talks, words));
  const talks = inRussian(withoutPapers(given.bare));
  return {
    id: 'ru',
    say: speaker<typeof pageWords>(pageWordsRu, 'ru'),
    talks,
    offer: given.offer && { ...given.offer, ...words?.offer },
    factsIn: words?.facts === undefined ? 'en' : 'ru',
    names: namesOf(talks),
    draw,
    layout: later(() => given.layout('ru')),
    introduction: later(async () => (await given.introduction('ru')) ?? null),
    papers: later(async () => inRussian(await given.papers())),
    later: {
      language: 'ru',
      explorePage: explorePageWordsRu,
      distance: distanceWordsRu,
      front: frontWordsRu,
      help: helpWordsRu,
      paper: paperWordsRu,
      lessonPage: lessonPageWordsRu,
      notice: noticeWordsRu,
      teach: teachWordsRu,
      whatIfPage: whatIfPageWordsRu,
      whatIf: whatIfWordsRu,
      whatIfs: words?.whatIfs ?? {},
      problem: problemWordsRu,
    },
  };
}
