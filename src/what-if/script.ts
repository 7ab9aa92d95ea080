import { editProblems, sentence } from '../messages/index.ts';
import { DemarcheError } from '../model/index.ts';
import type { EditDraft, NewEvent } from './edit.ts';
import type { Expectation, WhatIf } from './what-if.ts';

/** Why a change is plausible, and the facts that make it so. */
export interface Because {
  readonly because: string;
  readonly facts: readonly string[];
}

/** The same, with what one may want to say of the new move itself. */
export interface NewMove
  extends Because,
    Partial<Pick<NewEvent, 'id' | 'day' | 'dateBasis' | 'sentence' | 'basis' | 'place' | 'note'>> {}

/**
 * A what-if in the making, for scripts. Each call gives a new one and leaves the old as it is; at any point it is a
 * what-if. `Event` is the union of the moves of the case, for the editor to complete; any text where it is left out.
 */
export interface WhatIfScript<Event extends string = string> extends WhatIf {
  /** Its name on the command line, and its title, a sentence in the present tense. */
  called(id: string, title: string): WhatIfScript<Event>;
  /** The case that it is for. */
  of(caseId: string): WhatIfScript<Event>;
  /** The scenario, or the other what-if, that it starts from. */
  from(base: string | WhatIf): WhatIfScript<Event>;
  drop(event: string, why: Because): WhatIfScript<Event>;
  replace(event: string, by: Event, why: NewMove): WhatIfScript<Event>;
  insertBefore(anchor: string, event: Event, why: NewMove): WhatIfScript<Event>;
  insertAfter(anchor: string, event: Event, why: NewMove): WhatIfScript<Event>;
  /** Puts a move before everything, among what had happened before the start. */
  insertFirst(event: Event, why: NewMove): WhatIfScript<Event>;
  /** Adds a move at the end. */
  append(event: Event, why: NewMove): WhatIfScript<Event>;
  move(event: string, day: string, why: Because): WhatIfScript<Event>;
  /** Ends the course after an event, or at the start for null: what came later did not happen. */
  cutAfter(event: string | null, why: Because): WhatIfScript<Event>;
  /** Sets the day of a deadline; null gives it back to the calendar. */
  deadline(deadline: string, day: string | null, why: Because): WhatIfScript<Event>;
  /** Lets the calendar run up to a day. */
  until(day: string, why: Because): WhatIfScript<Event>;
  /** Expects that an outcome holds at the end, or does not. */
  expect(outcome: string, holds: boolean): WhatIfScript<Event>;
  /** Expects a region in a state at the end. */
  expectState(region: string, state: string): WhatIfScript<Event>;
  showing(sentence: string): WhatIfScript<Event>;
  notShowing(sentence: string): WhatIfScript<Event>;
  /** The facts that the question stands on. */
  citing(...facts: readonly string[]): WhatIfScript<Event>;
}

/** Begins a what-if with its question. */
export function whatIf<Event extends string = string>(question: string): WhatIfScript<Event> {
  return scriptOf<Event>({
    id: 'what-if',
    title: question,
    question,
    base: '',
    edits: [],
    expectations: [],
    shows: '',
    cannotShow: '',
    facts: [],
  });
}

function scriptOf<Event extends string>(made: WhatIf): WhatIfScript<Event> {
  const having = (part: Partial<WhatIf>): WhatIfScript<Event> => scriptOf({ ...made, ...part });
  const edited = (edit: EditDraft): WhatIfScript<Event> => having({ edits: [...made.edits, edit] });
  const hoping = (one: Expectation): WhatIfScript<Event> =>
    having({ expectations: [...(made.expectations ?? []), one] });
  const methods: Omit<WhatIfScript<Event>, keyof WhatIf> = {
    called: (id, title) => having({ id, title }),
    of: (caseId) => having({ case: caseId }),
    from: (base) => having({ base }),
    drop: (event, why) => edited({ kind: 'drop', event, why: whyOf(why) }),
    replace: (event, by, why) => edited({ kind: 'replace', event, by: eventOf(by, why), why: whyOf(why) }),
    insertBefore: (anchor, event, why) =>
      edited({ kind: 'insert', where: 'before', anchor, event: eventOf(event, why), why: whyOf(why) }),
    insertAfter: (anchor, event, why) =>
      edited({ kind: 'insert', where: 'after', anchor, event: eventOf(event, why), why: whyOf(why) }),
    insertFirst: (event, why) =>
      edited({ kind: 'insert', where: 'before', anchor: null, event: eventOf(event, why), why: whyOf(why) }),
    append: (event, why) => edited({ kind: 'append', event: eventOf(event, why), why: whyOf(why) }),
    move: (event, day, why) => edited({ kind: 'move', event, day, why: whyOf(why) }),
    cutAfter: (event, why) => edited({ kind: 'cut', after: event, why: whyOf(why) }),
    deadline: (deadline, day, why) => edited({ kind: 'deadline', deadline, day, why: whyOf(why) }),
    until: (day, why) => edited({ kind: 'horizon', day, why: whyOf(why) }),
    expect: (outcome, holds) => hoping({ outcome, holds }),
    expectState: (region, state) => hoping({ region, state }),
    showing: (sentence) => having({ shows: sentence }),
    notShowing: (sentence) => having({ cannotShow: sentence }),
    citing: (...facts) => having({ facts: [...made.facts, ...facts] }),
  };
  return Object.freeze(Object.assign(Object.create(methods), made));
}

/**
 * The reason of a change; none where its sentence and its facts are left empty. Scripts may be JavaScript: one that leaves
 * it out is told what is expected.
 */
function whyOf(given: Because | undefined): EditDraft['why'] {
  if (typeof given?.because !== 'string' || !Array.isArray(given.facts))
    throw new DemarcheError('what-if/invalid', sentence(editProblems, 'edit.because'));
  return given.because.trim() === '' ? undefined : { sentence: given.because, facts: given.facts };
}

/** The new move, without what only says why. */
function eventOf(type: string, given: NewMove | undefined): NewEvent {
  const { because: _, ...event }: Partial<NewMove> = given ?? {};
  return { type, ...event };
}
