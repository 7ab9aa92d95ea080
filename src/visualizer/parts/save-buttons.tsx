import { useVoice } from './words.ts';

/** The buttons that save something as a picture of lines, or of points. */
export function SaveButtons({
  what,
  save,
}: {
  readonly what: 'chart' | 'table' | 'distance';
  readonly save: (format: 'svg' | 'png') => Promise<void>;
}) {
  const { say } = useVoice();
  return (
    <fieldset className="pictures">
      <legend>{say(`picture.${what}`)}</legend>
      <button type="button" onClick={() => void save('svg')}>
        SVG
      </button>
      <button type="button" onClick={() => void save('png')}>
        PNG
      </button>
    </fieldset>
  );
}
