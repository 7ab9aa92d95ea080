import { describe, expect, test } from 'vitest';
import { linkOf } from '../../src/visualizer/state/link.ts';
import { readLink } from '../../src/visualizer/state/read-link.ts';
import { pageAt, talks } from './page-at.ts';

describe('a page that a link opens', () => {
  const told = async (hash: string) => (await pageAt(hash)).get().notices;

  test('says of a step beyond the end that it is not there, and shows the last', async () => {
    const store = await pageAt('#s=the-talks&t=9999');
    const last = store.course().run.frames.length - 1;
    expect(store.get().notices).toEqual([{ kind: 'link', fault: { kind: 'late', step: 9999, last } }]);
    expect(store.get().place.step).toBe(last);
    expect(await told(`#s=the-talks&t=${last}`)).toEqual([]);
  });

  test('says of a question that does not come with the talks that it is not there', async () => {
    const store = await pageAt('#s=the-talks&t=1&e=x!o07-demand-freeze&q=no-such&n=a');
    expect(store.get().notices).toEqual([{ kind: 'link', fault: { kind: 'value', key: 'q', value: 'no-such' } }]);
    expect(store.course().branch?.shipped).toBeUndefined();
  });

  test('says all that is wrong, and its own link is whole again', async () => {
    const whole = linkOf(talks, { scenario: 'the-talks', step: 13, view: 'table', branch: undefined });
    const store = await pageAt(`#${whole.replace('v=table', 'v=map')}&extra=1`);
    expect(store.get().notices.map((one) => (one.kind === 'link' ? one.fault.kind : ''))).toEqual([
      'cut',
      'value',
      'unknown',
    ]);
    expect(readLink(talks, store.link(), ['en', 'ru']).faults).toEqual([]);
  });

  test('in another language makes links in it', async () => {
    expect((await pageAt('#s=the-talks&t=1', undefined, undefined, 'ru')).link()).toContain('&l=ru');
  });
});
