import { chartProblems, sentence } from '../messages/index.ts';
import { DemarcheError, type Formula } from '../model/index.ts';
import { type Conditions, everywhere, nowhere } from './conditions.ts';
import { isLeftBy } from './effect.ts';
import { doneFormula, type Push, pushesOf } from './internal-events.ts';
import { type ChartNode, inactive } from './node.ts';
import type { Selected } from './select.ts';
import type { Tree } from './tree.ts';

/** Where each region stands within a step, as a function of the position before it: a condition for each state. */
export type Values = ReadonlyMap<string, readonly number[]>;

/** A transition that was taken within a step, and the positions before the step from which it was. */
export interface TakenWhen {
  readonly selection: Selected;
  readonly when: number;
  /** Where everything stood before it was taken. */
  readonly values: Values;
}

/** What a step asks of a chart: what an event of its own selects, and what needs no event. */
export interface Selecting {
  forEvent(event: string): readonly Selected[];
  readonly always: readonly Selected[];
}

/** Positions that have come the same way within a step, and the events of the chart's own that wait there. */
interface Thread {
  readonly when: number;
  readonly queue: readonly string[];
  readonly round: number;
}

const ROUNDS = 500;

/**
 * One step of XState's as it goes on by itself: what the event takes, then what needs no event, then the events that the
 * chart has raised meanwhile, until nothing more happens (SCXML, `mainEventLoop`; XState's `macrostep`). It is carried out
 * for all positions at once: what is known of a region is under which conditions on the position before it has each state.
 */
export class Macrostep {
  readonly taken: TakenWhen[] = [];
  values: Values;
  readonly #tree: Tree;
  readonly #conditions: Conditions;
  readonly #selecting: Selecting;
  readonly #done: Formula;

  constructor(tree: Tree, conditions: Conditions, selecting: Selecting, values: Values) {
    this.#tree = tree;
    this.#conditions = conditions;
    this.#selecting = selecting;
    this.#done = doneFormula(tree.root, tree);
    this.values = values;
  }

  /** Takes the selected transitions from the positions of `when`, and all that follows. */
  run(first: readonly Selected[], when: number): void {
    const { pushes } = this.#take(first, when);
    this.#goOn(when, [], this.#heard(pushes), 0);
  }

  /** Enters the chart: what its first states raise and need no event for. */
  start(pushes: readonly Push[]): void {
    this.#goOn(everywhere, [], this.#heard(pushes), 0);
  }

  /** Where something that needs no event would change or raise something: at such positions no step ends. */
  unstable(): number {
    const { values } = this;
    const { moved, pushes } = this.#take(this.#selecting.always, everywhere);
    this.values = values;
    this.taken.length = 0;
    return this.#conditions.anyOf([moved, ...pushes.map((push) => push.when)]);
  }

  #goOn(when: number, queue: readonly string[], pushes: readonly Push[], round: number): void {
    const threads = this.#queued(this.#conditions.without(when, this.#of(this.#done)), queue, pushes, round);
    for (let thread = threads.shift(); thread !== undefined; thread = threads.shift())
      threads.unshift(...this.#follow(thread));
  }

  /** What follows in a thread next: what needs no event while that changes anything, else the first event that waits. */
  #follow({ when, queue, round }: Thread): readonly Thread[] {
    const conditions = this.#conditions;
    if (round > ROUNDS) throw this.#endless(when);
    const free = this.#take(this.#selecting.always, when);
    const moved = conditions.without(free.moved, this.#of(this.#done));
    const threads = this.#queued(moved, queue, this.#heard(free.pushes), round + 1);
    // XState stops to look where nothing has changed; what was raised all the same, even what nothing takes, makes it look again.
    for (const still of this.#queued(conditions.without(when, free.moved), queue, free.pushes, round)) {
      const [event, ...rest] = still.queue;
      if (event === undefined) continue;
      const { pushes } = this.#take(this.#selecting.forEvent(event), still.when);
      const going = conditions.without(still.when, this.#of(this.#done));
      threads.push(...this.#queued(going, rest, this.#heard(pushes), round + 1));
    }
    return threads;
  }

  #heard(pushes: readonly Push[]): readonly Push[] {
    return pushes.filter((push) => this.#tree.mayTake(this.#tree.root, push.event));
  }

  /** Splits positions by what was raised there, in its order. */
  #queued(when: number, queue: readonly string[], pushes: readonly Push[], round: number): Thread[] {
    let threads: readonly { readonly when: number; readonly queue: readonly string[] }[] =
      when === nowhere ? [] : [{ when, queue }];
    for (const push of pushes)
      threads = threads
        .flatMap((thread) => [
          { when: this.#conditions.and(thread.when, push.when), queue: [...thread.queue, push.event] },
          { when: this.#conditions.without(thread.when, push.when), queue: thread.queue },
        ])
        .filter((thread) => thread.when !== nowhere);
    return threads.map((thread) => ({ ...thread, round }));
  }

  /** One microstep from the positions of `when`: all selected transitions judge the same position. */
  #take(selections: readonly Selected[], when: number): { readonly moved: number; readonly pushes: readonly Push[] } {
    const conditions = this.#conditions;
    const before = this.values;
    const read = reader(conditions, before);
    const next = new Map(before);
    const parts: { readonly selection: Selected; readonly when: number }[] = [];
    const set = (region: string, under: number, held: (state: number) => number): void => {
      const old = next.get(region) ?? [];
      next.set(
        region,
        old.map((one, state) => conditions.or(conditions.and(under, held(state)), conditions.without(one, under))),
      );
    };
    let remembered = nowhere;
    for (const selection of selections) {
      const under = conditions.and(when, read(selection.taken));
      if (under === nowhere) continue;
      parts.push({ selection, when: under });
      const { effect } = selection;
      for (const [node, value] of effect.entered) {
        const region = this.#tree.placeOf(node);
        const states = this.#tree.statesOf(node);
        if (typeof value === 'string') set(region, under, (state) => (states[state] === value ? everywhere : nowhere));
        else set(region, under, (state) => this.#heldIn(before, value.cell, states[state] ?? inactive));
      }
      for (const { parent, cells } of effect.remembered) {
        const here = conditions.and(under, read(this.#tree.isActive(parent)));
        // XState counts remembering as a change, whatever is remembered.
        remembered = conditions.or(remembered, here);
        for (const cell of cells) {
          const held = cell.of === undefined ? undefined : (before.get(this.#tree.placeOf(cell.of)) ?? []);
          const states = cell.of === undefined ? [] : this.#tree.statesOf(cell.of);
          set(cell.region, here, (state) => {
            if (held === undefined) return state === 0 ? everywhere : nowhere;
            return held[states.indexOf(cell.states[state] ?? '')] ?? nowhere;
          });
        }
      }
    }
    this.values = next;
    const moved = conditions.or(remembered, this.#changed(before, next, parts));
    for (const part of parts) this.taken.push({ ...part, values: before });
    const entered = (node: ChartNode): number =>
      conditions.and(
        conditions.anyOf(parts.flatMap((part) => (isLeftBy(node, part.selection.effect) ? [part.when] : []))),
        reader(conditions, next)(this.#tree.isActive(node)),
      );
    const exited = (node: ChartNode): number =>
      conditions.and(
        conditions.anyOf(parts.flatMap((part) => (isLeftBy(node, part.selection.effect) ? [part.when] : []))),
        read(this.#tree.isActive(node)),
      );
    return {
      moved,
      pushes: pushesOf(this.#tree, conditions, { parts, entered, exited, after: reader(conditions, next) }),
    };
  }

  #heldIn(values: Values, cell: string, state: string): number {
    const variable = this.#conditions.variables.find((one) => one.name === cell);
    return values.get(cell)?.[variable?.states.indexOf(state) ?? -1] ?? nowhere;
  }

  /** Where some region of the chart stands elsewhere than before. */
  #changed(before: Values, after: Values, parts: readonly { readonly selection: Selected }[]): number {
    const nodes = new Set(parts.flatMap((part) => [...part.selection.effect.entered.keys()]));
    let changed = nowhere;
    for (const node of nodes) {
      const region = this.#tree.placeOf(node);
      const old = before.get(region) ?? [];
      for (const [state, now] of (after.get(region) ?? []).entries())
        changed = this.#conditions.or(changed, this.#conditions.without(now, old[state] ?? nowhere));
    }
    return changed;
  }

  #of(formula: Formula): number {
    return reader(this.#conditions, this.values)(formula);
  }

  #endless(when: number): DemarcheError {
    const at = this.#conditions.example(when).map(([region, state]) => `${region} ${state}`);
    const from = at.length === 0 ? '' : sentence(chartProblems, 'chart.from', { position: at.join(', ') });
    return new DemarcheError('chart/unsupported', sentence(chartProblems, 'chart.endless', { from }), {
      place: this.#tree.id,
    });
  }
}

/** Reads formulas at the positions that values describe; each part of a formula once. */
export function reader(conditions: Conditions, values: Values): (formula: Formula) => number {
  const levels = new Map(conditions.variables.map((one) => [one.name, one.states] as const));
  const known = new Map<Formula, number>();
  const read = (formula: Formula): number => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const made = make(formula);
    known.set(formula, made);
    return made;
  };
  const make = (formula: Formula): number => {
    if ('region' in formula) {
      const states = levels.get(formula.region) ?? [];
      const held = values.get(formula.region) ?? [];
      return conditions.anyOf(formula.in.map((state) => held[states.indexOf(state)] ?? nowhere));
    }
    if ('and' in formula) return formula.and.reduce((sum, part) => conditions.and(sum, read(part)), everywhere);
    if ('or' in formula) return conditions.anyOf(formula.or.map(read));
    return conditions.not(read(formula.not));
  };
  return read;
}
