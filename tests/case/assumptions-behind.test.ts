import { describe, expect, it } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { assumptionsBehind, describeChart, type Transition } from '../../src/index.ts';

const { transitions } = describeChart(talksCase.chart);
const behind = (wanted: (one: Transition) => boolean, named: readonly string[] = []): readonly string[] =>
  assumptionsBehind(talksCase, transitions.filter(wanted), named).map((one) => one.id);

describe('the assumptions behind an answer', () => {
  it('are all of them, behind an answer that uses every transition and names every law and date', () => {
    const all = behind(
      () => true,
      [
        ...talksCase.deadlines.map((one) => one.id),
        ...talksCase.invariants.map((one) => one.id),
        'missileDefense.russia.stance/toleratesWithMeasures',
      ],
    );
    expect(talksCase.assumptions.map((one) => one.id).filter((id) => !all.includes(id))).toEqual([]);
  });

  it('are none behind an answer that uses nothing', () => {
    expect(behind(() => false)).toEqual([]);
  });

  it('are found by the event that a transition takes, and not by a guard that it shares with another event', () => {
    const dropping = behind((one) => one.event === 'russia.missileDefense.dropObjection');
    expect(dropping).toContain('withdrawal-means-dropping');
    const tolerating = behind((one) => one.event === 'russia.missileDefense.tolerateWithMeasures');
    expect(tolerating).toContain('toleration-after-acceptance');
    expect(tolerating).not.toContain('sites-after-the-offer');
  });

  it('are found by the guards that a guard is made of, where they name no event', () => {
    const [only] = talksCase.assumptions;
    if (only === undefined) throw new Error('the talks assume nothing');
    const guarded = {
      ...talksCase,
      assumptions: [{ ...only, enters: ['planFrozenOrDropped', 'missileDefense.us.plan'] }],
    };
    const of = (event: string) =>
      assumptionsBehind(
        guarded,
        transitions.filter((one) => one.event === event),
      );
    expect(of('russia.missileDefense.withdrawCounterThreat')).toHaveLength(1);
    expect(of('us.missileDefense.freezePlan')).toHaveLength(0);
  });

  it('are found by the final state that a transition enters, and by no other state of the region', () => {
    const into = (to: string) => behind((one) => one.region === 'transit' && one.to === to && one.from !== to);
    expect(into('refused')).toContain('transit-refused-or-granted');
    expect(into('grantedPartial')).not.toContain('transit-refused-or-granted');
  });
});
