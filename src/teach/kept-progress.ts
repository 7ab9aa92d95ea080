import { progressToJson, readProgress } from './keep.ts';
import { mergeProgress } from './merge-progress.ts';
import type { ShownLesson } from './present.ts';
import { newProgress, type Progress } from './progress.ts';

/** Where answers to a lesson are kept: a key of a browser's storage, which throws where it is forbidden. */
export interface Shelf {
  readonly key: string;
  readonly storage: () => {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
  };
}

/** What was kept, and whether the browser keeps anything; a damaged or foreign text begins anew. */
export function restoreProgress(lesson: ShownLesson, { key, storage }: Shelf): { progress: Progress; kept: boolean } {
  let text: string | null;
  try {
    text = storage().getItem(key);
  } catch {
    return { progress: newProgress(lesson), kept: false };
  }
  try {
    return { progress: text === null ? newProgress(lesson) : readProgress(lesson, text), kept: true };
  } catch {
    return { progress: newProgress(lesson), kept: true };
  }
}

/** What another tab has kept; undefined where there is nothing that can be read. */
function readThere(lesson: ShownLesson, { key, storage }: Shelf): Progress | undefined {
  try {
    const text = storage().getItem(key);
    return text === null ? undefined : readProgress(lesson, text);
  } catch {
    return undefined;
  }
}

/** How far this tab has come, with what another has kept since both stood at `base`: this tab's is the newer. */
export function meetProgress(lesson: ShownLesson, base: Progress, mine: Progress, shelf: Shelf): Progress {
  const there = readThere(lesson, shelf);
  return there === undefined ? mine : mergeProgress(lesson, { base, newer: mine, older: there }, mine.at);
}

/** The same when another tab has just kept something, which is the newer; `there` is what both stand at from now on. */
export function hearProgress(
  lesson: ShownLesson,
  base: Progress,
  mine: Progress,
  shelf: Shelf,
): { readonly there: Progress; readonly progress: Progress } | undefined {
  const there = readThere(lesson, shelf);
  return there && { there, progress: mergeProgress(lesson, { base, newer: there, older: mine }, mine.at) };
}

/** Keeps it; false where the browser does not. */
export function keepProgress(progress: Progress, { key, storage }: Shelf): boolean {
  try {
    storage().setItem(key, progressToJson(progress));
    return true;
  } catch {
    return false;
  }
}
