import type { Case, Scenario } from '../case/index.ts';
import type { Edit } from './edit.ts';
import { settleAll } from './settle-all.ts';
import { editsToText } from './short-text.ts';
import { resolveWhatIf, type WhatIf } from './what-if.ts';

/** A what-if of the case as changes to one scenario: those of the what-ifs that it stands on come before its own. */
export function flattenWhatIf(
  talks: Case,
  whatIf: WhatIf,
  others: readonly WhatIf[],
): { root: Scenario; edits: readonly Edit[] } {
  const { root, drafts } = resolveWhatIf(talks, whatIf, others);
  return { root, edits: settleAll(root, drafts).edits };
}

/** Changes to a scenario under a name, and the what-if of the case that they are said to be. */
export interface NamedChanges {
  /** What they are called as a what-if of their own. */
  readonly id: string;
  readonly base: Scenario;
  readonly edits: readonly Edit[];
  readonly title: string;
  /** What is asked where they are a what-if of their own. */
  readonly question: string;
  readonly shipped?: string | undefined;
}

/** Changes as a what-if: the one of the case that they are, where they are still the same, or one of their own. */
export function whatIfOf(talks: Case, whatIfs: readonly WhatIf[], named: NamedChanges): WhatIf {
  const { id, base, edits, title, question } = named;
  const known = whatIfs.find((one) => one.id === named.shipped);
  const whole = known && flattenWhatIf(talks, known, whatIfs);
  if (
    known !== undefined &&
    whole !== undefined &&
    editsToText(talks, whole.root, whole.edits) === editsToText(talks, base, edits)
  )
    return { ...known, base: base.id, title, edits: whole.edits };
  const empty = { expectations: [], facts: [], shows: '', cannotShow: '' };
  return { ...empty, id, title, case: talks.id, base: base.id, question, edits };
}
