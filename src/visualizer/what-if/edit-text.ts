import {
  type Case,
  DemarcheError,
  type Edit,
  type EditDraft,
  isDay,
  type NewEvent,
  type Scenario,
  settle,
} from '../../index.ts';

/**
 * Changes as a short text for links: one after another, `~` between them, the parts of each divided by `!`. A move
 * stands by its permanent code, a day as eight digits; what `settle` would add by itself is left out.
 */
export function editsToText(talks: Case, base: Scenario, edits: readonly Edit[]): string {
  let scenario = base;
  const texts = edits.map((edit) => {
    const text = shortest(talks, scenario, edit);
    scenario = settle(scenario, [edit]).scenario;
    return text;
  });
  return texts.join('~');
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

const packed = (day: string): string => day.replaceAll('-', '');

function shortest(talks: Case, scenario: Scenario, edit: Edit): string {
  const event = (full: Edit & { event: unknown }, own: Scenario['events'][number]): readonly string[] => {
    const guessed = settle(scenario, [{ ...full, event: { type: own.type } } as EditDraft]).edits[0];
    const known =
      guessed !== undefined && 'event' in guessed && typeof guessed.event === 'object' ? guessed.event : own;
    return parts(own, known);
  };
  const parts = (own: Scenario['events'][number], known: Scenario['events'][number]): readonly string[] => {
    const code = talks.vocabulary[own.type]?.code ?? '';
    const day = known.day === own.day ? '' : packed(own.day);
    const id = known.id === own.id ? '' : own.id;
    return id !== '' ? [code, day, id] : day !== '' ? [code, day] : [code];
  };
  const text = (...fields: readonly string[]): string => fields.join('!');
  switch (edit.kind) {
    case 'drop':
      return text(signs.drop, edit.event);
    case 'move':
      return text(signs.move, edit.event, packed(edit.day));
    case 'replace': {
      const guessed = settle(scenario, [{ kind: 'replace', event: edit.event, by: { type: edit.by.type } }]).edits[0];
      return text(signs.replace, edit.event, ...parts(edit.by, guessed?.kind === 'replace' ? guessed.by : edit.by));
    }
    case 'insert':
      return text(signs[edit.where], edit.anchor ?? '', ...event(edit, edit.event));
    case 'append':
      return text(signs.append, ...event(edit, edit.event));
    case 'cut':
      return text(signs.cut, edit.after ?? '');
    case 'deadline':
      return text(signs.deadline, edit.deadline, packed(edit.day ?? ''));
    case 'horizon':
      return text(signs.horizon, packed(edit.day));
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
