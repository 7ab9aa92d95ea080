import { chartProblems, sentence } from '../messages/index.ts';
import { DemarcheError, type Formula, type Positions, regionsRead } from '../model/index.ts';
import { anyOther, candidatesFor, isWild } from './candidates.ts';
import { Conditions, everywhere, nowhere } from './conditions.ts';
import { initialValues } from './effect.ts';
import { all, isNo, negation, simplified, some } from './formulas.ts';
import { freeGuards } from './guard-tree.ts';
import { doneFormula, pushesOf } from './internal-events.ts';
import { Macrostep, reader, type Values } from './macrostep.ts';
import { type Choice, guardFormula } from './matching.ts';
import { type Arrow, type ChartNode, DONE, inactive, nothing } from './node.ts';
import type { Region } from './region.ts';
import { type Rivals, type Selected, selectAlways, selectFor } from './select.ts';
import { slotsOf } from './slots.ts';
import { placeOfArrow, type Transition } from './transition.ts';
import type { Tree } from './tree.ts';

/**
 * An event of a chart, as what it does from each position. All conditions judge the position before the event: `enabled`
 * where the chart accepts it, `moves` where a region goes, `taken` which transitions are taken, in their order.
 */
export interface ChartEvent {
  readonly name: string;
  /** The event of the chart that it is; its name says more where something was let free. */
  readonly event: string;
  readonly enabled: Formula;
  readonly moves: readonly { readonly region: string; readonly when: Formula; readonly to: string }[];
  readonly taken: readonly { readonly transition: Transition; readonly when: Formula }[];
  /** Whether `moves` say no more than the transitions taken, each of them from where its region stands before the event. */
  readonly flat: boolean;
}

/** What a reading is made of. */
export interface Read {
  readonly tree: Tree;
  readonly regions: readonly Region[];
  readonly transitions: readonly Transition[];
  /** Whether each thing that a chart does by itself within a step is a step of its own, which may come or not. */
  readonly loose: boolean;
}

const ALWAYS = '(always)';

/** The most free guards that one event may ask at once: each doubles the ways in which it can go. */
const FREE = 10;

/** What every event of a chart does from every position, read once and when it is asked for. */
export class Reading {
  readonly #read: Read;
  readonly #guards = new Map<Arrow, Formula>();
  readonly #events = new Map<string, readonly ChartEvent[]>();
  readonly #running: Formula;
  readonly #free: boolean;
  readonly #byArrow = new Map<number, Transition[]>();
  #symbols: Symbols | undefined;
  #always: readonly Selected[] | undefined;

  constructor(read: Read) {
    this.#read = read;
    this.#running = negation(doneFormula(read.tree.root, read.tree));
    this.#free = read.tree.arrows.some((arrow) => freeGuards(arrow.guard).length > 0);
    for (const transition of read.transitions) {
      const list = this.#byArrow.get(transition.arrow);
      if (list === undefined) this.#byArrow.set(transition.arrow, [transition]);
      else list.push(transition);
    }
  }

  /** Where everything stands at the start. */
  start(): Positions {
    const { tree, regions, loose } = this.#read;
    const first = new Map([...initialValues(tree)].map(([node, state]) => [tree.placeOf(node), state]));
    const plain = Object.fromEntries(regions.map((region) => [region.name, first.get(region.name) ?? nothing]));
    if (loose || !this.#goesOn(tree.nodes)) return Object.freeze(plain);
    const { conditions, selecting } = this.#symbolic();
    const values: Values = new Map(
      regions.map(({ name, states }) => [
        name,
        states.map((state) => (state.name === plain[name] ? everywhere : nowhere)),
      ]),
    );
    const read = reader(conditions, values);
    const step = new Macrostep(tree, conditions, selecting, values);
    const entered = (node: ChartNode): number => read(tree.isActive(node));
    step.start(pushesOf(tree, conditions, { parts: [], entered, exited: () => nowhere, after: read }));
    return Object.freeze(
      Object.fromEntries(
        regions.map(({ name, states }) => [name, states[step.values.get(name)?.indexOf(everywhere) ?? 0]?.name ?? '']),
      ),
    );
  }

  /** What an event does: one entry, or one for each way in which what is free may be. */
  event(name: string): readonly ChartEvent[] {
    const known = this.#events.get(name);
    if (known !== undefined) return known;
    const made = this.#make(name);
    this.#events.set(name, made);
    return made;
  }

  #make(name: string): readonly ChartEvent[] {
    const { tree } = this.#read;
    const slots = this.#free ? slotsOf(name === ALWAYS ? '' : name, tree) : undefined;
    if (slots === undefined || slots.count === 0)
      return [
        this.#one(
          name,
          name,
          this.#select(name, (arrow) => this.#guardOf(arrow)),
        ),
      ];
    if (slots.count > FREE)
      throw new DemarcheError(
        'chart/unsupported',
        sentence(chartProblems, 'chart.tooFree', { count: slots.count, most: FREE }),
        { place: name },
      );
    const found = new Map<string, ChartEvent>();
    for (let bits = 0; bits < 2 ** slots.count; bits++) {
      const guardOf = (arrow: Arrow): Formula => {
        const choice: Choice = (key) => ((bits >> slots.of(arrow.source, key)) & 1) === 0;
        return simplified(guardFormula(arrow.guard, tree, placeOfArrow(arrow, tree), choice));
      };
      const one = this.#one(`${name} [${slots.label(bits)}]`, name, this.#select(name, guardOf));
      const key = JSON.stringify([one.enabled, one.moves]);
      if (!isNo(one.enabled) && !found.has(key)) found.set(key, one);
    }
    return [...found.values()];
  }

  #select(name: string, guardOf: (arrow: Arrow) => Formula): readonly Selected[] {
    const { tree } = this.#read;
    return name === ALWAYS ? selectAlways(tree, guardOf).selections : selectFor(name, tree, guardOf);
  }

  #guardOf(arrow: Arrow): Formula {
    const known = this.#guards.get(arrow);
    if (known !== undefined) return known;
    const { tree } = this.#read;
    const made = simplified(guardFormula(arrow.guard, tree, placeOfArrow(arrow, tree)));
    this.#guards.set(arrow, made);
    return made;
  }

  #one(name: string, event: string, selections: readonly Selected[]): ChartEvent {
    const { loose } = this.#read;
    const accepting = selections.filter((one) => one.arrow.targets !== undefined || one.arrow.actions.length > 0);
    const enabled = all([some([...new Set(accepting.map((one) => one.selected))]), this.#running]);
    const onward = !loose && selections.some((one) => this.#leadsOn(one));
    return { name, event, enabled, ...(onward ? this.#composed(selections) : this.#plain(selections)) };
  }

  /** An event after which nothing more happens by itself. */
  #plain(selections: readonly Selected[]): Pick<ChartEvent, 'moves' | 'taken' | 'flat'> {
    const { tree } = this.#read;
    const moves: { region: string; when: Formula; to: string }[] = [];
    const taken: { transition: Transition; when: Formula }[] = [];
    const move = (region: string, to: string, ...when: readonly Formula[]): void => {
      const whole = all(when);
      if (!isNo(whole)) moves.push({ region, when: whole, to });
    };
    let flat = true;
    for (const selection of selections) {
      const when = all([selection.taken, this.#running]);
      if (isNo(when)) continue;
      const { entered, remembered } = selection.effect;
      const own = this.#ofSelection(selection);
      for (const { transition, cell } of own) {
        const from: Formula = { region: transition.region, in: [transition.from] };
        const whole = all([when, from, ...(cell === undefined ? [] : [{ region: cell, in: [transition.to] }])]);
        if (!isNo(whole)) taken.push({ transition, when: whole });
      }
      const regions = new Set(own.map((one) => one.transition.region));
      if (entered.size > regions.size || remembered.length > 0) flat = false;
      for (const [node, value] of entered) {
        const region = tree.placeOf(node);
        if (typeof value === 'string') move(region, value, when);
        else for (const state of tree.statesOf(node)) move(region, state, when, { region: value.cell, in: [state] });
      }
      for (const { parent, cell } of remembered.flatMap(({ parent, cells }) =>
        cells.map((cell) => ({ parent, cell })),
      )) {
        const here = [when, tree.isActive(parent)];
        if (cell.of === undefined) move(cell.region, cell.states[0] ?? nothing, ...here);
        else
          for (const state of tree.statesOf(cell.of))
            if (cell.states.includes(state))
              move(cell.region, state, ...here, { region: tree.placeOf(cell.of), in: [state] });
      }
    }
    return { moves, taken, flat };
  }

  /** An event after which the chart goes on by itself, worked out to where it comes to rest. */
  #composed(selections: readonly Selected[]): Pick<ChartEvent, 'moves' | 'taken' | 'flat'> {
    const { tree, regions } = this.#read;
    const { conditions, selecting, identity, care } = this.#symbolic();
    const step = new Macrostep(tree, conditions, selecting, identity);
    step.run(selections, care);
    const formula = (condition: number): Formula => conditions.formulaOf(conditions.within(condition, care));
    const moves: { region: string; when: Formula; to: string }[] = [];
    for (const { name, states } of regions)
      for (const [state, when] of (step.values.get(name) ?? []).entries()) {
        const moved = conditions.and(care, conditions.without(when, identity.get(name)?.[state] ?? nowhere));
        if (moved !== nowhere) moves.push({ region: name, when: formula(moved), to: states[state]?.name ?? '' });
      }
    const taken: { transition: Transition; when: Formula }[] = [];
    for (const { selection, when, values } of step.taken) {
      const read = reader(conditions, values);
      for (const { transition, cell } of this.#ofSelection(selection)) {
        const from = read({ region: transition.region, in: [transition.from] });
        const to = cell === undefined ? everywhere : read({ region: cell, in: [transition.to] });
        const whole = conditions.and(conditions.and(when, from), to);
        if (whole !== nowhere) taken.push({ transition, when: formula(whole) });
      }
    }
    return { moves, taken, flat: false };
  }

  /** The transitions of regions that a selection is, and the cell that says where one leads. */
  #ofSelection({ arrow, effect }: Selected): readonly Part[] {
    const { tree } = this.#read;
    const targets = new Map([...effect.entered].map(([node, value]) => [tree.placeOf(node), value]));
    return (this.#byArrow.get(arrow.index) ?? []).flatMap((transition): readonly Part[] => {
      const value = targets.get(transition.region);
      if (value === undefined)
        return effect.domain === undefined || effect.entered.size === 0 ? [{ transition, cell: undefined }] : [];
      if (typeof value !== 'string') return [{ transition, cell: value.cell }];
      return value === transition.to ? [{ transition, cell: undefined }] : [];
    });
  }

  /** Whether something may happen by itself after a transition: what it raises or ends, or what needs no event any more. */
  #leadsOn({ arrow, effect }: Selected): boolean {
    const { tree } = this.#read;
    if ((arrow.raises ?? []).some((event) => tree.mayTake(tree.root, event))) return true;
    const { domain } = effect;
    if (domain === undefined) return false;
    const left = domain === 'whole' ? tree.nodes : tree.subtree(domain);
    if (this.#raises(left)) return true;
    const moved = new Set([...effect.entered.keys()].map((node) => tree.placeOf(node)));
    for (const { cells } of effect.remembered) for (const cell of cells) moved.add(cell.region);
    // What needs no event waits for a guard, or stood where it leads already.
    return this.#alwaysSelected().some(
      (one) =>
        regionsRead(one.taken).some((region) => moved.has(region)) ||
        [...one.effect.entered.keys()].some((node) => moved.has(tree.placeOf(node))),
    );
  }

  #goesOn(nodes: readonly ChartNode[]): boolean {
    return this.#raises(nodes) || this.#read.tree.arrows.some((arrow) => arrow.event === '');
  }

  /** Whether entering or leaving some of these raises an event that something takes. */
  #raises(nodes: readonly ChartNode[]): boolean {
    const { tree } = this.#read;
    const heard = (event: string): boolean => tree.mayTake(tree.root, event);
    return nodes.some(
      (node) =>
        [...(node.raises?.entry ?? []), ...(node.raises?.exit ?? [])].some(heard) ||
        (node.type === 'final' && tree.ancestorsOf(node).some((above) => heard(DONE + above.id))),
    );
  }

  #alwaysSelected(): readonly Selected[] {
    if (this.#always !== undefined) return this.#always;
    const { tree } = this.#read;
    const { selections, rivals } = selectAlways(tree, (arrow) => this.#guardOf(arrow));
    this.#always = selections;
    this.#refuseRivals(rivals);
    return selections;
  }

  /** XState takes the one whose region was entered first, which no position tells. */
  #refuseRivals(rivals: readonly Rivals[]): void {
    const { conditions, consistent, identity } = rivals.length === 0 ? noSymbols : this.#symbolic();
    for (const { one, other } of rivals) {
      const read = reader(conditions, identity);
      if (conditions.and(consistent, conditions.and(read(one.taken), read(other.taken))) === nowhere) continue;
      const { tree } = this.#read;
      const place = placeOfArrow(one.arrow, tree);
      throw new DemarcheError(
        'chart/unsupported',
        sentence(chartProblems, 'chart.rivals', { other: placeOfArrow(other.arrow, tree) }),
        { place },
      );
    }
  }

  #symbolic(): Symbols {
    if (this.#symbols !== undefined) return this.#symbols;
    const { tree, regions } = this.#read;
    const conditions = new Conditions(
      regions.map((region) => ({ name: region.name, states: region.states.map((state) => state.name) })),
    );
    const identity: Values = new Map(
      regions.map(({ name, states }, level) => [
        name,
        states.map((_, state) => conditions.literal(level, (one) => one === state)),
      ]),
    );
    const known = new Map<string, readonly Selected[]>();
    const selectEvent = (event: string): readonly Selected[] => {
      const before = known.get(event);
      if (before !== undefined) return before;
      const made = selectFor(event, tree, (arrow) => this.#guardOf(arrow));
      known.set(event, made);
      return made;
    };
    const always = (): readonly Selected[] => this.#alwaysSelected();
    const selecting = {
      forEvent: selectEvent,
      get always() {
        return always();
      },
    };
    const read = reader(conditions, identity);
    const consistent = tree.compounds
      .filter((node) => tree.isNested(node))
      .reduce((sum, node) => {
        const [out, here] = [read({ region: tree.placeOf(node), in: [inactive] }), read(tree.isActive(node))];
        return conditions.and(sum, conditions.or(conditions.without(out, here), conditions.without(here, out)));
      }, everywhere);
    this.#symbols = { conditions, identity, selecting, consistent, care: consistent };
    const unstable = new Macrostep(tree, conditions, selecting, identity).unstable();
    const care = conditions.and(conditions.without(consistent, unstable), read(this.#running));
    this.#symbols = { conditions, identity, selecting, consistent, care };
    return this.#symbols;
  }
}

/** A transition of a region that was selected, and the cell of a history state that says where it leads. */
interface Part {
  readonly transition: Transition;
  readonly cell: string | undefined;
}

interface Symbols {
  readonly conditions: Conditions;
  /** Every region where it stands. */
  readonly identity: Values;
  readonly selecting: { forEvent(event: string): readonly Selected[]; readonly always: readonly Selected[] };
  /** Positions in which a region is out of action exactly where the state around it is not active. */
  readonly consistent: number;
  /** Positions in which a step can begin. */
  readonly care: number;
}

const noSymbols = {
  conditions: new Conditions([]),
  consistent: everywhere,
  identity: new Map<string, readonly number[]>(),
};

/** What a chart can be sent: the events that it names, those given beside it, and one for all others that a wildcard takes. */
export function alphabetOf(
  tree: Tree,
  loose: boolean,
  further: readonly string[] | undefined,
  free: boolean,
): readonly string[] {
  const found = new Set<string>();
  const wild = new Set<string>();
  for (const { event } of tree.arrows) {
    if (isWild(event)) wild.add(event);
    else if (event !== '' && (loose || !event.startsWith(DONE))) found.add(event);
  }
  for (const event of further ?? []) found.add(event);
  if (further === undefined || free) for (const event of wild) found.add(anyOther(event));
  if (loose) {
    for (const node of tree.nodes) for (const event of raisedBy(node, tree)) if (wild.size > 0) found.add(event);
    if (tree.arrows.some((arrow) => arrow.event === '')) found.add(ALWAYS);
  }
  return [...found];
}

function raisedBy(node: ChartNode, tree: Tree): readonly string[] {
  const own = [...(node.raises?.entry ?? []), ...(node.raises?.exit ?? [])];
  const arrows = [...tree.arrowsOf(node).values()].flat().flatMap((arrow) => arrow.raises ?? []);
  const ended = node.type === 'final' ? tree.ancestorsOf(node).map((above) => DONE + above.id) : [];
  return [...own, ...arrows, ...ended];
}

/** Whether something free decides what a chart does by itself: then what it does by itself cannot be worked out. */
export function isLoose(tree: Tree): boolean {
  const raised = new Set(tree.nodes.flatMap((node) => raisedBy(node, tree)));
  return tree.nodes.some((node) => {
    const arrows = tree.arrowsOf(node);
    const inner = [...(arrows.get('') ?? []), ...[...raised].flatMap((event) => candidatesFor(arrows, event))];
    return inner.some((arrow) => freeGuards(arrow.guard).length > 0);
  });
}
