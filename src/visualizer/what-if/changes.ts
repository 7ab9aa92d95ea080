import type { Case, DemarcheError, Edit, Plausibility, Scenario, Wish } from '../../index.ts';
import { editsToText, grantWish } from '../../index.ts';
import type { Branch } from '../state/branch.ts';
import type { Course } from '../state/place.ts';
import { readEdits } from './edit-text.ts';
import { reasonsOf } from './reasons.ts';

/** The changes that make a course of its scenario, moves that were chosen among them. */
export function changesOf(talks: Case, base: Scenario, course: Course): readonly Edit[] {
  const { branch, run, turn } = course;
  if (branch === undefined) return [];
  const { edits, scenario } = readEdits(talks, base, branch.edits ?? '', branch.reasons);
  if (branch.events.length === 0) return edits;
  const last = run.frames.slice(0, turn + 1).findLast((frame) => frame.cause?.by === 'party')?.cause?.id ?? null;
  const kept = last === null ? 0 : scenario.events.findIndex((event) => event.id === last) + 1;
  const chosen = run.scenario.events.slice(kept);
  return [
    ...edits,
    { kind: 'cut', after: last },
    ...chosen.map((event): Edit => ({ kind: 'append', event })),
    { kind: 'horizon', day: run.scenario.horizon },
  ];
}

/** A branch with one change more or less; `left` says which changes could not stay with it, `at` where one looks next. */
export interface Changed {
  readonly branch: Omit<Branch, 'id' | 'name'> & Partial<Branch>;
  readonly left: readonly DemarcheError[];
  readonly at: string | undefined;
}

/**
 * Makes a wish come true: on the record it begins a what-if, on a what-if it changes that one. `known` are the reasons of
 * the what-if of the case that it still is; from now on they are its own.
 */
export function changed(
  talks: Case,
  base: Scenario,
  course: Course,
  wish: Wish,
  known: readonly (Plausibility | undefined)[] = [],
): Changed {
  const before = changesOf(talks, base, course).map((edit, index) => {
    const why = edit.why ?? known[index];
    return why === undefined ? edit : { ...edit, why };
  });
  const { edits, left, at } = grantWish(base, before, course.run.frames, wish);
  const { branch } = course;
  return {
    branch: {
      ...(branch === undefined ? {} : { id: branch.id, name: branch.name }),
      scenario: base.id,
      edits: editsToText(talks, base, edits),
      ...reasonsOf(edits),
      after: '',
      events: [],
    },
    left,
    at,
  };
}
