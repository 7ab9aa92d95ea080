import { lazy, Suspense } from 'react';
import { usePart } from '../page.ts';

const NoticeList = lazy(async () => ({ default: (await import('./notice-list.tsx')).NoticeList }));

/** What went wrong, or what was done, in plain words; it stays until it is put away. */
export function Notices() {
  const notices = usePart((state) => state.notices);
  return (
    <div className="notices" role="alert">
      <Suspense>{notices.length === 0 ? null : <NoticeList notices={notices} />}</Suspense>
    </div>
  );
}
