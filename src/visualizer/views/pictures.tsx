import { useCursor, usePage } from '../page.ts';
import { savePicture } from '../rim/save-picture.ts';
import { useSay } from '../words.ts';

/** The drawing, or the table of positions, as a picture to take away. */
export function Pictures({ page }: { readonly page: string }) {
  const say = useSay();
  const { talks, layout, store } = usePage();
  const { course, frame, place } = useCursor();
  const what = place.view === 'table' ? 'table' : 'chart';
  const save = (format: 'svg' | 'png') => async () => {
    const done = await savePicture({ talks, layout, course, frame, what, page, format, say });
    if (!done) store.tell({ kind: 'picture-failed' });
  };
  return (
    <div className="pictures" role="group" aria-label={say(`picture.${what}`)}>
      <span aria-hidden="true">{say(`picture.${what}`)}</span>
      <button type="button" onClick={save('svg')}>
        SVG
      </button>
      <button type="button" onClick={save('png')}>
        PNG
      </button>
    </div>
  );
}
