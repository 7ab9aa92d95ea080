import { describe, expect, test } from 'vitest';
import type { PageStore } from '../../src/visualizer/state/page-store.ts';
import { pageAt } from './page-at.ts';

const freeze = 'us.missileDefense.freezePlan';
const drop = 'us.missileDefense.dropPlan';

/** Two tabs of one browser; what one keeps, the other hears when `deliver` is called. */
async function tabs(): Promise<{
  one: PageStore;
  two: PageStore;
  deliver: (to: PageStore) => void;
  fresh: () => Promise<PageStore>;
}> {
  const kept = new Map<string, string>();
  const listeners = new Map<PageStore, () => void>();
  const open = async (): Promise<PageStore> => {
    let heard = (): void => {};
    const store = await pageAt('#s=the-talks&t=13', kept, [], 'en', (listener) => {
      heard = listener;
    });
    listeners.set(store, () => heard());
    return store;
  };
  return { one: await open(), two: await open(), deliver: (to) => listeners.get(to)?.(), fresh: open };
}
const coursesOf = (store: PageStore) => store.get().branches.map(({ name, events }) => [name, events]);

describe('two tabs', () => {
  test('show the branches of both', async () => {
    const { one, two, deliver, fresh } = await tabs();
    one.take(freeze);
    deliver(two);
    expect(coursesOf(two)).toEqual([['What if 1', [freeze]]]);
    expect(two.course().branch).toBeUndefined();
    two.take(drop);
    deliver(one);
    expect(coursesOf(one)).toEqual(coursesOf(two));
    expect(one.course().branch?.events).toEqual([freeze]);
    expect(coursesOf(await fresh())).toEqual(coursesOf(two));
  });

  test('keep both of two branches that were begun under one name before either heard of the other', async () => {
    const { one, two, deliver, fresh } = await tabs();
    one.take(freeze);
    two.take(drop);
    expect(coursesOf(two)).toEqual([
      ['What if 1', [drop]],
      ['What if 1 (other tab)', [freeze]],
    ]);
    deliver(one);
    expect(coursesOf(one)).toEqual(coursesOf(two));
    expect(coursesOf(await fresh())).toEqual(coursesOf(two));
    expect(new Set(one.get().branches.map(({ id }) => id)).size).toBe(2);
  });

  test('agree on a name, a setting and a removal, and the branch that is gone gives way to the record', async () => {
    const { one, two, deliver } = await tabs();
    one.take(freeze);
    deliver(two);
    const id = one.get().branches[0]?.id ?? '';
    two.rename(id, 'A freeze');
    two.setLetterKeys(false);
    deliver(one);
    expect([coursesOf(one), one.get().letterKeys]).toEqual([[['A freeze', [freeze]]], false]);
    two.remove(id);
    deliver(one);
    expect(one.get().branches).toEqual([]);
    expect(one.get().place).toMatchObject({ branch: undefined, step: 13 });
    expect(one.get().notices).toEqual([{ kind: 'removed', name: 'A freeze' }]);
    expect(one.link()).not.toContain('&m=');
  });

  test('do not bring back what the other has removed', async () => {
    const { one, two, fresh } = await tabs();
    one.take(freeze);
    one.remove(one.get().branches[0]?.id ?? '');
    two.take(drop);
    expect(coursesOf(await fresh())).toEqual([['What if 1', [drop]]]);
  });
});
