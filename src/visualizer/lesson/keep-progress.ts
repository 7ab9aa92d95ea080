import { newProgress, type Progress, progressToJson, readProgress, type ShownLesson } from '../../doors/teach.ts';
import type { Store } from '../state/keep.ts';
import { mergeProgress } from './merge-progress.ts';

const keyOf = (lesson: string): string => `demarche/lesson/${lesson}`;

/** Whether answers to a lesson are kept in this browser. */
export function hasProgress(lesson: string, storage: () => Store): boolean {
  try {
    return storage().getItem(keyOf(lesson)) !== null;
  } catch {
    return false;
  }
}

/** What was kept, and whether the browser keeps anything; a damaged or foreign text begins anew. */
export function restoreProgress(lesson: ShownLesson, storage: () => Store): { progress: Progress; kept: boolean } {
  let text: string | null;
  try {
    text = storage().getItem(keyOf(lesson.id));
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
function readThere(lesson: ShownLesson, storage: () => Store): Progress | undefined {
  try {
    const text = storage().getItem(keyOf(lesson.id));
    return text === null ? undefined : readProgress(lesson, text);
  } catch {
    return undefined;
  }
}

/** How far this tab has come, with what another has kept since both stood at `base`: this tab's is the newer. */
export function meetProgress(lesson: ShownLesson, base: Progress, mine: Progress, storage: () => Store): Progress {
  const there = readThere(lesson, storage);
  return there === undefined ? mine : mergeProgress(lesson, { base, newer: mine, older: there }, mine.at);
}

/** The same when another tab has just kept something, which is the newer; `there` is what both stand at from now on. */
export function hearProgress(
  lesson: ShownLesson,
  base: Progress,
  mine: Progress,
  storage: () => Store,
): { readonly there: Progress; readonly progress: Progress } | undefined {
  const there = readThere(lesson, storage);
  return there && { there, progress: mergeProgress(lesson, { base, newer: there, older: mine }, mine.at) };
}

/** Keeps it; false where the browser does not. */
export function keepProgress(progress: Progress, storage: () => Store): boolean {
  try {
    storage().setItem(keyOf(progress.lesson), progressToJson(progress));
    return true;
  } catch {
    return false;
  }
}
