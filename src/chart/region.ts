import { cellsOf } from './history.ts';
import { type ChartNode, inactive, type Meta, nothing } from './node.ts';
import type { Tree } from './tree.ts';

/** One state of a region. */
export interface RegionState {
  readonly name: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly meta: Meta;
}

/** A region: its dotted name, what it asks, and the states that it can be in. */
export interface Region {
  readonly name: string;
  readonly path: readonly string[];
  readonly description: string;
  readonly initial: string;
  /** One that lies inside a state of another region has the further state `(inactive)`. */
  readonly states: readonly RegionState[];
  /** For what a history state remembers: the state that it stands in. No region of the drawing. */
  readonly remembers?: string | undefined;
}

/** The regions of a chart: one for each state that has states one at a time, then what history states remember. */
export function regionsOf(tree: Tree): readonly Region[] {
  const bare = (name: string): RegionState => ({ name, description: '', tags: [], meta: {} });
  const histories = tree.nodes.filter((node) => node.type === 'history');
  return [
    ...tree.compounds.map((node): Region => {
      const states = tree.childrenOf(node).map(stateOf);
      return {
        name: tree.placeOf(node),
        path: node.path,
        description: node.description,
        initial: node.initial === undefined ? '' : tree.at(node.initial).key,
        states: tree.isNested(node) ? [...states, bare(inactive)] : states,
      };
    }),
    ...histories.flatMap((history) =>
      cellsOf(history, tree).map((cell): Region => {
        const parent = tree.parentOf(history);
        return {
          name: cell.region,
          path: history.path,
          description: history.description,
          initial: nothing,
          states: cell.states.map(bare),
          remembers: parent === undefined ? tree.id : tree.placeOf(parent),
        };
      }),
    ),
  ];
}

const stateOf = ({ key, description, tags, meta }: ChartNode): RegionState => ({
  name: key,
  description,
  tags,
  meta,
});
