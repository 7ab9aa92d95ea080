import { onHelp } from '../language/help.ts';
import { type Asked, HelpDialog } from './help-dialog.tsx';
import { useVoice } from './words.ts';

const keys = [
  ['← →', 'keys.step'],
  ['Home End', 'keys.ends'],
  ['Space', 'keys.play'],
  ['1 – 9', 'keys.take'],
  ['Esc', 'keys.escape'],
  ['V', 'keys.view'],
  ['B', 'keys.name'],
  ['X', 'keys.strike'],
  ['I', 'keys.insert'],
  ['U', 'keys.undo'],
  ['C', 'keys.compare'],
  ['N', 'keys.divergence'],
  ['L', 'keys.link'],
  ['P', 'keys.print'],
  ['F6', 'keys.regions'],
  ['?', 'keys.help'],
] as const;

/** What the keys do and what the signs mean. */
export function Help(asked: Asked) {
  const { say } = useVoice(onHelp);
  return (
    <HelpDialog
      {...asked}
      about={say('help.about')}
      keys={keys.map(([key, does]) => [key === 'Space' ? say('key.space') : key, say(does)])}
      note={<p className="note">{say('help.diagram')}</p>}
    />
  );
}
