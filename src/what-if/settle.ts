import type { Scenario, ScenarioEvent } from '../case/index.ts';
import { expectScenario } from '../case/index.ts';
import { assertNever, editProblems, sentence } from '../messages/index.ts';
import { DemarcheError, type Sentence } from '../model/index.ts';
import { apply, find } from './apply.ts';
import { bringsIn, type Edit, type EditDraft, type NewEvent, needs } from './edit.ts';

/** A course after some edits, and these edits with nothing left open. */
export interface Settled {
  readonly scenario: Scenario;
  readonly edits: readonly Edit[];
}

/**
 * Makes edits of drafts and applies them, one after another. A new event without a day takes that of the event beside
 * which it goes, one without an id is named after its move. Throws `what-if/contradiction` where a draft needs what an
 * earlier one took out, or sets again what an earlier one set. Errors name the what-if, or the base where it has none.
 */
export function settle(base: Scenario, drafts: readonly EditDraft[], given?: string): Settled {
  expectScenario(base);
  const name = given ?? base.id;
  let scenario = base;
  const edits: Edit[] = [];
  drafts.forEach((draft, index) => {
    agree(name, drafts, index);
    try {
      const edit = complete(scenario, draft);
      scenario = apply(scenario, edit);
      edits.push(edit);
    } catch (error) {
      if (!(error instanceof DemarcheError) || error.at.place !== undefined) throw error;
      throw error.moved({ file: name, place: editPlace(draft, index) });
    }
  });
  return { scenario, edits };
}

/** Where a change stands among the others, for a message about it. */
export const editPlace = ({ kind }: EditDraft, index: number): Sentence =>
  sentence(editProblems, 'edit.at', { number: index + 1, kind: sentence(editProblems, `edit.${kind}`) });

function complete(scenario: Scenario, draft: EditDraft): Edit {
  switch (draft.kind) {
    case 'insert': {
      const first = scenario.prelude[0] ?? scenario.events[0];
      const beside = draft.anchor === null ? first : find(scenario, draft.anchor).event;
      return { ...draft, event: completeEvent(scenario, draft, draft.event, beside) };
    }
    case 'replace': {
      const replaced = find(scenario, draft.event).event;
      const by = completeEvent(scenario, draft, draft.by, replaced);
      return { ...draft, by: replaced.place === undefined ? by : { place: replaced.place, ...by } };
    }
    case 'append':
      return { ...draft, event: completeEvent(scenario, draft, draft.event, scenario.events.at(-1)) };
    case 'drop':
    case 'move':
    case 'cut':
    case 'deadline':
    case 'horizon':
      return draft;
    default:
      return assertNever(draft);
  }
}

function completeEvent(
  scenario: Scenario,
  draft: EditDraft,
  event: NewEvent,
  beside: ScenarioEvent | undefined,
): ScenarioEvent {
  const { type, id, day, dateBasis, facts, ...said } = event;
  // Always in this order, so that the same change is the same text, whoever wrote it down.
  return {
    dateBasis: dateBasis ?? 'assumed',
    type,
    id: id ?? freshId(scenario, type),
    day: day ?? beside?.day ?? scenario.horizon,
    facts: facts ?? draft.why?.facts ?? [],
    ...said,
  };
}

/** An id from who acts and what they do, such as `buyer-lower-offer` for a move whose act is `lowerOffer`. */
function freshId(scenario: Scenario, type: string): string {
  const parts = type.split('.');
  const name = [parts[0], parts.at(-1)]
    .map((part = '') => part.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`))
    .join('-');
  const taken = new Set([...scenario.prelude, ...scenario.events].map((event) => event.id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Refuses a draft that goes against one before it. */
function agree(file: string, drafts: readonly EditDraft[], index: number): void {
  const draft = drafts[index];
  if (draft === undefined) return;
  drafts.slice(0, index).forEach((other, before) => {
    const by = editPlace(other, before);
    const fail = (problem: Sentence): never => {
      throw new DemarcheError('what-if/contradiction', problem, { file, place: editPlace(draft, index) });
    };
    const gone = other.kind === 'drop' || other.kind === 'replace' ? other.event : undefined;
    const put = bringsIn(other)?.id;
    if (gone !== undefined && gone !== put && needs(draft).includes(gone))
      fail(sentence(editProblems, 'edit.takenOut', { name: gone, other: by }));
    if (other.kind === 'move' && draft.kind === 'move' && other.event === draft.event)
      fail(sentence(editProblems, 'edit.movedAlready', { name: draft.event, other: by }));
    if (other.kind === 'move' && (draft.kind === 'drop' || draft.kind === 'replace') && other.event === draft.event)
      fail(sentence(editProblems, 'edit.moved', { name: draft.event, other: by }));
    if (other.kind === 'deadline' && draft.kind === 'deadline' && other.deadline === draft.deadline)
      fail(sentence(editProblems, 'edit.deadlineSet', { name: draft.deadline, other: by }));
    if (other.kind === 'horizon' && draft.kind === 'horizon')
      fail(sentence(editProblems, 'edit.horizonSet', { other: by }));
  });
}
