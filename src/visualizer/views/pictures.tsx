import { useCourse, usePage, usePart } from '../page.ts';
import { frameAt } from '../state/place.ts';
import { useVoice } from '../words.ts';

/** The drawing, or the table of positions, as a picture to take away. */
export function Pictures({ shown }: { readonly shown: string }) {
  const { say } = useVoice();
  const page = usePage();
  const { talks, store, layout } = page;
  const course = useCourse();
  const what = usePart(({ place }) => place.view) === 'table' ? 'table' : 'chart';
  const save = (format: 'svg' | 'png') => async () => {
    const frame = frameAt(course, store.get().place.step);
    const asked = await store.asked(Promise.all([layout.ready, import('../rim/save-picture.ts')]));
    if (asked === undefined) return;
    const [drawn, { savePicture }] = asked;
    const done = await savePicture({ talks, layout: drawn, course, frame, what, page: shown, format, speech: page });
    if (!done) store.tell({ kind: 'picture-failed' });
  };
  return (
    <fieldset className="pictures">
      <legend>{say(`picture.${what}`)}</legend>
      <button type="button" onClick={save('svg')}>
        SVG
      </button>
      <button type="button" onClick={save('png')}>
        PNG
      </button>
    </fieldset>
  );
}
