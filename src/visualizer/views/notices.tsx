import { usePage, usePart } from '../page.ts';
import type { Notice } from '../state/notice.ts';
import { type PageSay, useSay } from '../words.ts';

/** What went wrong, or what was done, in plain words; it stays until it is put away. */
export function Notices() {
  const say = useSay();
  const { names, store } = usePage();
  const notice = usePart((state) => state.notice);
  return (
    <div className="notices" role="alert">
      {notice === undefined ? null : (
        <div className="notice">
          <p>{inWords(notice, say, names.event)}</p>
          <button type="button" onClick={() => store.tell(undefined)}>
            {say('notice.close')}
          </button>
        </div>
      )}
    </div>
  );
}

function inWords(notice: Notice, say: PageSay, event: (type: string) => string): string {
  switch (notice.kind) {
    case 'link':
      switch (notice.fault.kind) {
        case 'damaged':
          return say('notice.link.damaged');
        case 'scenario':
          return say('notice.link.scenario', { name: notice.fault.name });
        case 'fork':
          return say('notice.link.fork', { name: notice.fault.name });
        case 'code':
          return say('notice.link.code', { step: notice.fault.step, code: notice.fault.code });
      }
      return '';
    case 'impossible':
      return say('notice.impossible', { step: notice.step, event: event(notice.event) });
    case 'storage':
      return say(`notice.storage.${notice.when}`);
    case 'file':
      return say('notice.file', { reason: notice.reason });
    case 'file-large':
      return say('notice.file-large', { size: notice.size, most: notice.most });
    case 'file-strange':
      return say('notice.file-strange', { name: notice.name });
    case 'changes':
      return say('notice.changes', { count: notice.left.length, list: notice.left.join(' ') });
    case 'told':
      return notice.text;
    case 'link-to-copy':
      return say('notice.link-to-copy', { link: notice.link });
    case 'copied':
    case 'picture-failed':
      return say(`notice.${notice.kind}`);
  }
}
