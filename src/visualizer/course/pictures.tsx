import { useCourse, usePage, usePart } from '../parts/page.ts';
import { SaveButtons } from '../parts/save-buttons.tsx';
import { frameAt } from '../state/place.ts';

/** The drawing, or the table of positions, as a picture to take away. */
export function Pictures({ shown }: { readonly shown: string }) {
  const page = usePage();
  const { talks, store, layout } = page;
  const course = useCourse();
  const what = usePart(({ place }) => place.view) === 'table' ? 'table' : 'chart';
  const save = async (format: 'svg' | 'png'): Promise<void> => {
    const frame = frameAt(course, store.get().place.step);
    const asked = await store.asked(Promise.all([layout.ready, import('./save-picture.ts')]));
    if (asked === undefined) return;
    const [drawn, { savePicture }] = asked;
    const done = await savePicture({ talks, layout: drawn, course, frame, what, page: shown, format, speech: page });
    if (!done) store.tell({ kind: 'picture-failed' });
  };
  return <SaveButtons what={what} save={save} />;
}
