import type { Case } from '../../index.ts';
import type { Branch } from './branch.ts';
import { type View, views } from './place.ts';

/** What a link holds. A branch stands as the step that it leaves and the codes of its moves, two characters each. */
export interface Linked {
  readonly scenario: string;
  readonly branch: Omit<Branch, 'id' | 'scenario'> | undefined;
  readonly step: number;
  readonly view: View;
}

/** What is wrong with a link, for the page to say in words. */
export type LinkFault =
  | { readonly kind: 'damaged' }
  | { readonly kind: 'scenario'; readonly name: string }
  | { readonly kind: 'fork'; readonly name: string }
  | { readonly kind: 'code'; readonly step: number; readonly code: string };

/** The longest name that a link carries, in characters of the link. */
const LONGEST_NAME = 60;
const LONGEST_LINK = 4_000;

/** The part of the address after `#`: scenario, step, view and, where there is one, the branch. */
export function linkOf(talks: Case, linked: Linked): string {
  const { scenario, branch, step, view } = linked;
  const parts = [`s=${encodeURIComponent(scenario)}`, `t=${step}`, `v=${view}`];
  if (branch !== undefined) {
    const codes = branch.events.map((event) => talks.vocabulary[event]?.code ?? '').join('');
    parts.push(`f=${encodeURIComponent(branch.after)}`, `m=${codes}`, `n=${shortened(branch.name)}`);
  }
  return parts.join('&');
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
  const scenario = parts.get('s');
  const found = views.find((one) => one === parts.get('v'));
  const step = Number(parts.get('t') ?? '0');
  if (scenario === null || !Number.isInteger(step) || step < 0) return { fault: { kind: 'damaged' } };
  if (!talks.scenarios.some((one) => one.id === scenario)) return { fault: { kind: 'scenario', name: scenario } };
  const place = { scenario, step, view: found ?? 'diagram' } as const;
  const moves = parts.get('m');
  if (moves === null) return { linked: { ...place, branch: undefined } };
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
  const branch = { after: parts.get('f') ?? '', events, name: parts.get('n') ?? '' };
  return { linked: { ...place, branch }, fault };
}
