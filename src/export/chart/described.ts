import type { ChartNode, WrittenChart } from '../../chart/index.ts';

/** What each node of a chart is described as: in the words of its regions, which may be told in another language. */
export function descriptionOf(chart: WrittenChart): (node: ChartNode) => string {
  const regions = new Map(
    chart.regions.filter((one) => one.remembers === undefined).map((one) => [JSON.stringify(one.path), one]),
  );
  return (node) => {
    const region = node.type === 'compound' ? regions.get(JSON.stringify(node.path)) : undefined;
    if (region !== undefined && region.description !== '') return region.description;
    const around = regions.get(JSON.stringify(node.path.slice(0, -1)));
    const state = node.path.length === 0 ? undefined : around?.states.find((one) => one.name === node.key);
    return state?.description ?? node.description;
  };
}
