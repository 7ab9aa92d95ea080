import { newProgress, type Progress, progressToJson, readProgress, type ShownLesson } from '../../index.ts';
import type { Store } from '../state/keep.ts';

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

/** Keeps it; false where the browser does not. */
export function keepProgress(progress: Progress, storage: () => Store): boolean {
  try {
    storage().setItem(keyOf(progress.lesson), progressToJson(progress));
    return true;
  } catch {
    return false;
  }
}
