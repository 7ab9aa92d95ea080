export { guardSentences } from './guard-sentences.ts';
export { issueMachines } from './issues.ts';
export type { Tag, TalksMeta } from './setup.ts';
export { talks } from './talks.ts';
export {
  type TalksEvent,
  type TalksEventType,
  vocabulary,
} from './vocabulary.ts';
