import type { TextLayout } from '../doors/export.ts';
import type { Case, CasePackage } from '../index.ts';

/** The case that the command works on when no other is named, and what the help shows of each command in its terms. */
export interface CaseAtHand {
  readonly open: () => Promise<CasePackage>;
  readonly examples: Readonly<Record<string, readonly string[]>>;
}

/** What every command works with: the case, the look of the answer, and the folder that files are named from. */
export interface Setting {
  readonly given: CasePackage;
  /** The whole of that case. */
  readonly talks: Case;
  readonly layout: TextLayout;
  readonly folder: string;
}
