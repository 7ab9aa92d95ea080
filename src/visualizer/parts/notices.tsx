import { usePage, usePart } from './page.ts';
import { Lost, lazily, Part } from './part.tsx';
import { useVoice } from './words.ts';

const NoticeList = lazily(async () => (await import('./notice-list.tsx')).NoticeList);

/** What went wrong, or what was done, in plain words; it stays until it is put away. */
export function Notices() {
  const { say } = useVoice();
  const { store } = usePage();
  const notices = usePart((state) => state.notices);
  const told = notices.filter((one) => one.kind !== 'not-loaded');
  const away = (
    <button type="button" onClick={() => store.tell(undefined)}>
      {say('notice.close')}
    </button>
  );
  return (
    <div className="notices" role="alert">
      {told.length === notices.length ? null : <Lost about="lost.asked">{away}</Lost>}
      {told.length === 0 ? null : (
        <Part else={away}>
          <div className="notice">
            <NoticeList notices={told} />
            {away}
          </div>
        </Part>
      )}
    </div>
  );
}
