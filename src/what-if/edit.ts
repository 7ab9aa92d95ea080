import type { ScenarioEvent } from '../case/index.ts';
import { assertNever } from '../messages/index.ts';

/** Why a change is plausible, in a sentence, and the facts that make it so. */
export interface Plausibility {
  readonly sentence: string;
  readonly facts: readonly string[];
}

export const editKinds = ['drop', 'insert', 'replace', 'move', 'append', 'cut', 'deadline', 'horizon'] as const;

/** A move that a what-if brings in, as a person writes it: what is left out is taken from the place where it goes. */
export type NewEvent = Pick<ScenarioEvent, 'type'> & Partial<ScenarioEvent>;

type EditWith<Event> = { readonly why?: Plausibility | undefined } & (
  | { readonly kind: 'drop'; readonly event: string }
  /** Beside an event; before null is the very beginning, ahead of all that is taken as having happened. */
  | {
      readonly kind: 'insert';
      readonly where: 'before' | 'after';
      readonly anchor: string | null;
      readonly event: Event;
    }
  | { readonly kind: 'replace'; readonly event: string; readonly by: Event }
  /** Moves an event to another day, where it comes after everything else of that day. */
  | { readonly kind: 'move'; readonly event: string; readonly day: string }
  | { readonly kind: 'append'; readonly event: Event }
  /** Ends the course after an event (at the start where it is null): what came later did not happen. A fork begins so. */
  | { readonly kind: 'cut'; readonly after: string | null }
  /** Sets the day of a deadline of the case; null gives it back to the calendar. */
  | { readonly kind: 'deadline'; readonly deadline: string; readonly day: string | null }
  /** Lets the calendar run up to another day. */
  | { readonly kind: 'horizon'; readonly day: string }
);

/**
 * One change to a course of the talks, as a value. It names events by id, never by place, so that it can be stored,
 * shared, reviewed and undone.
 */
export type Edit = EditWith<ScenarioEvent>;

/** An edit as a person writes it, with events that may lack id and day. `settle` makes an edit of it. */
export type EditDraft = EditWith<NewEvent>;

/** The ids of events that an edit needs to find. */
export function needs(edit: EditDraft): readonly string[] {
  switch (edit.kind) {
    case 'drop':
    case 'move':
    case 'replace':
      return [edit.event];
    case 'insert':
      return edit.anchor === null ? [] : [edit.anchor];
    case 'cut':
      return edit.after === null ? [] : [edit.after];
    case 'append':
    case 'deadline':
    case 'horizon':
      return [];
    default:
      return assertNever(edit);
  }
}

/** The event that an edit brings in, if it brings one in. */
export function bringsIn<Event>(edit: EditWith<Event>): Event | undefined {
  switch (edit.kind) {
    case 'insert':
    case 'append':
      return edit.event;
    case 'replace':
      return edit.by;
    case 'drop':
    case 'move':
    case 'cut':
    case 'deadline':
    case 'horizon':
      return undefined;
    default:
      return assertNever(edit);
  }
}

/** The ids of events and deadlines that an edit touches: what it changes, and what it holds on to. */
export function touches(edit: Edit): readonly string[] {
  const brought = bringsIn(edit)?.id;
  const own = edit.kind === 'deadline' ? [edit.deadline] : needs(edit);
  return brought === undefined || own.includes(brought) ? own : [...own, brought];
}
