import { useRef } from 'react';
import { longDay } from '../../messages/index.ts';
import { toldText } from '../state/told.ts';
import { useCursor, usePage } from './page.ts';
import type { Player } from './player.ts';
import { useVoice } from './words.ts';

/** One polite sentence a step for those who listen; silent while the slider is dragged. */
export function Status({ player }: { readonly player: Player }) {
  const { say, language } = useVoice();
  const { names } = usePage();
  const { frame, tip, mode, course } = useCursor();
  const last = useRef('');
  if (player.mode !== 'scrubbing') {
    const what =
      frame.cause === undefined
        ? say('chronicle.start')
        : toldText(names.actor(frame.cause.type), frame.cause.sentence);
    const where = mode === 'what-if' ? `${say('badge.what-if')} ${course.branch?.name ?? ''}, ` : '';
    last.current = `${where}${say('step.of', { step: frame.index, of: tip })}, ${longDay(frame.date, language)}. ${what} ${say('status.moved', { count: frame.moves.length })}`;
  }
  return (
    <p className="visually-hidden" role="status" aria-live="polite" aria-label={say('status.title')}>
      {last.current}
    </p>
  );
}
