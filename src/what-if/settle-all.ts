import type { Scenario } from '../case/index.ts';
import { DemarcheError } from '../model/index.ts';
import type { EditDraft } from './edit.ts';
import { type Settled, settle } from './settle.ts';

/** A course after those edits that could be made, and what is wrong with the others. */
export interface SettledAll extends Settled {
  readonly left: readonly DemarcheError[];
}

/** Settles drafts as far as they can be settled: one that cannot is left out, and the next is tried. */
export function settleAll(base: Scenario, drafts: readonly EditDraft[]): SettledAll {
  try {
    return { ...settle(base, drafts), left: [] };
  } catch {
    const kept: EditDraft[] = [];
    const left: DemarcheError[] = [];
    for (const draft of drafts) {
      try {
        settle(base, [...kept, draft]);
        kept.push(draft);
      } catch (error) {
        if (!(error instanceof DemarcheError)) throw error;
        left.push(error);
      }
    }
    return { ...settle(base, kept), left };
  }
}
