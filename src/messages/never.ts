import { DemarcheError } from '../model/index.ts';
import { cameOf } from './came.ts';
import { callProblems } from './en/problem/call.ts';
import { sentence } from './sentence.ts';

/**
 * The end of a switch over a closed set: the types refuse the switch where a member is left out, and a value that they do
 * not know, from a caller without types, is misuse.
 */
export function assertNever(value: never): never {
  throw new DemarcheError('call/invalid', sentence(callProblems, 'call.never', { came: cameOf(value) }));
}
