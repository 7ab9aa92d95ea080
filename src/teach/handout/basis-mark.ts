import type { Basis } from '../../case/index.ts';
import type { Say, teachWords } from '../../messages/index.ts';

/** What stands beside a day or an event that no report states; empty where one does. */
export function basisMark(basis: Basis | undefined, say: Say<typeof teachWords>): string {
  if (basis === undefined || basis === 'stated') return '';
  return `(${say(basis === 'inferred' ? 'dayInferred' : 'dayAssumed')})`;
}
