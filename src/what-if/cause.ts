import type { Case, Scenario } from '../case/index.ts';
import { DemarcheError } from '../model/index.ts';
import { applyInPassing } from './apply.ts';
import type { Edit } from './edit.ts';
import { type Trace, trace } from './trace.ts';

/**
 * What brought something about: sets of edits, by their places, any one of which need only be left out for it not to
 * be so. Several sets of one edit: it takes these edits together. A set of several: each of them alone is enough.
 * Empty: no leaving out was found that changes it.
 */
export type Causes = readonly (readonly number[])[];

/** The most courses that are tried, the smallest sets first: all sets of up to two edits of thirteen, in some milliseconds. */
const MOST_TRIED = 100;

interface Tried {
  readonly without: readonly number[];
  readonly trace: Trace;
}

/**
 * Finds which edits bring something about, by leaving edits out: the smallest sets without which it is not so. An edit
 * that cannot be made without another goes with it. Each course runs to the day given, or to its own horizon.
 */
export class CauseFinder {
  readonly #talks: Case;
  readonly #base: Scenario;
  readonly #edits: readonly Edit[];
  readonly #until: string | undefined;
  readonly #tried: Tried[] = [];
  readonly #before: Scenario[] = [];
  readonly #untried: Iterator<readonly number[], undefined>;
  #left = MOST_TRIED;

  constructor(talks: Case, base: Scenario, edits: readonly Edit[], until?: string) {
    this.#talks = talks;
    this.#base = base;
    this.#edits = edits;
    this.#until = until;
    this.#untried = subsets(edits.length);
  }

  /** The smallest sets of edits without which `holds` is false. */
  find(holds: (trace: Trace) => boolean): Causes {
    const found: (readonly number[])[] = [];
    for (let index = 0; ; index++) {
      const tried = this.#tried[index] ?? this.#tryNext();
      const size = found[0]?.length;
      if (tried === undefined || (size !== undefined && tried.without.length > size)) return found;
      if (!holds(tried.trace)) found.push(tried.without);
    }
  }

  #tryNext(): Tried | undefined {
    if (this.#left === 0) return undefined;
    const { value: without } = this.#untried.next();
    if (without === undefined) return undefined;
    this.#left -= 1;
    const tried = { without, trace: trace(this.#talks, this.#courseWithout(without), this.#until) };
    this.#tried.push(tried);
    return tried;
  }

  #courseWithout(without: readonly number[]): Scenario {
    const [first = 0] = without;
    return this.#edits
      .slice(first)
      .reduce(
        (course, edit, index) => (without.includes(first + index) ? course : applyIfPossible(course, edit)),
        this.#courseBefore(first),
      );
  }

  /** The base with the edits before a place made; every set that leaves out none of them begins so. */
  #courseBefore(place: number): Scenario {
    for (let next = this.#before.length; next <= place; next++) {
      const [course, edit] = [this.#before[next - 1], this.#edits[next - 1]];
      this.#before.push(course === undefined || edit === undefined ? this.#base : applyIfPossible(course, edit));
    }
    return this.#before[place] ?? this.#base;
  }
}

function applyIfPossible(course: Scenario, edit: Edit): Scenario {
  try {
    return applyInPassing(course, edit);
  } catch (error) {
    if (error instanceof DemarcheError) return course;
    throw error;
  }
}

/** The sets of the numbers below `count` that are not empty, the smallest first. */
function* subsets(count: number): Generator<readonly number[], undefined> {
  for (let size = 1; size <= count; size++) yield* choose(size, 0, count);
  return undefined;
}

function* choose(size: number, from: number, count: number): Generator<readonly number[]> {
  if (size === 0) yield [];
  else
    for (let first = from; first <= count - size; first++)
      for (const rest of choose(size - 1, first + 1, count)) yield [first, ...rest];
}
