import type { Case } from '../case/index.ts';
import { withCheck } from './link-check.ts';
import { editsToLink } from './link-text.ts';
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
  return `#${withCheck(parts.join('&'))}`;
}
