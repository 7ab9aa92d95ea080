import type { ScenarioEvent } from '../case/index.ts';

/** Why a change is plausible, in a sentence, and the facts that make it so. */
export interface Plausibility {
  readonly sentence: string;
  readonly facts: readonly string[];
}

export const editKinds = ['drop', 'insert', 'replace', 'move', 'append', 'cut', 'deadline'] as const;

/**
 * One change to a course of the talks, as a value. It names events by id, never by place, so that it can be stored,
 * shared, reviewed and undone.
 */
export type Edit = { readonly why?: Plausibility | undefined } & (
  | { readonly kind: 'drop'; readonly event: string }
  | {
      readonly kind: 'insert';
      readonly where: 'before' | 'after';
      readonly anchor: string;
      readonly event: ScenarioEvent;
    }
  | { readonly kind: 'replace'; readonly event: string; readonly by: ScenarioEvent }
  /** Moves an event to another day, where it comes after everything else of that day. */
  | { readonly kind: 'move'; readonly event: string; readonly day: string }
  | { readonly kind: 'append'; readonly event: ScenarioEvent }
  /** Ends the course after an event (at the start where it is null): what came later did not happen. A fork begins so. */
  | { readonly kind: 'cut'; readonly after: string | null }
  /** Sets the day of a deadline of the case; null gives it back to the calendar. */
  | { readonly kind: 'deadline'; readonly deadline: string; readonly day: string | null }
);

/** The ids of events and deadlines that an edit touches: what it changes, and what it holds on to. */
export function touches(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case 'drop':
    case 'move':
      return [edit.event];
    case 'insert':
      return [edit.anchor, edit.event.id];
    case 'replace':
      return [edit.event, edit.by.id];
    case 'append':
      return [edit.event.id];
    case 'cut':
      return edit.after === null ? [] : [edit.after];
    case 'deadline':
      return [edit.deadline];
  }
}
