import type { ChartDescription } from '../../chart/index.ts';
import { always } from '../../model/index.ts';
import { guardLabel } from './guard-label.ts';
import { type ChartNode, treeOf } from './tree.ts';

/** A chart as a Mermaid state diagram: every region a box, its transitions named by their events and guards. */
export function chartToMermaid(chart: ChartDescription): string {
  let next = 0;
  const write = (node: ChartNode, depth: number): readonly string[] => {
    const margin = '  '.repeat(depth);
    const id = `s${next++}`;
    const { region } = node;
    const open = `${margin}state "${label(node.key)}" as ${id} {`;
    if (region === undefined) {
      const parts = node.children.map((child) => write(child, depth + 1));
      return [open, ...parts.flatMap((part, at) => (at === 0 ? part : [`${margin}  --`, ...part])), `${margin}}`];
    }
    const ids = new Map(region.states.map((state) => [state.name, `s${next++}`]));
    return [
      open,
      ...region.states.map((state) => `${margin}  state "${label(state.name)}" as ${ids.get(state.name)}`),
      `${margin}  [*] --> ${ids.get(region.initial)}`,
      ...chart.transitions
        .filter((one) => one.region === region.name)
        .map((one) => {
          const guard = one.when === always || one.guard === undefined ? '' : ` [${label(guardLabel(one.guard))}]`;
          return `${margin}  ${ids.get(one.from)} --> ${ids.get(one.to)} : ${label(one.event)}${guard}`;
        }),
      `${margin}}`,
    ];
  };
  return ['stateDiagram-v2', '  direction LR', ...write(treeOf(chart), 1), ''].join('\n');
}

/** A label of Mermaid: what could end it or mean something is written by its code. */
const label = (text: string): string =>
  text === '' ? '#8203;' : text.replace(/[^\p{L}\p{N} .,_()'-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
