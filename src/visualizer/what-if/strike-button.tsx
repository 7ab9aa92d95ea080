import type { Frame } from '../../index.ts';
import { useVoice } from '../parts/words.ts';
import { useWish } from './step-tools.tsx';
import { onWhatIfs } from './words.ts';

/** Strikes out a step of the course on screen. */
export function StrikeButton({ frame }: { readonly frame: Frame }) {
  const wish = useWish();
  const { say } = useVoice(onWhatIfs);
  const label = say('row.strike', { step: frame.index, sentence: frame.cause?.sentence ?? '' });
  return (
    <button
      type="button"
      className="chronicle-tool"
      aria-label={label}
      title={label}
      onClick={() => wish({ kind: 'strike', frame })}
    >
      <s aria-hidden="true">S</s>
    </button>
  );
}
