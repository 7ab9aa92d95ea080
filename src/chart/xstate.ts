import { type AnyStateMachine, and, createMachine, not, or, stateIn } from 'xstate';
import { chartProblems, sentence } from '../messages/index.ts';
import { DemarcheError, type Sentence } from '../model/index.ts';
import type { GuardTree } from './guard-tree.ts';
import { splitPath } from './matching.ts';
import { type Arrow, type ChartNode, DONE, type Freed, metaOf } from './node.ts';

// All that is XState 5's own stands in this file: its nodes, its built-in guards and actions, how a machine is made.

/** An XState machine that a case of talks may use. */
export type Chart = AnyStateMachine;

type Node = Chart['root'];
type Definition = NonNullable<ReturnType<Node['transitions']['get']>>[number];

/** Something that states alone cannot say; `freed` where it can be let free. */
export interface Obstacle {
  readonly place: string;
  readonly message: Sentence;
  readonly freed?: Freed | undefined;
}

/** A machine as plain data, and what in it is more than states. */
export interface MachineRead {
  readonly id: string;
  readonly nodes: readonly ChartNode[];
  readonly arrows: readonly Arrow[];
  readonly obstacles: readonly Obstacle[];
  /** Whether code may raise any event within a step. */
  readonly raisesUnknown: boolean;
  /** Whether its guards were made by another copy of XState than the one that is loaded here. */
  readonly otherCopy: boolean;
}

/** Reads a machine; the nodes in document order, each with its own transitions before those of the nodes in it. */
export function readMachine(machine: Chart): MachineRead {
  return new Reader(machine).read();
}

/** A machine of a checked config and named guards. Throws what XState throws. */
export function makeMachine(config: unknown, guards: Readonly<Record<string, unknown>>): Chart {
  // The config has been checked key by key, and each guard is one of XState's own.
  const machine: Chart = createMachine(config as never, { guards } as never);
  const touch = (node: Node): void => {
    void node.initial;
    Object.values(node.states).forEach(touch);
  };
  touch(machine.root);
  return machine;
}

/** XState's own guards; a part is a name or what these have made, which is all that they take. */
export const guardMakers = {
  stateIn: (value: unknown): unknown => stateIn(value as string),
  and: (parts: readonly unknown[]): unknown => and(parts as readonly string[]),
  or: (parts: readonly unknown[]): unknown => or(parts as readonly string[]),
  not: (part: unknown): unknown => not(part as string),
};

/** Whether a value is a machine, of whichever copy of XState. */
export const isChart = (value: unknown): value is Chart =>
  isRecord(value) && isRecord(value.root) && isRecord(value.implementations) && 'idMap' in value && 'config' in value;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  (typeof value === 'object' || typeof value === 'function') && value !== null;

const checkOf = (guard: unknown): unknown => (isRecord(guard) ? guard.check : undefined);

type Kind = 'stateIn' | 'and' | 'or' | 'not';

/** XState marks each kind of guard by one shared function, `check`; names of functions do not survive minification. */
const checks: ReadonlyMap<unknown, Kind> = new Map<unknown, Kind>([
  [checkOf(stateIn('a')), 'stateIn'],
  [checkOf(and([])), 'and'],
  [checkOf(or([])), 'or'],
  [checkOf(not('a')), 'not'],
]);

/**
 * The kind of a guard that another copy of XState made: told by its shape and by what its `check` answers for guards that
 * hold and do not, since its functions are not the ones that are known here.
 */
function kindInOtherCopy(guard: Readonly<Record<string, unknown>>): Kind | undefined {
  const { check } = guard;
  if (typeof check !== 'function') return undefined;
  if ('stateValue' in guard) return 'stateIn';
  if (!Array.isArray(guard.guards)) return undefined;
  const snapshot = { machine: { implementations: { guards: {} } } };
  const answer = (...guards: readonly (() => boolean)[]): unknown =>
    Reflect.apply(check, undefined, [snapshot, { context: {}, event: { type: '' } }, { guards }]);
  const [yes, no] = [() => true, () => false];
  try {
    if (answer(yes, no) === true) return 'or';
    return answer(yes) === true ? 'and' : answer(no) === true ? 'not' : undefined;
  } catch {
    return undefined;
  }
}

interface ActionsRead {
  readonly names: readonly string[];
  readonly raises: readonly string[];
}

class Reader {
  readonly #machine: Chart;
  readonly #nodes: ChartNode[] = [];
  readonly #arrows: Arrow[] = [];
  readonly #obstacles: Obstacle[] = [];
  readonly #indices = new Map<Node, number>();
  readonly #lasts: number[] = [];
  readonly #codes = new Map<unknown, string>();
  readonly #named = new Map<string, GuardTree>();
  #raisesUnknown = false;
  #otherCopy = false;

  constructor(machine: Chart) {
    this.#machine = machine;
  }

  read(): MachineRead {
    const { root, id } = this.#machine;
    const number = (node: Node): void => {
      const index = this.#indices.size;
      this.#indices.set(node, index);
      Object.values(node.states).forEach(number);
      this.#lasts[index] = this.#indices.size - 1;
    };
    number(root);
    this.#readNode(root, undefined);
    return {
      id,
      nodes: this.#nodes,
      arrows: this.#arrows,
      obstacles: this.#obstacles,
      raisesUnknown: this.#raisesUnknown,
      otherCopy: this.#otherCopy,
    };
  }

  #readNode(node: Node, parent: number | undefined): void {
    const index = this.#indexOf(node);
    const place = placeOf(node);
    const { config } = node;
    for (const delay of Object.keys(config.after ?? {}))
      this.#free('after', `after ${delay}`, place, sentence(chartProblems, 'chart.after'));
    for (const invoked of node.invoke)
      this.#free(
        'invoke',
        typeof invoked.src === 'string' && !invoked.src.startsWith('xstate.invoke.') ? invoked.src : 'invoke',
        place,
        sentence(chartProblems, 'chart.invoke'),
      );
    const entry = this.#actions([...node.entry, ...(node.initial?.actions ?? [])], place);
    const exit = this.#actions(node.exit, place);
    const [initial] = node.type === 'compound' ? (node.initial.target ?? []) : [];
    if (initial?.type === 'history') this.#refuse(place, sentence(chartProblems, 'chart.historyFirst'));
    const children = Object.values(node.states);
    this.#nodes[index] = {
      index,
      last: this.#lasts[index] ?? index,
      parent,
      children: children.map((child) => this.#indexOf(child)),
      key: node.key,
      path: node.path,
      id: node.id,
      type: node.type,
      initial: initial === undefined ? undefined : this.#indexOf(initial),
      ...(node.type === 'history' ? this.#historyOf(node, place) : {}),
      description: node.description ?? '',
      tags: node.tags,
      meta: metaOf(node.meta),
      ...(entry.names.length + exit.names.length > 0 ? { tells: { entry: entry.names, exit: exit.names } } : {}),
      ...(entry.raises.length + exit.raises.length > 0 ? { raises: { entry: entry.raises, exit: exit.raises } } : {}),
    };
    for (const [event, definitions] of node.transitions) {
      if (event.startsWith('xstate.') && !event.startsWith(DONE) && !this.#isOwn(event, node))
        this.#free('event', event, `${place}, on ${event}`, sentence(chartProblems, 'chart.ownEvent'));
      for (const definition of definitions) this.#arrow(definition, event, index, `${place}, on ${event}`);
    }
    for (const definition of node.always ?? []) this.#arrow(definition, '', index, `${place}, always`);
    for (const child of children) this.#readNode(child, index);
  }

  /** Whether an event comes of what the node itself was refused for, or let free for, already. */
  #isOwn(event: string, node: Node): boolean {
    if (event.startsWith('xstate.after.')) return node.config.after !== undefined;
    return node.invoke.some((one) => event.endsWith(`.${one.id}`));
  }

  #arrow(definition: Definition, event: string, source: number, place: string): void {
    const { names, raises } = this.#actions(definition.actions, place);
    const targets: readonly Node[] | undefined = definition.target;
    this.#checkTargets(targets ?? [], place);
    for (const target of targets ?? []) this.#checkHistory(definition.source, target, place);
    this.#arrows.push({
      index: this.#arrows.length,
      source,
      event,
      targets: targets?.map((target) => this.#indexOf(target)),
      reenter: definition.reenter,
      guard: definition.guard === undefined ? undefined : this.#guard(definition.guard, place, []),
      meta: metaOf(definition.meta),
      actions: names,
      ...(raises.length > 0 ? { raises } : {}),
    });
  }

  /** Two states of one region at once are no configuration of a chart, though XState takes them. */
  #checkTargets(targets: readonly Node[], place: string): void {
    targets.forEach((target, at) => {
      for (const other of targets.slice(0, at)) {
        if (other === target) continue;
        // A history state leads to anything in its parent.
        const [one, two] = [target, other].map((node) => (node.type === 'history' ? (node.parent ?? node) : node));
        if (one === undefined || two === undefined) continue;
        const chain = [two, ...ancestorsOf(two)];
        const meeting = [one, ...ancestorsOf(one)].find((node) => chain.includes(node));
        if (meeting === one || meeting === two || meeting?.type !== 'parallel')
          this.#refuse(
            place,
            sentence(chartProblems, 'chart.targets', { one: placeOf(other), other: placeOf(target) }),
          );
      }
    });
  }

  /** XState leaves such a parent and does not enter it again, and then stands in no configuration of the chart. */
  #checkHistory(source: Node, target: Node, place: string): void {
    const { parent } = target;
    if (target.type !== 'history' || parent?.type !== 'parallel' || Reflect.get(target.config, 'target') !== undefined)
      return;
    if (source !== parent && isWithin(source, parent))
      this.#refuse(place, sentence(chartProblems, 'chart.historyInside', { parent: placeOf(parent) }));
  }

  #historyOf(node: Node, place: string): Pick<ChartNode, 'history' | 'fallback'> {
    const history = node.history === 'deep' ? 'deep' : 'shallow';
    const config: unknown = Reflect.get(node.config, 'target');
    if (config === undefined) return { history };
    const targets = (Array.isArray(config) ? config : [config]).map((target: unknown) => this.#resolve(node, target));
    const { parent } = node;
    if (parent === undefined || targets.some((one) => one?.type === 'history' || !isWithin(one, parent)))
      this.#refuse(place, sentence(chartProblems, 'chart.historyOutside'));
    return { history, fallback: targets.flatMap((one) => (one === undefined ? [] : [this.#indexOf(one)])) };
  }

  #resolve(node: Node, target: unknown): Node | undefined {
    if (typeof target !== 'string')
      return isRecord(target) ? [...this.#indices.keys()].find((one) => Object.is(one, target)) : undefined;
    if (target.startsWith('#')) return this.#machine.getStateNodeById(target);
    let at: Node | undefined = node.parent;
    for (const key of splitPath(target)) if (key !== '') at = at?.states[key];
    return at;
  }

  /** Actions that only tell the world are no part of a position; what may change the run is told. */
  #actions(actions: readonly unknown[], place: string): ActionsRead {
    const names: string[] = [];
    const raises: string[] = [];
    for (const action of actions) {
      const name =
        typeof action === 'string'
          ? action
          : isRecord(action) && typeof action.type === 'string' && !('resolve' in action)
            ? action.type
            : undefined;
      const resolved: unknown = name === undefined ? action : this.#machine.implementations.actions[name];
      if (resolved === undefined) {
        names.push(name ?? '');
        continue;
      }
      if (!isRecord(resolved) || !('resolve' in resolved)) {
        const code =
          name ??
          (isRecord(resolved) && typeof resolved.name === 'string' && resolved.name !== '' ? resolved.name : 'code');
        names.push(code);
        this.#free(
          'action',
          code,
          place,
          name === undefined
            ? sentence(chartProblems, 'chart.actionOfCode')
            : sentence(chartProblems, 'chart.actionWithCode', { name }),
        );
        continue;
      }
      const kind = String(resolved.type);
      names.push(name ?? kind);
      const when = kind === 'xstate.raise' ? this.#timeOf(resolved.delay) : 'never';
      const timer = isTimerOf(resolved);
      if (when === 'unknown' || kind === 'xstate.enqueueActions' || (timer && when === 'now'))
        this.#raisesUnknown = true;
      if (kind === 'xstate.log' || kind === 'xstate.emit' || timer) continue;
      this.#free('action', kind, place, sentence(chartProblems, 'chart.action', { kind }));
      const type = isRecord(resolved.event) ? resolved.event.type : undefined;
      if (when === 'now' && typeof type === 'string') raises.push(type);
      else if (when === 'now') this.#raisesUnknown = true;
    }
    return { names, raises };
  }

  /** When a raised event comes; XState raises at once what has a delay that comes to no number. */
  #timeOf(delay: unknown): 'now' | 'later' | 'unknown' {
    const known: unknown = typeof delay === 'string' ? this.#machine.implementations.delays[delay] : delay;
    if (typeof known === 'number') return 'later';
    return known === undefined ? 'now' : 'unknown';
  }

  #guard(guard: unknown, place: string, within: readonly string[]): GuardTree {
    const name =
      typeof guard === 'string' ? guard : isRecord(guard) && typeof guard.type === 'string' ? guard.type : undefined;
    if (name !== undefined && typeof guard !== 'function') {
      if (within.includes(name)) {
        this.#refuse(place, sentence(chartProblems, 'chart.guardLoop', { name }));
        return { kind: 'free', name, key: name };
      }
      const found: unknown = this.#machine.implementations.guards[name];
      const params: unknown = isRecord(guard) ? guard.params : undefined;
      if (found === undefined)
        return this.#freeGuard(name, name, params, place, sentence(chartProblems, 'chart.guardMissing', { name }));
      if (typeof found === 'function' && !('check' in found))
        return this.#freeGuard(name, name, params, place, sentence(chartProblems, 'chart.guardWithCode', { name }));
      const known = this.#named.get(name);
      if (known !== undefined) return known;
      const made: GuardTree = { kind: 'named', name, tree: this.#guard(found, place, [...within, name]) };
      this.#named.set(name, made);
      return made;
    }
    const last = within.at(-1);
    if (isRecord(guard)) {
      const parts = Array.isArray(guard.guards) ? guard.guards : [];
      const known = checks.get(checkOf(guard));
      const kind = known ?? kindInOtherCopy(guard);
      if (kind !== undefined && known === undefined) this.#otherCopy = true;
      const [first] = parts;
      const inner = (part: unknown): GuardTree => this.#guard(part, place, within);
      if (kind === 'stateIn') return { kind, value: guard.stateValue };
      if (kind === 'and' || kind === 'or') return { kind, parts: parts.map(inner) };
      if (kind === 'not') return { kind, part: inner(first) };
    }
    const key = this.#codes.get(guard) ?? `code ${this.#codes.size + 1}`;
    this.#codes.set(guard, key);
    const own = typeof guard === 'function' && guard.name !== '' && guard.name !== 'guard' ? guard.name : key;
    return this.#freeGuard(
      own,
      key,
      undefined,
      place,
      last === undefined
        ? sentence(chartProblems, 'chart.guardOfCode')
        : sentence(chartProblems, 'chart.guardWithCode', { name: last }),
    );
  }

  /** A guard that only code could judge. The same name with the same parameters is the same guard. */
  #freeGuard(name: string, key: string, params: unknown, place: string, message: Sentence): GuardTree {
    this.#free('guard', name, place, message);
    if (params === undefined) return { kind: 'free', name, key };
    const known =
      this.#codes.get(params) ?? (typeof params === 'function' ? `params ${this.#codes.size + 1}` : undefined);
    if (known !== undefined) this.#codes.set(params, known);
    return { kind: 'free', name, key: `${key} ${known ?? JSON.stringify(params)}` };
  }

  #free(kind: Freed['kind'], name: string, place: string, message: Sentence): void {
    this.#obstacles.push({
      place,
      message: sentence(chartProblems, 'chart.freeable', { problem: message }),
      freed: { kind, name, place },
    });
  }

  #refuse(place: string, message: Sentence): void {
    this.#obstacles.push({ place, message });
  }

  #indexOf(node: Node): number {
    const index = this.#indices.get(node);
    if (index === undefined)
      throw new DemarcheError('chart/unsupported', sentence(chartProblems, 'chart.otherMachine'), {
        place: placeOf(node),
      });
    return index;
  }
}

/** Whether XState itself added the action, to start or to stop the clock of an `after`. */
function isTimerOf(action: Readonly<Record<string, unknown>>): boolean {
  const event = isRecord(action.event) ? action.event.type : action.sendId;
  return typeof event === 'string' && event.startsWith('xstate.after.');
}

const placeOf = (node: Node): string => (node.path.length === 0 ? node.machine.id : node.path.join('.'));

const ancestorsOf = (node: Node): readonly Node[] =>
  node.parent === undefined ? [] : [node.parent, ...ancestorsOf(node.parent)];

const isWithin = (node: Node | undefined, above: Node): boolean =>
  node !== undefined && (node === above || ancestorsOf(node).includes(above));
