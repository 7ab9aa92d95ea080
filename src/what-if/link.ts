import type { Case } from '../case/index.ts';
import type { Frame, Replay } from '../replay/index.ts';
import { replay } from '../replay/index.ts';
import { happenings } from './align.ts';
import type { WhatIfRun } from './run.ts';

/** A course as a branch of a scenario: where it leaves, and the events from there on. */
export interface Fork {
  readonly scenario: string;
  /** The id of what last happened in both; empty for the start. */
  readonly after: string;
  readonly events: readonly string[];
}

/** Where a course leaves a scenario of the case for the first time, and what happens in it from there on. */
export function forkOf(record: Replay, other: Replay): Fork {
  const [left, right] = [happeningsAfterStart(record), happeningsAfterStart(other)];
  let same = 0;
  while (same < right.length && isSame(left[same], right[same])) same += 1;
  return {
    scenario: record.scenario.id,
    after: right[same - 1]?.cause?.id ?? '',
    events: right.slice(same).map((frame) => frame.cause?.type ?? ''),
  };
}

const happeningsAfterStart = (run: Replay): readonly Frame[] => happenings({ ...run, prelude: [] });

const isSame = (one: Frame | undefined, two: Frame | undefined): boolean =>
  one?.cause?.id === two?.cause?.id && one?.date === two?.date && one?.cause?.type === two?.cause?.type;

/** The longest title that a link carries, in characters of the link. */
const LONGEST_TITLE = 60;

/**
 * The part of the page's address after its name that shows the course of a what-if as a branch of the record, at its
 * end: the moves by their permanent codes, two characters each.
 */
export function whatIfLink(talks: Case, { root, whatIf, comparison }: WhatIfRun): string {
  const fork = forkOf(replay(talks, root), comparison.other);
  const codes = fork.events.map((event) => talks.vocabulary[event]?.code ?? '').join('');
  let title = [...whatIf.title];
  while (encodeURIComponent(title.join('')).length > LONGEST_TITLE) title = title.slice(0, -1);
  const parts = [
    `s=${encodeURIComponent(fork.scenario)}`,
    `t=${comparison.other.frames.length - 1}`,
    'v=diagram',
    `f=${encodeURIComponent(fork.after)}`,
    `m=${codes}`,
    `n=${encodeURIComponent(title.join(''))}`,
  ];
  return `#${parts.join('&')}`;
}
