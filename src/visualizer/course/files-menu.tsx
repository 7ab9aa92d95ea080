import { useRef } from 'react';
import { usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';

/** Run files: the course on screen out, another one in. */
export function FilesMenu() {
  const { say } = useVoice();
  const page = usePage();
  const chooser = useRef<HTMLInputElement>(null);
  const { papers, store } = page;
  const save = async (): Promise<true> => {
    const [{ saveRunFile }] = await Promise.all([import('../what-if/save-run-file.ts'), papers.ready]);
    await saveRunFile(page, store.course());
    return true;
  };
  return (
    <>
      <button type="button" onClick={() => void store.asked(save())}>
        {say('file.save')}
      </button>
      <button type="button" onClick={() => chooser.current?.click()}>
        {say('file.open')}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={say('file.choose')}
        accept=".json,application/json"
        onChange={async (event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file === undefined) return;
          const asked = await store.asked(Promise.all([import('../what-if/open-run-file.ts'), papers.ready]));
          await asked?.[0].openRunFile(page, file);
        }}
      />
    </>
  );
}
