import type { Case, TextLayout } from '../index.ts';

/** What every command works with: the case, the look of the answer, and the folder that files are named from. */
export interface Setting {
  readonly talks: Case;
  readonly layout: TextLayout;
  readonly folder: string;
}
