import { type Asked, HelpDialog } from '../parts/help-dialog.tsx';
import { useVoice } from '../parts/words.ts';
import { onLessons } from './words.ts';

const keys = [
  ['Tab', 'keyTab'],
  ['↑ ↓', 'keyChoose'],
  ['Enter', 'keyPress'],
  ['F6', 'keyPart'],
  ['?', 'keyHelp'],
] as const;

/** What a lesson is, and what the keys do in it. */
export function LessonHelp(asked: Asked) {
  const { say } = useVoice(onLessons);
  return <HelpDialog {...asked} about={say('helpAbout')} keys={keys.map(([key, does]) => [key, say(does)])} />;
}
