import { nearest, type Sentence } from '../model/index.ts';
import { callProblems } from './en/problem/call.ts';
import { sentence } from './sentence.ts';

/** How few names must be for all of them to be listed. */
const FEW = 12;

/** The end of a sentence on a name that does not exist: the nearest one, or all where they are few; empty where neither helps. */
export function hintOf(name: string, names: Iterable<string>): Sentence | '' {
  const all = [...new Set(names)];
  const near = nearest(name, all);
  if (near !== undefined) return sentence(callProblems, 'hint.near', { name: near });
  if (all.length === 0 || all.length > FEW) return '';
  return sentence(callProblems, all.length === 1 ? 'hint.one' : 'hint.all', { names: all.join(', ') });
}
