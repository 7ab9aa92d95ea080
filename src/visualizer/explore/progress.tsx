import { useExplorer } from '../parts/explorer.ts';
import { usePage } from '../parts/page.ts';
import { Lost } from '../parts/part.tsx';
import { useVoice } from '../parts/words.ts';
import { onExplore } from './words.ts';

/** How far the search is, and the way to stop it or to begin it again. */
export function Progress() {
  const { say } = useVoice(onExplore);
  const { explorer } = usePage();
  const { stage, progress, reason } = useExplorer();
  if (stage === 'closed') return null;
  return (
    <div className="search" role="status">
      {stage === 'searching' ? (
        <>
          <p className="note" id="search-about">
            {say('searching')}
          </p>
          <div className="search-row">
            <progress max={1} value={progress} aria-labelledby="search-about" />
            <button type="button" onClick={() => explorer.stop()}>
              {say('cancel')}
            </button>
          </div>
        </>
      ) : stage === 'lost' ? (
        <Lost about="lost.part" />
      ) : stage === 'ready' ? (
        <p className="visually-hidden">{say('ready')}</p>
      ) : (
        <div className="search-row">
          <p className="note">{stage === 'failed' ? say('failed', { reason }) : say('stopped')}</p>
          <button type="button" onClick={() => explorer.open()}>
            {say('again')}
          </button>
        </div>
      )}
    </div>
  );
}
