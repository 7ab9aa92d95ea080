/**
 * The one small interface of everything that can be stepped and searched: a start, a finite alphabet, and what each event
 * leads to. `next` gives undefined for an event that is refused; a self-loop gives the same state again.
 */
export interface Model<State> {
  readonly events: readonly string[];
  initial(): State;
  next(state: State, event: string): State | undefined;
  key(state: State): string;
}
