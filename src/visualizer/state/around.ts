import type { DemarcheError } from '../../index.ts';
import type { Branch } from './branch.ts';
import type { Store } from './keep.ts';
import type { Editor } from './place.ts';

/** Changes as far as they can be made, what cannot be, and the what-if of the case that they are, where there is such. */
export interface Checked {
  readonly edits: string;
  readonly left: readonly DemarcheError[];
  readonly shipped: string | undefined;
}

/** What makes the changes of branches, and says which of them it cannot make. */
export interface Editing {
  readonly edit: Editor;
  readonly check: (branch: Pick<Branch, 'scenario' | 'edits' | 'shipped'>) => Checked;
}

/** The browser's part, passed in: where branches are kept and where the address stands. */
export interface Surroundings {
  /** The languages that the page speaks. */
  readonly languages: readonly string[];
  /** Throws where storage is forbidden. */
  readonly storage: () => Store;
  /** Tells when another tab has kept something. */
  readonly watch: (listener: () => void) => void;
  readonly hash: () => string;
  readonly setHash: (hash: string, how: 'push' | 'replace', held: Branch | undefined) => void;
  /** The branch that was on screen when the address was written, as the browser's history gives it back. */
  readonly held: () => unknown;
  readonly branchName: (number: number) => string;
  /** What a branch is called that gave way to another of the same name. */
  readonly copyName: (name: string) => string;
  /** Loads what makes the changes of branches. */
  readonly editing: () => Promise<Editing>;
}
