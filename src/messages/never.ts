import { DemarcheError } from '../model/index.ts';
import { formProblems } from './en/problem/form.ts';
import { cameOf } from './form.ts';
import { sentence } from './sentence.ts';

/**
 * The end of a switch over a closed set: the types refuse the switch where a member is left out, and a value that they do
 * not know, from a caller without types, is misuse.
 */
export function assertNever(value: never): never {
  throw new DemarcheError('call/invalid', sentence(formProblems, 'form.never', { came: cameOf(value) }));
}
