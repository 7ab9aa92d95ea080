import type { Formula } from '../model/index.ts';
import { all, some } from './formulas.ts';

export interface Variable {
  readonly name: string;
  readonly states: readonly string[];
}

/** The conditions that hold nowhere and everywhere. */
export const nowhere = 0;
export const everywhere = 1;

/**
 * Conditions on positions as decision diagrams (Bryant 1986; Kam et al. 1998 for many values): equal conditions are equal
 * numbers, so that it can be seen when nothing more can happen within a step. Each is a node with one branch a state.
 */
export class Conditions {
  readonly variables: readonly Variable[];
  readonly #levels: number[] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  readonly #branches: (readonly number[])[] = [[], []];
  readonly #unique = new Map<string, number>();
  readonly #known = new Map<string, number>();
  readonly #formulas = new Map<number, Formula>();

  constructor(variables: readonly Variable[]) {
    this.variables = variables;
  }

  /** That the variable has one of some states, by their places. */
  literal(level: number, holds: (state: number) => boolean): number {
    const { states = [] } = this.variables[level] ?? {};
    return this.#make(
      level,
      states.map((_, state) => (holds(state) ? everywhere : nowhere)),
    );
  }

  and(a: number, b: number): number {
    if (a === nowhere || b === nowhere) return nowhere;
    if (a === everywhere || a === b) return b;
    if (b === everywhere) return a;
    return this.#memo('&', Math.min(a, b), Math.max(a, b), () =>
      this.#split([a, b], ([x = 0, y = 0]) => this.and(x, y)),
    );
  }

  not(a: number): number {
    if (a <= everywhere) return everywhere - a;
    return this.#memo('!', a, 0, () => this.#split([a], ([x = 0]) => this.not(x)));
  }

  or(a: number, b: number): number {
    return this.not(this.and(this.not(a), this.not(b)));
  }

  without(a: number, b: number): number {
    return this.and(a, this.not(b));
  }

  anyOf(parts: readonly number[]): number {
    return parts.reduce((sum, part) => this.or(sum, part), nowhere);
  }

  /** A condition that says the same where `care` holds and is free to say anything elsewhere (Coudert and Madre 1990). */
  within(a: number, care: number): number {
    if (a <= everywhere || care === everywhere || care === nowhere) return a;
    return this.#memo('|', a, care, () => {
      const [level, other] = [this.#levelOf(a), this.#levelOf(care)];
      if (other < level) return this.within(a, this.anyOf(this.#branches[care] ?? []));
      const cares = other === level ? (this.#branches[care] ?? []) : undefined;
      const made = (this.#branches[a] ?? []).map((branch, state) => {
        const own = cares === undefined ? care : (cares[state] ?? nowhere);
        return own === nowhere ? undefined : this.within(branch, own);
      });
      const some = made.find((branch) => branch !== undefined) ?? nowhere;
      return this.#make(
        level,
        made.map((branch) => branch ?? some),
      );
    });
  }

  /** The condition as a formula, equal parts as the same object. */
  formulaOf(condition: number): Formula {
    const known = this.#formulas.get(condition);
    if (known !== undefined) return known;
    const { name, states } = this.variables[this.#levelOf(condition)] ?? { name: '', states: [] };
    const byBranch = new Map<number, string[]>();
    for (const [state, branch] of (this.#branches[condition] ?? []).entries()) {
      const list = byBranch.get(branch) ?? [];
      list.push(states[state] ?? '');
      byBranch.set(branch, list);
    }
    const made =
      condition === everywhere
        ? all([])
        : some([...byBranch].map(([branch, held]) => all([{ region: name, in: held }, this.formulaOf(branch)])));
    this.#formulas.set(condition, made);
    return made;
  }

  /** One position where the condition holds, as far as it says something; for a message. */
  example(condition: number): readonly (readonly [string, string])[] {
    if (condition <= everywhere) return [];
    const { name, states } = this.variables[this.#levelOf(condition)] ?? { name: '', states: [] };
    const state = (this.#branches[condition] ?? []).findIndex((branch) => branch !== nowhere);
    return [[name, states[state] ?? ''], ...this.example(this.#branches[condition]?.[state] ?? nowhere)];
  }

  #levelOf(condition: number): number {
    return this.#levels[condition] ?? Number.MAX_SAFE_INTEGER;
  }

  #split(parts: readonly number[], join: (branches: readonly number[]) => number): number {
    const level = Math.min(...parts.map((part) => this.#levelOf(part)));
    const { states = [] } = this.variables[level] ?? {};
    return this.#make(
      level,
      states.map((_, state) =>
        join(parts.map((part) => (this.#levelOf(part) === level ? (this.#branches[part]?.[state] ?? nowhere) : part))),
      ),
    );
  }

  #make(level: number, branches: readonly number[]): number {
    const [first = nowhere] = branches;
    if (branches.every((branch) => branch === first)) return first;
    const key = `${level}:${branches.join()}`;
    const known = this.#unique.get(key);
    if (known !== undefined) return known;
    const made = this.#levels.push(level) - 1;
    this.#branches.push(branches);
    this.#unique.set(key, made);
    return made;
  }

  #memo(operation: string, a: number, b: number, make: () => number): number {
    const key = `${operation}${a},${b}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#known.set(key, made);
    return made;
  }
}
