import {
  bringsIn,
  type Case,
  DemarcheError,
  type Edit,
  type EditDraft,
  editsFromLink,
  editsToLink,
  type NewEvent,
  type Scenario,
  type ScenarioEvent,
  settle,
} from '../../index.ts';
import { assertNever } from '../../messages/index.ts';
import { problemInWords } from '../language/problem.ts';
import { reasonIn } from './reasons.ts';

/** Changes as a short text for links, without what `settle` would add by itself. */
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

/**
 * Reads changes and makes them, one after another, with the reasons for them; one that cannot be made is left out, and the
 * next is tried.
 */
export function readEdits(talks: Case, base: Scenario, text: string, reasons: readonly unknown[] = []): ReadEdits {
  const read = editsFromLink(talks, text);
  const drafts = read.flatMap((one, index) => {
    const why = reasonIn(reasons[index]);
    return one instanceof DemarcheError ? [] : [why ? { ...one, why } : one];
  });
  const left = read.flatMap((one) => (one instanceof DemarcheError ? [reasonOf(one)] : []));
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
  if (error instanceof DemarcheError) return `${problemInWords(error)}.`;
  throw error;
}

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
    default:
      return assertNever(edit);
  }
}
