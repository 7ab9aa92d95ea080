import type { Case } from '../case/index.ts';
import type { EditDraft, NewEvent } from './edit.ts';
import type { WhatIfRun } from './run.ts';

/** The longest title that a link carries, in characters of the link. */
const LONGEST_TITLE = 60;

/**
 * The part of the page's address after its name that shows the course of a what-if, at its end: the changes to the
 * scenario at the bottom of its bases. `comes` says that the what-if comes with the case, so that the page knows its text.
 */
export function whatIfLink(talks: Case, { root, whatIf, drafts, comparison }: WhatIfRun, comes = false): string {
  let title = [...whatIf.title];
  while (encodeURIComponent(title.join('')).length > LONGEST_TITLE) title = title.slice(0, -1);
  const parts = [
    `s=${encodeURIComponent(root.id)}`,
    `t=${comparison.other.frames.length - 1}`,
    'v=diagram',
    `e=${encodeURIComponent(editsToLink(talks, drafts))}`,
    ...(comes ? [`q=${encodeURIComponent(whatIf.id)}`] : []),
    `n=${encodeURIComponent(title.join(''))}`,
  ];
  return `#${parts.join('&')}`;
}

/**
 * Changes as the page reads them in its address: `~` between them, `!` between the parts of one. A move stands by its
 * permanent code, a day as eight digits; what a draft leaves out stays out. Of two settings of one thing the later stands.
 */
export function editsToLink(talks: Case, drafts: readonly EditDraft[]): string {
  const sets = (draft: EditDraft): string | undefined =>
    draft.kind === 'deadline' ? draft.deadline : draft.kind === 'horizon' ? '' : undefined;
  return drafts
    .filter((draft, index) => {
      const key = sets(draft);
      return key === undefined || !drafts.slice(index + 1).some((later) => sets(later) === key);
    })
    .map((draft) => fieldsOf(talks, draft).join('!'))
    .join('~');
}

const packed = (day = ''): string => day.replaceAll('-', '');

function fieldsOf(talks: Case, draft: EditDraft): readonly string[] {
  const eventOf = ({ type, day, id }: NewEvent): readonly string[] => {
    const fields = [talks.vocabulary[type]?.code ?? '', packed(day), id ?? ''];
    return fields.slice(0, fields.findLastIndex((field) => field !== '') + 1);
  };
  switch (draft.kind) {
    case 'drop':
      return ['x', draft.event];
    case 'move':
      return ['m', draft.event, packed(draft.day)];
    case 'replace':
      return ['r', draft.event, ...eventOf(draft.by)];
    case 'insert':
      return [draft.where === 'before' ? 'b' : 'a', draft.anchor ?? '', ...eventOf(draft.event)];
    case 'append':
      return ['p', ...eventOf(draft.event)];
    case 'cut':
      return ['c', draft.after ?? ''];
    case 'deadline':
      return ['d', draft.deadline, packed(draft.day ?? '')];
    case 'horizon':
      return ['h', packed(draft.day)];
  }
}
