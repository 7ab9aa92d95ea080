import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Case, DemarcheError, isDay, readScenario, readValues, type Scenario } from '../index.ts';
import { hintOf } from '../messages/index.ts';
import { told } from './words.ts';

/** A scenario to work on, and whether it is one of the case's own records. */
export interface Found {
  readonly scenario: Scenario;
  readonly record: boolean;
  /** The scenario that the file extends, by its id. */
  readonly extended?: string | undefined;
}

/** The scenario of this name, or in this file. Without a name the last one of the case, which is the whole course. */
export async function findScenario(talks: Case, name: string | undefined, folder: string): Promise<Found> {
  const own = name === undefined ? talks.scenarios.at(-1) : talks.scenarios.find((one) => one.id === name);
  if (own !== undefined) return { scenario: own, record: true };
  const wider = talks.wider?.scenarios.find((one) => one.id === name);
  if (wider !== undefined) return { scenario: wider, record: false };
  if (name === undefined) throw new DemarcheError('case/unknown-scenario', told('misuse.noScenarios'));
  const path = resolve(folder, name);
  const looksLikeFile = /[/\\]|\.(?:json|ya?ml)$/iu.test(name);
  if (looksLikeFile || existsSync(path)) {
    const { readText } = await import('./read-text.ts');
    const text = await readText(path, name);
    const scenario = await readScenario(talks, name, text);
    const value = await readValues(name, text);
    const extended =
      typeof value === 'object' && value !== null && 'extends' in value ? String(value.extends) : undefined;
    return { scenario, record: false, extended };
  }
  const known = coursesOf(talks).map((one) => one.id);
  throw new DemarcheError('case/unknown-scenario', told('misuse.scenario', { name, hint: hintOf(name, known) }));
}

/** How far to replay, as a person gave it. A text that looks like a day must be one. */
export function placeOf(given: string | undefined): string | undefined {
  if (given !== undefined && /^\d+-\d+(?:-\d+)?$/u.test(given) && !isDay(given))
    throw new DemarcheError('scenario/date', told('misuse.day', { name: given }));
  return given;
}

/** Every course that comes with a case: those of the record, and those of the wider one. */
export const coursesOf = (talks: Case): readonly Scenario[] => [...talks.scenarios, ...(talks.wider?.scenarios ?? [])];
