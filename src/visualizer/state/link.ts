import type { Case } from '../../index.ts';
import { type Reader, readerParts, readReader } from '../language/reader.ts';
import type { Branch } from './branch.ts';
import { type Alignment, alignments, type ComparisonView, comparisonViews, type View, views } from './place.ts';

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
  readonly compare?: LinkedComparison | undefined;
  readonly reader?: Reader | undefined;
}

/** The other course of a comparison, and how the two are shown. */
export interface LinkedComparison extends LinkedCourse {
  readonly align: Alignment;
  readonly show: ComparisonView;
  readonly row: number;
}

/** What is wrong with a link, for the page to say in words. */
export type LinkFault =
  | { readonly kind: 'damaged' }
  | { readonly kind: 'scenario'; readonly name: string }
  | { readonly kind: 'fork'; readonly name: string }
  | { readonly kind: 'code'; readonly step: number; readonly code: string };

/** The longest name that a link carries, in characters of the link. */
const LONGEST_NAME = 60;
const LONGEST_LINK = 16_000;

/** The part of the address after `#`: scenario, step, view and, where there is one, the branch. */
export function linkOf(talks: Case, linked: Linked): string {
  const { scenario, branch, step, view, compare, reader } = linked;
  const parts = [`s=${encodeURIComponent(scenario)}`, `t=${step}`, `v=${view}`, ...readerParts(reader)];
  if (compare !== undefined) {
    const other = [`s=${encodeURIComponent(compare.scenario)}`, ...branchParts(talks, compare.branch)].join('&');
    parts.push(`c=${encodeURIComponent(other)}`, `a=${compare.align}`, `w=${compare.show}`);
    if (compare.row >= 0) parts.push(`r=${compare.row}`);
  }
  return [...parts, ...branchParts(talks, branch)].join('&');
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

/** Reads a link. What a fault leaves readable comes with it. */
export function readLink(talks: Case, hash: string): { linked?: Linked | undefined; fault?: LinkFault | undefined } {
  const text = hash.replace(/^#/, '');
  if (text === '') return {};
  if (text.length > LONGEST_LINK) return { fault: { kind: 'damaged' } };
  const parts = new URLSearchParams(text);
  const view = views.find((one) => one === parts.get('v')) ?? 'diagram';
  const step = Number(parts.get('t') ?? '0');
  if (!Number.isInteger(step) || step < 0) return { fault: { kind: 'damaged' } };
  const reader = readReader(talks, parts);
  const own = readCourse(talks, parts);
  if (own.course === undefined) return { fault: own.fault };
  const compared = parts.get('c');
  if (compared === null) return { linked: { ...own.course, step, view, reader }, fault: own.fault };
  const other = readCourse(talks, new URLSearchParams(compared));
  const row = Math.max(-1, Math.trunc(Number(parts.get('r') ?? '-1')) || 0);
  const align = alignments.find((one) => one === parts.get('a')) ?? 'event';
  const show = comparisonViews.find((one) => one === parts.get('w')) ?? 'words';
  const compare = other.course && { ...other.course, align, show, row };
  return { linked: { ...own.course, step, view, reader, compare }, fault: own.fault ?? other.fault };
}

function readCourse(
  talks: Case,
  parts: URLSearchParams,
): { course?: LinkedCourse | undefined; fault?: LinkFault | undefined } {
  const scenario = parts.get('s');
  if (scenario === null) return { fault: { kind: 'damaged' } };
  if (!talks.scenarios.some((one) => one.id === scenario)) return { fault: { kind: 'scenario', name: scenario } };
  const edits = parts.get('e') ?? undefined;
  const moves = parts.get('m') ?? '';
  if (moves === '' && edits === undefined) return { course: { scenario, branch: undefined } };
  const codes = moves.match(/.{1,2}/gsu) ?? [];
  const byCode = new Map(Object.entries(talks.vocabulary).map(([event, entry]) => [entry.code, event]));
  const events: string[] = [];
  let fault: LinkFault | undefined;
  for (const [index, code] of codes.entries()) {
    const event = byCode.get(code);
    if (event === undefined) {
      fault = { kind: 'code', step: index + 1, code };
      break;
    }
    events.push(event);
  }
  const changed = { ...(edits === undefined ? {} : { edits, shipped: parts.get('q') ?? undefined }) };
  const branch = { ...changed, after: parts.get('f') ?? '', events, name: parts.get('n') ?? '' };
  return { course: { scenario, branch }, fault };
}
