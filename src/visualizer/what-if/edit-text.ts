import {
  bringsIn,
  type Case,
  DemarcheError,
  type Edit,
  type EditDraft,
  editsToLink,
  isDay,
  type NewEvent,
  type Scenario,
  type ScenarioEvent,
  settle,
} from '../../index.ts';

/**
 * Changes as a short text for links: one after another, `~` between them, the parts of each divided by `!`. A move
 * stands by its permanent code, a day as eight digits; what `settle` would add by itself is left out.
 */
export function editsToText(talks: Case, base: Scenario, edits: readonly Edit[]): string {
  let scenario = base;
  const drafts = edits.map((edit) => {
    const draft = shortest(scenario, edit);
    scenario = settle(scenario, [edit]).scenario;
    return draft;
  });
  return editsToLink(talks, drafts);
}

/** Changes that were read, the course that they make, and what is wrong with those that cannot be made. */
export interface ReadEdits {
  readonly edits: readonly Edit[];
  readonly scenario: Scenario;
  readonly left: readonly string[];
}

/** Reads changes and makes them, one after another; one that cannot be made is left out, and the next is tried. */
export function readEdits(talks: Case, base: Scenario, text: string): ReadEdits {
  const parts = text === '' ? [] : text.split('~');
  const byCode = new Map(Object.entries(talks.vocabulary).map(([event, entry]) => [entry.code, event]));
  const drafts: EditDraft[] = [];
  const left: string[] = [];
  for (const part of parts) {
    try {
      drafts.push(draftOf(talks, byCode, part));
    } catch (error) {
      left.push(reasonOf(error));
    }
  }
  const made = settleAll(base, drafts);
  return { ...made, left: [...left, ...made.left] };
}

/** Settles drafts as far as they can be settled. */
export function settleAll(base: Scenario, drafts: readonly EditDraft[]): ReadEdits {
  try {
    return { ...settle(base, drafts), left: [] };
  } catch {
    const kept: EditDraft[] = [];
    const left: string[] = [];
    for (const draft of drafts) {
      try {
        settle(base, [...kept, draft]);
        kept.push(draft);
      } catch (error) {
        left.push(reasonOf(error));
      }
    }
    return { ...settle(base, kept), left };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof DemarcheError) return `${error.message}.`;
  throw error;
}

const signs = {
  drop: 'x',
  move: 'm',
  replace: 'r',
  before: 'b',
  after: 'a',
  append: 'p',
  cut: 'c',
  deadline: 'd',
  horizon: 'h',
} as const;

/** A change without what `settle` would add by itself. */
function shortest(scenario: Scenario, edit: Edit): EditDraft {
  const bare = (own: ScenarioEvent, guessed: ScenarioEvent | undefined): NewEvent => ({
    type: own.type,
    ...(guessed?.day === own.day ? {} : { day: own.day }),
    ...(guessed?.id === own.id ? {} : { id: own.id }),
  });
  const settled = (draft: EditDraft): ScenarioEvent | undefined => {
    const [found] = settle(scenario, [draft]).edits;
    return found && bringsIn(found);
  };
  switch (edit.kind) {
    case 'replace': {
      const draft: EditDraft = { ...edit, by: { type: edit.by.type } };
      return { ...draft, by: bare(edit.by, settled(draft)) };
    }
    case 'insert':
    case 'append': {
      const draft: EditDraft = { ...edit, event: { type: edit.event.type } };
      return { ...draft, event: bare(edit.event, settled(draft)) };
    }
    case 'drop':
    case 'move':
    case 'cut':
    case 'deadline':
    case 'horizon':
      return edit;
  }
}

const ID = /^[\w.:-]{1,120}$/u;

function draftOf(talks: Case, byCode: ReadonlyMap<string, string>, text: string): EditDraft {
  const fail = (what: string): never => {
    throw new DemarcheError('what-if/invalid', `“${text.slice(0, 80)}”: ${what}`);
  };
  const [sign, ...fields] = text.split('!');
  const id = (at: number): string => {
    const found = fields[at] ?? '';
    return ID.test(found) ? found : fail('it names no event');
  };
  const day = (at: number): string => {
    const found = (fields[at] ?? '').replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');
    return isDay(found) ? found : fail('it names no day');
  };
  const event = (at: number): NewEvent => {
    const type = byCode.get(fields[at] ?? '') ?? fail(`no move of this model has the code “${fields[at] ?? ''}”`);
    return {
      type,
      ...((fields[at + 1] ?? '') === '' ? {} : { day: day(at + 1) }),
      ...((fields[at + 2] ?? '') === '' ? {} : { id: id(at + 2) }),
    };
  };
  switch (sign) {
    case signs.drop:
      return { kind: 'drop', event: id(0) };
    case signs.move:
      return { kind: 'move', event: id(0), day: day(1) };
    case signs.replace:
      return { kind: 'replace', event: id(0), by: event(1) };
    case signs.before:
      return { kind: 'insert', where: 'before', anchor: fields[0] === '' ? null : id(0), event: event(1) };
    case signs.after:
      return { kind: 'insert', where: 'after', anchor: id(0), event: event(1) };
    case signs.append:
      return { kind: 'append', event: event(0) };
    case signs.cut:
      return { kind: 'cut', after: fields[0] === '' ? null : id(0) };
    case signs.deadline: {
      const deadline = id(0);
      if (!talks.deadlines.some((one) => one.id === deadline)) fail(`there is no date “${deadline}”`);
      return { kind: 'deadline', deadline, day: (fields[1] ?? '') === '' ? null : day(1) };
    }
    case signs.horizon:
      return { kind: 'horizon', day: day(0) };
    default:
      return fail('this is no change');
  }
}
