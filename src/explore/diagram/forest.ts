import type { Watch } from '../watch.ts';
import { HEAD, Nodes } from './nodes.ts';

/** The empty set, or "never". */
export const none = 0;
/** The set with the empty tuple, or "always". */
export const unit = 1;

/**
 * Multi-valued decision diagrams with one node for equal children (Kam, Villa, Brayton, Sangiovanni-Vincentelli 1998).
 * The row of a node holds a child for each value.
 */
export class Forest extends Nodes {
  readonly sizes: readonly number[];

  constructor(sizes: readonly number[], watch: Watch = {}) {
    super(sizes, watch);
    this.sizes = sizes;
  }

  child(node: number, value: number): number {
    return this.cells[node + HEAD + value] ?? none;
  }

  /** The node with these children; `none` where all are. Nothing else is reduced. */
  make(depth: number, children: Int32Array): number {
    return this.node(depth, children);
  }

  /** The same, but a node whose children are all equal is that child: for predicates, which skip what they do not read. */
  makeReduced(depth: number, children: Int32Array): number {
    const size = this.sizes[depth] ?? 0;
    const first = children[0] ?? none;
    for (let value = 1; value < size; value++) if (children[value] !== first) return this.make(depth, children);
    return first;
  }

  /** A row for the children of a node at each depth: scratch for one operation that goes down and never sideways. */
  rows(): readonly Int32Array[] {
    return this.sizes.map((size) => new Int32Array(size));
  }
}
