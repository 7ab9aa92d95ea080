import type { Shelf } from '../../doors/inside.ts';

/** Where this browser keeps the answers to a lesson of the page. */
export const shelfOf = (lesson: string, storage: Shelf['storage'] = () => window.localStorage): Shelf => ({
  key: `demarche/lesson/${lesson}`,
  storage,
});

/** Whether answers to a lesson are kept in this browser. */
export function hasProgress(lesson: string, storage?: Shelf['storage']): boolean {
  const shelf = shelfOf(lesson, storage);
  try {
    return shelf.storage().getItem(shelf.key) !== null;
  } catch {
    return false;
  }
}
