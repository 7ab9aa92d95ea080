import { resolve } from 'node:path';
import { fc, test as law } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { describedCharts } from '../../build/described-charts.ts';
import { talks } from '../../machines/index.ts';
import {
  type Chart,
  type ChartDescription,
  describeChart,
  eventOf,
  machineOf,
  packChart,
  retellChart,
  stepAt,
  unpackChart,
  wholeChart,
} from '../../src/chart/index.ts';
import { DemarcheError } from '../../src/model/index.ts';
import { alphabet, generatedChart } from '../kernel/generated-chart.ts';

/** A description as it arrives where it was sent in JSON. */
const sent = (chart: ChartDescription): ChartDescription => unpackChart(JSON.parse(JSON.stringify(packChart(chart))));

/** All that a reading says of a chart but how it is written. */
function asRead(machine: Chart, options = {}): ChartDescription {
  const { nodes: _, arrows: __, ...rest } = describeChart(machine, options);
  return wholeChart(rest);
}

/** A module of the project as the build of the page has it. */
const onPage = (path: string): string => {
  const { load } = describedCharts();
  return typeof load === 'function' ? String(Reflect.apply(load, undefined, [resolve(path)])) : '';
};

describe('a chart sent as its description', () => {
  test('is what was read of the talks, part by part, in the page too', () => {
    const [, packed = ''] = /unpackChart\((\{.+\})\);$/su.exec(onPage('machines/talks.ts')) ?? [];
    expect(unpackChart(JSON.parse(packed))).toEqual(asRead(talks));
    expect(onPage('machines/issues.ts')).toBe('export const issueMachines = {};');
  });

  law.prop([generatedChart, fc.boolean(), fc.nat()], { numRuns: 100 })(
    'is what was read of any chart, and steps as it does by events that it names and others',
    (machine, free, seed) => {
      let read: ChartDescription;
      try {
        read = asRead(machine, { free });
      } catch (error) {
        fc.pre(!(error instanceof DemarcheError && error.code === 'chart/unsupported'));
        throw error;
      }
      const arrived = sent(read);
      expect(arrived).toEqual(read);
      if (free) return;
      const events = [...alphabet, 'a.x.z', 'a.y', 'elsewhere'];
      let positions = read.initial;
      for (let step = 0; step < 20; step++) {
        const event = events[(seed + step * 7) % events.length] ?? '';
        const done = stepAt(read, positions, event);
        expect(stepAt(arrived, positions, event)).toEqual(done);
        positions = done.after;
      }
    },
  );

  test('can be told in other words, and takes the same steps', () => {
    const arrived = sent(describeChart(talks));
    const retold = describeChart(retellChart(arrived, { clock: 'Часы', 'clock/before': 'До' }));
    expect(retold.regions).toEqual(describeChart(retellChart(talks, { clock: 'Часы', 'clock/before': 'До' })).regions);
    for (const event of arrived.events) expect(eventOf(retold, event)).toBe(eventOf(arrived, event));
  });

  test('is no machine, and says so to those who ask for one', () => {
    const arrived = sent(describeChart(talks));
    expect(machineOf(talks)).toBe(talks);
    expect(() => machineOf(arrived)).toThrow('only the description of this chart is here');
    expect(() => describeChart(arrived, { free: true })).toThrow('only the description of this chart is here');
  });

  test('says what it is without where its events were left out', () => {
    const bare = structuredClone(describeChart(talks));
    expect(() => stepAt(bare, bare.initial, 'russia.missileDefense.hearOffer')).toThrow(
      'hand on what wholeChart gives',
    );
  });
});
