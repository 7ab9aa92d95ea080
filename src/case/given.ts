import { callProblems, cameOf, sentence } from '../messages/index.ts';
import { DemarcheError } from '../model/index.ts';
import type { BareCase } from './case.ts';
import { isBareCase } from './parts.ts';
import type { Scenario } from './scenario.ts';

/** Refuses what is no case, from a caller without types: told like a file that holds none. */
export function expectCase(given: BareCase): void {
  if (typeof given !== 'object' || given === null || !isBareCase(given))
    throw new DemarcheError('case/invalid', sentence(callProblems, 'call.case', { came: cameOf(given) }));
}

/** Refuses what is no scenario, from a caller without types: told like a file that holds none. */
export function expectScenario(given: Scenario): void {
  if (!holdsAll(given, ['prelude', 'events', 'horizon']))
    throw new DemarcheError('scenario/invalid', sentence(callProblems, 'call.scenario', { came: cameOf(given) }));
}

/** Whether a value is an object that has each of these keys. */
export const holdsAll = (given: unknown, keys: readonly string[]): boolean =>
  typeof given === 'object' && given !== null && keys.every((key) => Reflect.get(given, key) !== undefined);
