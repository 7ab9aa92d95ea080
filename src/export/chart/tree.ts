import type { ChartDescription, Region, Transition } from '../../chart/index.ts';

/** A node of a chart as it is nested: a region, or a group of regions side by side. */
export interface ChartNode {
  readonly key: string;
  readonly path: readonly string[];
  readonly region?: Region | undefined;
  readonly children: readonly ChartNode[];
}

/** The nesting of a chart's regions. A chart that is one region is a node without children. */
export function treeOf(chart: ChartDescription): ChartNode {
  const build = (path: readonly string[], regions: readonly Region[]): ChartNode => {
    const key = path.at(-1) ?? chart.id;
    const region = regions.find((one) => one.path.length === path.length);
    if (region !== undefined) return { key, path, region, children: [] };
    const below = new Map<string, Region[]>();
    for (const one of regions) {
      const next = one.path[path.length] ?? '';
      below.set(next, [...(below.get(next) ?? []), one]);
    }
    return { key, path, children: [...below].map(([next, inside]) => build([...path, next], inside)) };
  };
  return build([], chart.regions);
}

/** The transitions out of a state by their events, candidates in the order in which they are tried. */
export function arrowsFrom(
  chart: ChartDescription,
  region: string,
  state: string,
): ReadonlyMap<string, readonly Transition[]> {
  const found = new Map<string, Transition[]>();
  for (const transition of chart.transitions) {
    if (transition.region !== region || transition.from !== state) continue;
    found.set(transition.event, [...(found.get(transition.event) ?? []), transition]);
  }
  return found;
}
