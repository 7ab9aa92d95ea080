import type { Arrow } from './node.ts';

/** The arrows of one node that an event tries, in XState's order: exact first, then wildcards, the longer before the shorter. */
export function candidatesFor(arrows: ReadonlyMap<string, readonly Arrow[]>, event: string): readonly Arrow[] {
  const wild = [...arrows.keys()]
    .filter((descriptor) => descriptor !== event && matches(event, descriptor))
    .sort((a, b) => b.length - a.length)
    .flatMap((descriptor) => arrows.get(descriptor) ?? []);
  return [...(arrows.get(event) ?? []), ...wild];
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

/** The event that stands for all that only this wildcard takes and the chart does not name. */
export const anyOther = (wildcard: string): string => `${wildcard.slice(0, -1)}(any)`;
