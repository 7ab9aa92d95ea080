import { assertNever, noticeWords, type Say } from '../../messages/index.ts';
import { part, type Speech } from '../language/speech.ts';
import { oneLine } from '../state/keep.ts';
import type { Notice } from '../state/notice.ts';
import type { LinkFault } from '../state/parameters.ts';
import { inPlace } from './in-place.ts';
import { type Page, usePage } from './page.ts';

const inNotices = part('notice', noticeWords);

/** What is told from words that load with it. */
type Told = Exclude<Notice, { readonly kind: 'not-loaded' }>;

/** All that there is to tell. */
export function NoticeList({ notices }: { readonly notices: readonly Told[] }) {
  const page = usePage();
  return (
    <div>
      {inPlace(
        notices.map((notice) => inWords(notice, page)),
        (told) => (
          <p>{told}</p>
        ),
      )}
    </div>
  );
}

function inWords(notice: Told, { voice, problem, names }: Pick<Page, keyof Speech | 'names'>): string {
  const { say } = voice(inNotices);
  switch (notice.kind) {
    case 'link':
      return faultInWords(notice.fault, say);
    case 'impossible':
      return say('impossible', { step: notice.step, event: names.event(notice.event) });
    case 'storage':
      return say(`storage.${notice.when}`);
    case 'file':
      return say('file', { reason: typeof notice.reason === 'string' ? notice.reason : problem(notice.reason) });
    case 'file-large':
      return say('file-large', { size: notice.size, most: notice.most });
    case 'file-strange':
      return say('file-strange', { name: notice.name });
    case 'removed':
      return say('removed', { name: notice.name });
    case 'changes':
      return say('changes', {
        count: notice.left.length,
        list: notice.left.map((one) => `${problem(one)}.`).join(' '),
      });
    case 'told':
      return notice.text;
    case 'link-to-copy':
      return say('link-to-copy', { link: notice.link });
    case 'copied':
    case 'picture-failed':
      return say(notice.kind);
    default:
      return assertNever(notice);
  }
}

/** What a link holds is a stranger's: one line of it, and not too long. */
const brief = (text: string): string => oneLine(text, 80);

function faultInWords(fault: LinkFault, say: Say<typeof noticeWords>): string {
  switch (fault.kind) {
    case 'damaged':
    case 'cut':
    case 'compared':
      return say(`link.${fault.kind}`);
    case 'scenario':
    case 'fork':
      return say(`link.${fault.kind}`, { name: brief(fault.name) });
    case 'code':
      return say('link.code', { step: fault.step, code: brief(fault.code) });
    case 'value':
      return say(`link.${fault.key}`, { value: brief(fault.value) });
    case 'unknown':
      return say('link.unknown', { key: brief(fault.key) });
    case 'late':
      return say('link.late', { step: fault.step, last: fault.last });
    default:
      return assertNever(fault);
  }
}
