import type { Case, Scenario, ScenarioEvent } from '../case/index.ts';
import { assertNever } from '../messages/index.ts';
import { bringsIn, type Edit, type EditDraft, type NewEvent } from './edit.ts';
import { editsToLink } from './link-text.ts';
import { settle } from './settle.ts';

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
