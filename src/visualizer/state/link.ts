import { withCheck } from '../../doors/inside.ts';
import type { Case } from '../../index.ts';
import type { Branch } from './branch.ts';
import type { Alignment, ComparisonView, Screen, View } from './place.ts';
import { type Reader, readerParts } from './reader.ts';

/** A course in a link: the record of a scenario, or a branch of it. */
export interface LinkedCourse {
  readonly scenario: string;
  readonly branch: Omit<Branch, 'id' | 'scenario'> | undefined;
}

/**
 * What a link holds. A branch stands as its changes, the step that its moves leave, and the codes of these moves, two
 * characters each; what it is compared with is a link within the link.
 */
export interface Linked extends LinkedCourse {
  readonly step: number;
  readonly view: View;
  readonly screen?: Screen | undefined;
  readonly compare?: LinkedComparison | undefined;
  readonly reader?: Reader | undefined;
}

/** The other course of a comparison, and how the two are shown. */
export interface LinkedComparison extends LinkedCourse {
  readonly align: Alignment;
  readonly show: ComparisonView;
  readonly row: number;
}

/** The longest name that a link carries, in characters of the link. */
const LONGEST_NAME = 60;

/** The part of the address after `#`: a check, then scenario, step, view and, where there is one, the branch. */
export function linkOf(talks: Case, linked: Linked): string {
  const { scenario, branch, step, view, screen = 'talks', compare, reader } = linked;
  const parts = [`s=${encodeURIComponent(scenario)}`, `t=${step}`, `v=${view}`, ...readerParts(reader)];
  if (screen !== 'talks') parts.push(`p=${screen}`);
  if (compare !== undefined) {
    const other = [`s=${encodeURIComponent(compare.scenario)}`, ...branchParts(talks, compare.branch)].join('&');
    parts.push(`c=${encodeURIComponent(other)}`, `a=${compare.align}`, `w=${compare.show}`);
    if (compare.row >= 0) parts.push(`r=${compare.row}`);
  }
  return withCheck([...parts, ...branchParts(talks, branch)].join('&'));
}

function branchParts(talks: Case, branch: LinkedCourse['branch']): readonly string[] {
  if (branch === undefined) return [];
  const codes = branch.events.map((event) => talks.vocabulary[event]?.code ?? '').join('');
  return [
    ...(branch.edits === undefined ? [] : [`e=${encodeURIComponent(branch.edits)}`]),
    ...(branch.shipped === undefined ? [] : [`q=${encodeURIComponent(branch.shipped)}`]),
    ...(codes === '' ? [] : [`f=${encodeURIComponent(branch.after)}`, `m=${codes}`]),
    `n=${shortened(branch.name)}`,
  ];
}

function shortened(name: string): string {
  let kept = [...name];
  while (encodeURIComponent(kept.join('')).length > LONGEST_NAME) kept = kept.slice(0, -1);
  return encodeURIComponent(kept.join(''));
}
