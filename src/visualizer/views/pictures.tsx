import { useCourse, useLayout, usePage, usePart } from '../page.ts';
import { frameAt } from '../state/place.ts';
import { useSay } from '../words.ts';

/** The drawing, or the table of positions, as a picture to take away. */
export function Pictures({ page }: { readonly page: string }) {
  const say = useSay();
  const { talks, store, draw } = usePage();
  const layout = useLayout();
  const course = useCourse();
  const what = usePart(({ place }) => place.view) === 'table' ? 'table' : 'chart';
  const save = (format: 'svg' | 'png') => async () => {
    const frame = frameAt(course, store.get().place.step);
    const { savePicture } = await import('../rim/save-picture.ts');
    const done =
      layout !== undefined && (await savePicture({ talks, layout, course, frame, what, page, format, draw, say }));
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
