import { merge, mergeOne, same } from '../../doors/inside.ts';
import type { Case } from '../../index.ts';
import type { Branch } from './branch.ts';
import { type Kept, readKept, type Store, writeKept } from './keep.ts';

/** Makes a copy of a branch that gave way to a newer one of its name, beside all others. */
export type CopyOf = (branch: Branch, others: readonly Branch[]) => Branch;

/** What the browser keeps of this page, in step with what other tabs keep there. */
export class Keeping {
  readonly #talks: Case;
  readonly #storage: () => Store;
  readonly #copyOf: CopyOf;
  /** What this tab last knew to be kept. */
  #base: Kept = { branches: [], letterKeys: true };

  constructor(talks: Case, storage: () => Store, copyOf: CopyOf) {
    this.#talks = talks;
    this.#storage = storage;
    this.#copyOf = copyOf;
  }

  /** What was kept by earlier visits. Throws where storage is forbidden. */
  restore(): Kept {
    this.#base = readKept(this.#talks, this.#storage()) ?? this.#base;
    return this.#base;
  }

  /** What this tab has and what another has kept meanwhile; this tab's is the newer. Throws where storage is forbidden. */
  meet(mine: Kept): Kept {
    const there = readKept(this.#talks, this.#storage());
    return there === undefined ? mine : this.#merge(mine, there);
  }

  /** Keeps it. Throws where storage is full or forbidden. */
  keep(mine: Kept): void {
    writeKept(this.#talks, this.#storage(), mine);
    this.#base = mine;
  }

  /** The same when another tab has just kept something: its is the newer. Undefined where there is nothing to hear. */
  hear(mine: Kept): Kept | undefined {
    try {
      const there = readKept(this.#talks, this.#storage());
      if (there === undefined) return undefined;
      const { branches, letterKeys } = this.#merge(there, mine);
      this.#base = there;
      // What is the same stays the same thing: its course need not be replayed again.
      return { letterKeys, branches: branches.map((one) => mine.branches.find((own) => same(own, one)) ?? one) };
    } catch {
      return undefined;
    }
  }

  #merge(newer: Kept, older: Kept): Kept {
    const base = this.#base;
    const { all, gaveWay } = merge(
      { base: base.branches, newer: newer.branches, older: older.branches },
      ({ id }) => id,
    );
    const branches = [...all];
    for (const one of gaveWay) branches.push(this.#copyOf(one, branches));
    return {
      branches,
      letterKeys: mergeOne(base.letterKeys, newer.letterKeys, older.letterKeys),
    };
  }
}
