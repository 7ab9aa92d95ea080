import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type Scene, type StateShape, sceneOf, type View } from '../../src/draw/index.ts';
import type { Positions } from '../../src/model/index.ts';
import { drawn, pages } from './cases.ts';

const statesIn = (scene: Scene): readonly StateShape[] =>
  scene.lanes.flatMap((lane) => lane.regions.flatMap((region) => region.states));
const marked = (scene: Scene, mark: string): readonly string[] =>
  statesIn(scene)
    .filter((state) => state.mark === mark)
    .map((state) => state.id)
    .sort();

describe.each(drawn)('a scene of $name', ({ chart, layout }) => {
  const positions: fc.Arbitrary<Positions> = fc.record(
    Object.fromEntries(
      chart.regions.map((region) => [region.name, fc.constantFrom(...region.states.map((state) => state.name))]),
    ),
  );
  const ids = chart.regions.flatMap((region) => region.states.map((state) => `${region.name}/${state.name}`));
  const idsOf = (at: Positions): readonly string[] => Object.entries(at).map(([region, state]) => `${region}/${state}`);

  property.prop([positions, fc.subarray(ids), fc.subarray(ids)])(
    'marks the current state of every region, in word and sign, and never two',
    (at, was, gone) => {
      const scene = sceneOf(layout, 'all', { positions: at, was: new Set(was), unreachable: new Set(gone) });
      expect(marked(scene, 'now')).toEqual([...idsOf(at)].sort());
      const rest = new Set(ids.filter((id) => !idsOf(at).includes(id)));
      expect(marked(scene, 'unreachable')).toEqual(gone.filter((id) => rest.has(id)).sort());
      expect(marked(scene, 'was')).toEqual(was.filter((id) => rest.has(id) && !gone.includes(id)).sort());
      for (const state of statesIn(scene)) {
        if (state.mark === 'now') expect(state.status?.text).toBe('● now');
        expect(state.status === undefined).toBe(state.mark === 'none');
      }
    },
  );

  property.prop([positions, positions])('marks two runs over each other, and where they agree', (one, two) => {
    const scene = sceneOf(layout, 'all', { positions: one, other: two });
    const [first, second] = [idsOf(one), idsOf(two)];
    expect(marked(scene, 'both')).toEqual(first.filter((id) => second.includes(id)).sort());
    expect(marked(scene, 'now')).toEqual(first.filter((id) => !second.includes(id)).sort());
    expect(marked(scene, 'other')).toEqual(second.filter((id) => !first.includes(id)).sort());
  });

  test('draws every transition that was taken bold, and its region as moved', () => {
    for (const { region, from, to } of chart.transitions) {
      const scene = sceneOf(layout, 'all', { positions: chart.initial, taken: [{ region, from, to }] });
      const regions = scene.lanes.flatMap((lane) => lane.regions);
      expect(regions.filter((one) => one.moved).map((one) => one.id)).toEqual([region]);
      const bold = regions.flatMap((one) => one.edges.filter((edge) => edge.last));
      expect(bold.map((edge) => edge.id)).toEqual([`${region}/${from}>${to}`]);
    }
  });

  property.prop([positions, positions])(
    'gives the same value for a region that looks the same, and a new one else',
    (one, two) => {
      const regionsAt = (at: Positions) =>
        sceneOf(layout, 'all', { positions: at }).lanes.flatMap((lane) => lane.regions);
      const [before, after] = [regionsAt(one), regionsAt(two)];
      for (const [index, region] of before.entries())
        expect(after[index] === region, region.id).toBe(one[region.id] === two[region.id]);
      expect(regionsAt(one)).toEqual(before);
    },
  );

  property.prop([positions, positions])('keeps names, order and places from step to step', (one, two) => {
    const skeleton = (view: View) =>
      sceneOf(layout, 'all', view).lanes.flatMap((lane) =>
        lane.regions.map((region) => [
          region.id,
          region.states.map(({ id, x, y, w, h }) => [id, x, y, w, h]),
          region.edges.map(({ id, line, head }) => [id, line, head]),
        ]),
      );
    expect(skeleton({ positions: one })).toEqual(skeleton({ positions: two, other: one }));
  });
});

describe('a scene', () => {
  test.each(pages)('of the page $page of $name names each state and each line once', ({ layout, page, chart }) => {
    const scene = sceneOf(layout, page, { positions: chart.initial });
    const regions = scene.lanes.flatMap((lane) => lane.regions);
    const ids = regions.flatMap((region) => [...region.states, ...region.edges].map((shape) => shape.id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const edge of regions.flatMap((region) => region.edges)) expect(edge.line).toMatch(/^M[\d .LQ-]+$/);
  });

  test('takes a region that is not drawn, and one of which nothing is known', () => {
    const { layout } = drawn[1] ?? {};
    if (layout === undefined) throw new Error('the second case is missing');
    expect(marked(sceneOf(layout, 'all', { positions: { elsewhere: 'x' } }), 'now')).toEqual([]);
  });

  test('of a page that does not exist is refused with the pages that do', () => {
    const { layout } = drawn[0] ?? {};
    if (layout === undefined) throw new Error('the talks are missing');
    expect(() => sceneOf(layout, 'strat', { positions: {} })).toThrow(/no "strat" to draw; the nearest is "start"/);
    expect(() => sceneOf(layout, '__proto__', { positions: {} })).toThrow(/there is no "__proto__" to draw/);
  });
});
