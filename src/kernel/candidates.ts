import type { ChartNode, ChartTransition } from './tree.ts';

/** The transitions of one node for an event, in the order in which XState tries them: exact first, then long wildcards. */
export function candidatesFor(node: ChartNode, event: string): readonly ChartTransition[] {
  const wild = [...node.transitions.keys()]
    .filter((descriptor) => descriptor !== event && matches(event, descriptor))
    .sort((a, b) => b.length - a.length)
    .flatMap((descriptor) => node.transitions.get(descriptor) ?? []);
  return [...(node.transitions.get(event) ?? []), ...wild];
}

export const isWild = (descriptor: string): boolean => descriptor === '*' || descriptor.endsWith('.*');

/** Whether a wildcard takes the event: `*` takes all, `a.b.*` takes `a.b` and what is below it. */
export function matches(event: string, descriptor: string): boolean {
  if (descriptor === '*') return true;
  if (!descriptor.endsWith('.*')) return false;
  const wanted = descriptor.slice(0, -2).split('.');
  const given = event.split('.');
  return wanted.every((token, index) => token !== '*' && token === given[index]);
}
