import { type Sentence, shortened } from '../model/index.ts';
import { callProblems } from './en/problem/call.ts';
import { sentence } from './sentence.ts';

/** What came in place of what was expected, in a word or two; of an object its keys. */
export function cameOf(input: unknown): Sentence | string {
  if (input === undefined || input === null) return sentence(callProblems, 'call.nothing');
  if (Array.isArray(input)) return sentence(callProblems, 'call.list');
  if (typeof input !== 'object') return shortened(JSON.stringify(input) ?? String(input));
  const keys = Object.keys(input);
  return keys.length === 0
    ? sentence(callProblems, 'call.emptyObject')
    : `{ ${shortened(keys.slice(0, 6).join(', '))} }`;
}
