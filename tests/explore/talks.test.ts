import { describe, expect, it } from 'vitest';
import { issueMachines, talks, vocabulary } from '../../machines/index.ts';
import {
  audit,
  necessaryEvents,
  prove,
  Symbolic,
  searchExplicit,
  sliceFor,
  statesAhead,
  summarise,
  Ways,
} from '../../src/explore/index.ts';
import { compileFactored } from '../../src/kernel/index.ts';
import { DemarcheError, type Formula } from '../../src/model/index.ts';

const model = compileFactored(talks);
const symbolic = new Symbolic(model);
const measures = (site: string): Formula => ({ region: `missileDefense.measures.${site}`, in: ['inForce'] });
const inspectionRegime: Formula = { and: [measures('radar'), measures('interceptors')] };

describe('the map of the talks', () => {
  it('has 51,530,480,225,280,000 positions and no dead end, since tone can always change', () => {
    const summary = summarise(model, [{ name: 'inspectionRegime', formula: inspectionRegime }], { symbolic });
    expect(summary).toMatchObject({
      positions: '51530480225280000',
      deadEnds: '0',
      outcomes: [{ name: 'inspectionRegime', steps: 16 }],
    });
  });

  it('has no part without a role', () => {
    expect(audit(model, { symbolic })).toEqual({
      neverFires: [],
      neverAccepted: [],
      neverEntered: [],
      alwaysTrue: [],
      alwaysFalse: [],
    });
  });

  it('decides the inspection regime on ten regions, where both searches count the same', () => {
    const slice = sliceFor(model, inspectionRegime, symbolic);
    expect(slice.regions).toHaveLength(10);
    const explored = searchExplicit(slice.model);
    const whole = new Symbolic(slice.model);
    expect(whole.sets.count(whole.reachable)).toBe(BigInt(explored.states));
    expect(explored.pathTo(inspectionRegime)?.steps).toHaveLength(16);
  });

  it.each(Object.entries(issueMachines).filter(([issue]) => issue !== 'missileDefense'))(
    'counts the same for %s alone by both searches',
    (_, machine) => {
      const alone = compileFactored(machine);
      const { states, moves, deadEnds } = searchExplicit(alone);
      expect(summarise(alone)).toMatchObject({
        positions: String(states),
        moves: String(moves),
        deadEnds: String(deadEnds),
      });
    },
  );

  it('says which states are still ahead once the plan is dropped', () => {
    const start = Object.fromEntries(model.regions.map((one) => [one.name, one.states[one.initial] ?? '']));
    const ahead = statesAhead(model, { ...start, 'missileDefense.us.plan': 'dropped' }, { symbolic });
    expect(ahead['missileDefense.us.plan']).toEqual(['dropped']);
    expect(ahead['missileDefense.measures.radar']).not.toContain('inForce');
  });

  it('cannot have inspection without both hosts and reciprocity', () => {
    expect(necessaryEvents(model, inspectionRegime, { symbolic })).toEqual(
      expect.arrayContaining([
        'czechRepublic.missileDefense.giveConsent',
        'poland.missileDefense.giveConsent',
        'us.missileDefense.acceptReciprocity',
        'russia.missileDefense.acceptReciprocity',
      ]),
    );
  });

  it('tells the fewest moves that were not reported', () => {
    const evidence = new Map(Object.entries(vocabulary).map(([name, entry]) => [name, entry.evidence]));
    const cost = (event: string): number => (evidence.get(event) === 'counterfactual' ? 1 : 0);
    const ways = new Ways(model, inspectionRegime, { symbolic, cost });
    const counterfactual = ways.best()?.steps.filter((step) => cost(step.event) === 1);
    expect(counterfactual).toHaveLength(ways.costFrom() ?? -1);
  });

  it('proves that measures at the radar are in force only with Czech consent', () => {
    const consent: Formula = { region: 'missileDefense.hosts.czechRepublic', in: ['given'] };
    const formula: Formula = { or: [{ not: measures('radar') }, consent] };
    const [verdict] = prove(model, [{ kind: 'always', name: 'consent', formula }], { symbolic }).verdicts;
    expect(verdict?.holds).toBe(true);
  });

  it('refuses what does not exist with the nearest name', () => {
    expect(() => new Ways(model, { region: 'inf.rusia', in: ['out'] })).toThrow(/the nearest is "inf\.russia"/);
    expect(() => new Ways(model, { region: 'inf.russia', in: ['oot'] })).toThrow(/the nearest is "out"/);
    expect(() => new Ways(model, measures('radar'), { without: ['us.inf.nothing'] })).toThrow(DemarcheError);
  });

  it('stops plainly at its limit and on request', () => {
    expect(() => new Symbolic(model, { limit: 100 })).toThrow(/more than 100 nodes/);
    const slice = sliceFor(model, inspectionRegime, symbolic);
    expect(searchExplicit(slice.model, { limit: 1000 })).toMatchObject({ complete: false });
    expect(() => searchExplicit(model)).toThrow(/slice, or symbolically/);
  });
});
