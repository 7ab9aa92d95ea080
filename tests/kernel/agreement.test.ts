import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { issueMachines, talks } from '../../machines/index.ts';
import { type Chart, DemarcheError } from '../../src/index.ts';
import { compileFactored } from '../../src/kernel/index.ts';
import { runs } from '../chance.ts';
import { walkBoth } from './agreement.ts';
import { alphabet, generatedChart } from './generated-chart.ts';

/** Whether a chart is read: some of the random ones never come to rest. */
function isRead(machine: Chart, events: readonly string[]): boolean {
  try {
    compileFactored(machine, { events });
    return true;
  } catch (error) {
    if (error instanceof DemarcheError && error.code === 'chart/unsupported') return false;
    throw error;
  }
}

describe('the kernel agrees with XState on every step', () => {
  it('over the whole chart of the talks', () => {
    expect(walkBoth(talks, { steps: runs(10_000), seed: 20071012 })).toBe(runs(10_000));
  }, 60_000);

  it.each(Object.entries(issueMachines))(
    'over the machine of %s',
    (_, machine) => {
      expect(walkBoth(machine, { steps: runs(4_000), seed: 20080317 })).toBe(runs(4_000));
    },
    60_000,
  );

  test.prop([generatedChart, fc.nat()], { numRuns: runs(150) })(
    'over generated charts',
    (machine, seed) => {
      const events = ['a.x.z', ...alphabet];
      fc.pre(isRead(machine, events));
      walkBoth(machine, { steps: 200, seed, events, restart: 40 });
    },
    60_000,
  );
});
