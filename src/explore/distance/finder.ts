/** How far a goal is: what the cheapest way to it costs, and the steps of the shortest of those. */
export interface Far {
  readonly cost: number;
  readonly steps: number;
}

/** How distances are found: state by state, layer by layer in diagrams, or all at once in edge-valued diagrams. */
export const methods = ['explicit', 'layers', 'edgeValued'] as const;
export type Method = (typeof methods)[number];

/** The distance to a goal from each of some positions. */
export interface Finder {
  readonly method: Method;
  /** Whether these values, in the diagram's order, are of a position that the finder was made for. */
  covers(values: Int32Array): boolean;
  /** Undefined where the goal cannot be reached. */
  at(values: Int32Array): Far | undefined;
}
