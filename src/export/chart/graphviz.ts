import type { ChartDescription } from '../../chart/index.ts';
import { guardLabel } from './guard-label.ts';
import { type ChartNode, treeOf } from './tree.ts';

/** A chart for Graphviz: a cluster a region, groups around them, edges named by their events and guards. */
export function chartToGraphviz(chart: ChartDescription): string {
  let next = 0;
  const write = (node: ChartNode, depth: number): readonly string[] => {
    const margin = '  '.repeat(depth);
    const open = [`${margin}subgraph cluster_${next++} {`, `${margin}  label=${quoted(node.key)};`];
    const { region } = node;
    if (region === undefined)
      return [...open, ...node.children.flatMap((child) => write(child, depth + 1)), `${margin}}`];
    const ids = new Map(region.states.map((state) => [state.name, `n${next++}`]));
    const start = `n${next++}`;
    return [
      ...open,
      `${margin}  ${start} [shape=point];`,
      `${margin}  ${start} -> ${ids.get(region.initial)};`,
      ...region.states.map((state) => `${margin}  ${ids.get(state.name)} [label=${quoted(state.name)}];`),
      ...chart.transitions
        .filter((one) => one.region === region.name)
        .map((one) => {
          const guard = one.guard === undefined ? '' : `\n[${guardLabel(one.guard)}]`;
          return `${margin}  ${ids.get(one.from)} -> ${ids.get(one.to)} [label=${quoted(one.event + guard)}];`;
        }),
      `${margin}}`,
    ];
  };
  return [
    `digraph ${quoted(chart.id)} {`,
    '  compound=true;',
    '  node [shape=box, style=rounded, fontname="Helvetica"];',
    '  edge [fontname="Helvetica", fontsize=10];',
    ...write(treeOf(chart), 1),
    '}',
    '',
  ].join('\n');
}

/** A quoted string of Graphviz, in which a backslash is itself and a line break is one. */
const quoted = (text: string): string =>
  `"${text
    .replace(/\\/gu, '\\\\')
    .replace(/"/gu, '\\"')
    .replace(/\r?\n|\r/gu, '\\n')
    .replace(/\0/gu, '\ufffd')}"`;
