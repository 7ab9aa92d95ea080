import { describe, expect, test } from 'vitest';
import { tryAgain } from '../../src/visualizer/rim/again.ts';
import { later } from '../../src/visualizer/rim/later.ts';
import { pageAt } from './page-at.ts';

/** Loads what has arrived, and fails until then. */
function late() {
  const source = { there: false, asked: 0 };
  const load = async (): Promise<string> => {
    source.asked++;
    if (!source.there) throw new TypeError('gone');
    return 'here';
  };
  return { source, load };
}

describe('what did not arrive', () => {
  test('is known to be missing, and comes when someone tries again', async () => {
    const { source, load } = late();
    const one = later(load);
    let told = 0;
    one.subscribe(() => told++);
    await expect(one.ready).rejects.toThrow('gone');
    expect([one.get(), one.failure() !== undefined, told]).toEqual([undefined, true, 1]);
    tryAgain();
    await expect(one.ready).rejects.toThrow('gone');
    source.there = true;
    tryAgain();
    expect(await one.ready).toBe('here');
    expect([one.get(), one.failure()]).toEqual(['here', undefined]);
    tryAgain();
    expect(source.asked).toBe(3);
  });

  test('is told where someone asked for it, and nothing is lost', async () => {
    const store = await pageAt('#s=the-talks&t=13');
    store.take('us.missileDefense.freezePlan');
    const before = store.get();
    expect(await store.asked(Promise.reject(new TypeError('gone')))).toBeUndefined();
    expect(store.get()).toEqual({ ...before, notices: [{ kind: 'not-loaded' }] });
    expect(await store.asked(Promise.resolve(7))).toBe(7);
    tryAgain();
    expect(store.get()).toEqual(before);
  });
});
