import { type Case, expectCase, isDay } from '../case/index.ts';
import { assertNever, editProblems, sentence } from '../messages/index.ts';
import { DemarcheError, type Sentence } from '../model/index.ts';
import type { EditDraft, NewEvent } from './edit.ts';

/**
 * Changes as a short text for links: one after another, `~` between them, `!` between the parts of one. The first part is
 * a sign for the kind; a move stands by its permanent code, a day as eight digits; what a draft leaves out stays out.
 * Reasons are not in it: a link is short, and what someone wrote stays with them.
 */
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

const BETWEEN = '~';
const WITHIN = '!';
const ID = /^[\w.:-]{1,120}$/u;

/** The text for some changes. Of two settings of one thing the later stands. */
export function editsToLink(talks: Case, drafts: readonly EditDraft[]): string {
  expectCase(talks);
  const sets = (draft: EditDraft): string | undefined =>
    draft.kind === 'deadline' ? draft.deadline : draft.kind === 'horizon' ? '' : undefined;
  return drafts
    .filter((draft, index) => {
      const key = sets(draft);
      return key === undefined || !drafts.slice(index + 1).some((later) => sets(later) === key);
    })
    .map((draft) => partsOf(talks, draft).join(WITHIN))
    .join(BETWEEN);
}

/** The changes in a text, in its order; in the place of one that cannot be read, what is wrong with it. */
export function editsFromLink(talks: Case, text: string): readonly (EditDraft | DemarcheError)[] {
  expectCase(talks);
  const byCode = new Map(Object.entries(talks.vocabulary).map(([event, entry]) => [entry.code, event]));
  return (text === '' ? [] : text.split(BETWEEN)).map((part) => {
    try {
      return draftOf(talks, byCode, part);
    } catch (error) {
      if (error instanceof DemarcheError) return error;
      throw error;
    }
  });
}

const packed = (day: string | null | undefined): string => day?.replaceAll('-', '') ?? '';
const unpacked = (text: string): string => text.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');

function partsOf(talks: Case, draft: EditDraft): readonly string[] {
  const eventOf = ({ type, day, id }: NewEvent): readonly string[] => {
    const parts = [talks.vocabulary[type]?.code ?? '', packed(day), id ?? ''];
    return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);
  };
  switch (draft.kind) {
    case 'drop':
      return [signs.drop, draft.event];
    case 'move':
      return [signs.move, draft.event, packed(draft.day)];
    case 'replace':
      return [signs.replace, draft.event, ...eventOf(draft.by)];
    case 'insert':
      return [signs[draft.where], draft.anchor ?? '', ...eventOf(draft.event)];
    case 'append':
      return [signs.append, ...eventOf(draft.event)];
    case 'cut':
      return [signs.cut, draft.after ?? ''];
    case 'deadline':
      return [signs.deadline, draft.deadline, packed(draft.day)];
    case 'horizon':
      return [signs.horizon, packed(draft.day)];
    default:
      return assertNever(draft);
  }
}

function draftOf(talks: Case, byCode: ReadonlyMap<string, string>, text: string): EditDraft {
  const fail = (problem: Sentence): never => {
    const read = sentence(editProblems, 'edit.read', { text: text.slice(0, 80), problem });
    throw new DemarcheError('what-if/invalid', read);
  };
  const [sign, ...parts] = text.split(WITHIN);
  const id = (at: number): string => {
    const found = parts[at] ?? '';
    return ID.test(found) ? found : fail(sentence(editProblems, 'edit.noEvent'));
  };
  const idOrNull = (at: number): string | null => (parts[at] === '' ? null : id(at));
  const day = (at: number): string => {
    const found = unpacked(parts[at] ?? '');
    return isDay(found) ? found : fail(sentence(editProblems, 'edit.noDay'));
  };
  const event = (at: number): NewEvent => {
    const code = parts[at] ?? '';
    const type = byCode.get(code) ?? fail(sentence(editProblems, 'edit.noCode', { code }));
    return {
      type,
      ...((parts[at + 1] ?? '') === '' ? {} : { day: day(at + 1) }),
      ...((parts[at + 2] ?? '') === '' ? {} : { id: id(at + 2) }),
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
      return { kind: 'insert', where: 'before', anchor: idOrNull(0), event: event(1) };
    case signs.after:
      return { kind: 'insert', where: 'after', anchor: id(0), event: event(1) };
    case signs.append:
      return { kind: 'append', event: event(0) };
    case signs.cut:
      return { kind: 'cut', after: idOrNull(0) };
    case signs.deadline: {
      const deadline = id(0);
      if (!talks.deadlines.some((one) => one.id === deadline))
        fail(sentence(editProblems, 'edit.noDate', { name: deadline }));
      return { kind: 'deadline', deadline, day: (parts[1] ?? '') === '' ? null : day(1) };
    }
    case signs.horizon:
      return { kind: 'horizon', day: day(0) };
    default:
      return fail(sentence(editProblems, 'edit.none'));
  }
}
