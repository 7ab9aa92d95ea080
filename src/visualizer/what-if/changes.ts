import type { Case, Edit, EditDraft, Frame, Plausibility, Scenario } from '../../index.ts';
import { applyAll, bringsIn } from '../../index.ts';
import { assertNever } from '../../messages/index.ts';
import type { Branch } from '../state/branch.ts';
import type { Course } from '../state/place.ts';
import { editsToText, readEdits, settleAll } from './edit-text.ts';
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

/** A change to a step of a course, as someone asks for it. */
export type Wish =
  | { readonly kind: 'strike'; readonly frame: Frame }
  | { readonly kind: 'date'; readonly frame: Frame; readonly day: string }
  | { readonly kind: 'insert'; readonly frame: Frame; readonly event: string }
  | { readonly kind: 'until'; readonly day: string }
  /** Says why a change is plausible, or no longer. */
  | { readonly kind: 'why'; readonly index: number; readonly why: Plausibility | undefined }
  /** Takes a change back: the one at a place, or counted from the end where that is negative. */
  | { readonly kind: 'undo'; readonly index: number };

/** A branch with one change more or less; `left` says which changes could not stay with it, `at` where one looks next. */
export interface Changed {
  readonly branch: Omit<Branch, 'id' | 'name'> & Partial<Branch>;
  readonly left: readonly string[];
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
  const drafts = wished(base, before, course, wish);
  const { edits, left } = settleAll(base, drafts);
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
    at: lookedAt(course, wish, before, edits),
  };
}

function wished(base: Scenario, edits: readonly Edit[], course: Course, wish: Wish): readonly EditDraft[] {
  switch (wish.kind) {
    case 'undo':
      return edits.toSpliced(wish.index, 1);
    case 'why':
      return edits.map((edit, index) => (index === wish.index ? { ...edit, why: wish.why } : edit));
    case 'until':
      return [...edits.filter((edit) => edit.kind !== 'horizon'), { kind: 'horizon', day: wish.day }];
    case 'strike': {
      const id = wish.frame.cause?.id ?? '';
      const others = edits.filter((edit) => !(edit.kind === 'move' && edit.event === id));
      const brought = others.findIndex((edit) => bringsIn(edit)?.id === id);
      if (brought >= 0) return others.filter((_, index) => index !== brought);
      return [...others, { kind: 'drop', event: id }];
    }
    case 'date': {
      const fired = wish.frame.deadlines[0];
      if (fired !== undefined) {
        const others = edits.filter((edit) => !(edit.kind === 'deadline' && edit.deadline === fired.id));
        return [...others, { kind: 'deadline', deadline: fired.id, day: wish.day }];
      }
      const id = wish.frame.cause?.id ?? '';
      const others = edits.filter((edit) => !(edit.kind === 'move' && edit.event === id));
      const own = [...base.prelude, ...base.events].find((event) => event.id === id);
      return own?.day === wish.day ? others : [...others, { kind: 'move', event: id, day: wish.day }];
    }
    case 'insert': {
      const day = wish.frame.date;
      const scenario = applyAll(base, edits);
      const sent = course.run.frames.slice(0, wish.frame.index + 1).findLast((frame) => frame.cause?.by === 'party');
      const anchor = sent?.cause?.id;
      if (anchor !== undefined)
        return [...edits, { kind: 'insert', where: 'after', anchor, event: { type: wish.event, day } }];
      const first = scenario.events[0]?.id;
      return first === undefined
        ? [...edits, { kind: 'append', event: { type: wish.event, day } }]
        : [...edits, { kind: 'insert', where: 'before', anchor: first, event: { type: wish.event, day } }];
    }
    default:
      return assertNever(wish);
  }
}

/** The event that one looks at after a change: the one that was changed, or the one before it where it is gone. */
function lookedAt(course: Course, wish: Wish, before: readonly Edit[], after: readonly Edit[]): string | undefined {
  switch (wish.kind) {
    case 'date':
      return wish.frame.cause?.id;
    case 'strike':
      return course.run.frames[wish.frame.index - 1]?.cause?.id;
    case 'insert':
      return after.flatMap((edit) => bringsIn(edit) ?? []).findLast((event) => event.type === wish.event)?.id;
    case 'why':
      return undefined;
    case 'until':
      return course.run.frames.at(-1)?.cause?.id;
    case 'undo': {
      const edit = before.at(wish.index);
      return edit !== undefined && 'event' in edit && typeof edit.event === 'string' ? edit.event : undefined;
    }
    default:
      return assertNever(wish);
  }
}
