import type { Formula } from '../model/index.ts';
import { isWild } from './candidates.ts';
import { yes } from './formulas.ts';
import { type Arrow, type ChartNode, inactive } from './node.ts';

const none: readonly never[] = [];
const noArrows: ReadonlyMap<string, readonly Arrow[]> = new Map();

/** What is asked of a node again and again. */
interface Known {
  readonly node: ChartNode;
  readonly place: string;
  readonly children: readonly ChartNode[];
  readonly histories: readonly ChartNode[];
  readonly ancestors: readonly ChartNode[];
  /** Whether it lies inside a state of a region, and so may be out of action. */
  readonly nested: boolean;
  readonly active: Formula;
}

/** The nodes of a chart with their arrows, and who lies under whom. */
export class Tree {
  readonly id: string;
  readonly nodes: readonly ChartNode[];
  readonly arrows: readonly Arrow[];
  readonly root: ChartNode;
  /** The compound nodes in document order: each is a region. */
  readonly compounds: readonly ChartNode[];
  /** Whether any history state is in it. */
  readonly remembers: boolean;
  readonly #on = new Map<ChartNode, Map<string, Arrow[]>>();
  readonly #descriptors = new Map<ChartNode, ReadonlySet<string>>();
  readonly #known: readonly Known[];

  constructor(id: string, nodes: readonly ChartNode[], arrows: readonly Arrow[]) {
    const [root] = nodes;
    if (root === undefined) throw new Error('a chart has a root');
    this.id = id;
    this.nodes = nodes;
    this.arrows = arrows;
    this.root = root;
    this.remembers = nodes.some((node) => node.type === 'history');
    this.compounds = nodes.filter((node) => node.type === 'compound');
    const known: Known[] = [];
    this.#known = known;
    for (const node of nodes) {
      const above = node.parent === undefined ? undefined : known[node.parent];
      const children = node.children.map((child) => this.at(child));
      const place = node.path.length === 0 ? id : node.path.join('.');
      const parent = above?.node;
      known.push({
        node,
        place,
        children: children.filter((child) => child.type !== 'history'),
        histories: children.filter((child) => child.type === 'history'),
        ancestors: above === undefined ? [] : [above.node, ...above.ancestors],
        nested: above !== undefined && (above.nested || above.node.type === 'compound'),
        active:
          parent === undefined
            ? yes
            : parent.type === 'compound'
              ? { region: above?.place ?? '', in: [node.key] }
              : (above?.active ?? yes),
      });
    }
    for (const arrow of arrows) {
      const source = this.at(arrow.source);
      const own = this.#on.get(source) ?? new Map<string, Arrow[]>();
      this.#on.set(source, own);
      const list = own.get(arrow.event);
      if (list === undefined) own.set(arrow.event, [arrow]);
      else list.push(arrow);
    }
    this.#collect(root);
  }

  at(index: number): ChartNode {
    const node = this.nodes[index];
    if (node === undefined) throw new Error(`the chart has no node ${index}`);
    return node;
  }

  parentOf(node: ChartNode): ChartNode | undefined {
    return node.parent === undefined ? undefined : this.at(node.parent);
  }

  /** The states of a node; a history state is no state that one can be in. */
  childrenOf(node: ChartNode): readonly ChartNode[] {
    return this.#of(node).children;
  }

  /** The history states of a node. */
  historiesOf(node: ChartNode): readonly ChartNode[] {
    return this.#of(node).histories;
  }

  /** The node and everything under it, in document order. */
  subtree(node: ChartNode): readonly ChartNode[] {
    return this.nodes.slice(node.index, node.last + 1);
  }

  ancestorsOf(node: ChartNode): readonly ChartNode[] {
    return this.#of(node).ancestors;
  }

  /** The name of a node: its dotted path, or the chart's id for the root. */
  placeOf(node: ChartNode): string {
    return this.#of(node).place;
  }

  /** The arrows of one node by what they take: an event, a wildcard, or the empty text for those that need no event. */
  arrowsOf(node: ChartNode): ReadonlyMap<string, readonly Arrow[]> {
    return this.#on.get(node) ?? noArrows;
  }

  alwaysOf(node: ChartNode): readonly Arrow[] {
    return this.#on.get(node)?.get('') ?? none;
  }

  /** Whether the node or one below it has an arrow that the event could take. */
  mayTake(node: ChartNode, event: string): boolean {
    const here = this.#descriptors.get(node);
    return here !== undefined && (here.has(event) || here.has('*'));
  }

  /** When the node is active: its nearest compound ancestor stands at the child that leads to it. */
  isActive(node: ChartNode): Formula {
    return this.#of(node).active;
  }

  /** Whether a compound node may be out of action: it lies inside a state of another region. */
  isNested(node: ChartNode): boolean {
    return this.#of(node).nested;
  }

  /** The states that the region of a compound node can be in. */
  statesOf(node: ChartNode): readonly string[] {
    const own = this.childrenOf(node).map((child) => child.key);
    return this.isNested(node) ? [...own, inactive] : own;
  }

  #of(node: ChartNode): Known {
    const known = this.#known[node.index];
    if (known === undefined) throw new Error(`the chart has no node ${node.index}`);
    return known;
  }

  #collect(node: ChartNode): ReadonlySet<string> {
    const own = new Set<string>();
    for (const key of this.arrowsOf(node).keys()) own.add(isWild(key) ? '*' : key);
    for (const child of this.childrenOf(node)) for (const key of this.#collect(child)) own.add(key);
    this.#descriptors.set(node, own);
    return own;
  }
}

/** Whether a node lies properly under another. */
export const isUnder = (node: ChartNode, above: ChartNode): boolean =>
  node.index > above.index && node.index <= above.last;

/** Whether a state has no states of its own that could be active. */
export const isLeaf = (node: ChartNode): boolean => node.type === 'atomic' || node.type === 'final';
