import type { Scenario } from '../case/index.ts';
import { assertNever } from '../messages/index.ts';
import type { Frame } from '../replay/index.ts';
import { applyAll } from './apply.ts';
import { bringsIn, type Edit, type EditDraft, type Plausibility } from './edit.ts';
import { type SettledAll, settleAll } from './settle-all.ts';

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

/** What came of a wish: the changes after it, those that could not stay with it, and the event that one looks at next. */
export interface Granted extends SettledAll {
  readonly at: string | undefined;
}

/** Makes a wish come true among changes to a scenario, where `frames` are the course that those before it make. */
export function grantWish(base: Scenario, before: readonly Edit[], frames: readonly Frame[], wish: Wish): Granted {
  const settled = settleAll(base, wished(base, before, frames, wish));
  return { ...settled, at: lookedAt(frames, wish, before, settled.edits) };
}

function wished(base: Scenario, edits: readonly Edit[], frames: readonly Frame[], wish: Wish): readonly EditDraft[] {
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
      const sent = frames.slice(0, wish.frame.index + 1).findLast((frame) => frame.cause?.by === 'party');
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
function lookedAt(
  frames: readonly Frame[],
  wish: Wish,
  before: readonly Edit[],
  after: readonly Edit[],
): string | undefined {
  switch (wish.kind) {
    case 'date':
      return wish.frame.cause?.id;
    case 'strike':
      return frames[wish.frame.index - 1]?.cause?.id;
    case 'insert':
      return after.flatMap((edit) => bringsIn(edit) ?? []).findLast((event) => event.type === wish.event)?.id;
    case 'why':
      return undefined;
    case 'until':
      return frames.at(-1)?.cause?.id;
    case 'undo': {
      const edit = before.at(wish.index);
      return edit !== undefined && 'event' in edit && typeof edit.event === 'string' ? edit.event : undefined;
    }
    default:
      return assertNever(wish);
  }
}
