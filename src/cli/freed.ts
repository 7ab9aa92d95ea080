import type { ChartDescription } from '../index.ts';
import { say } from './asking.ts';

type Freed = ChartDescription['freed'][number];

/** How many of a kind are named; the rest are counted. */
const NAMED = 8;

/** Events that stand for every other that only a wildcard takes. */
export const standing = ({ events }: Pick<ChartDescription, 'events'>): readonly string[] =>
  events.filter((event) => event.endsWith('(any)'));

/** What is to be known of a chart before anything is said of it: what was let free first, since every answer hangs on it. */
export function freedLines(description: ChartDescription, passedOver: readonly string[]): readonly string[] {
  const { freed, loose, otherCopy } = description;
  const stands = standing(description);
  return [
    ...(freed.length === 0 ? [] : [say('freed.first', { what: whatOf(freed) })]),
    ...(loose ? [say('freed.loose')] : []),
    ...(stands.length === 0 ? [] : [say('freed.any', { count: stands.length, events: stands.join(', ') })]),
    ...(passedOver.length === 0 ? [] : [say('freed.passedOver', { keys: passedOver.join(', ') })]),
    ...(otherCopy ? [say('freed.otherCopy')] : []),
  ];
}

function whatOf(freed: readonly Freed[]): string {
  const kinds = ['guard', 'action', 'after', 'invoke', 'event'] as const;
  const parts = kinds.flatMap((kind) => {
    const names = [...new Set(freed.filter((one) => one.kind === kind).map(nameOf))];
    if (names.length === 0) return [];
    const more = names.length > NAMED ? [say('freed.more', { count: names.length - NAMED })] : [];
    return [say(`freed.${kind}`, { count: names.length, names: [...names.slice(0, NAMED), ...more].join(', ') })];
  });
  return parts.join('; ');
}

/** A name, with its place where the name alone says little. */
const nameOf = ({ kind, name, place }: Freed): string =>
  kind === 'guard' && !name.startsWith('code ') ? name : `${name} (${place})`;
