import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { talks } from '../../machines/index.ts';
import { type Power, Powers, smallestCoalitions } from '../../src/explore/index.ts';
import { compileFactored } from '../../src/kernel/index.ts';
import { endOf, type Path, type Positions } from '../../src/model/index.ts';
import { runs } from '../chance.ts';
import { generatedFormula, generatedModel } from './generated-model.ts';
import { referencePowers, referenceSearch } from './reference.ts';

const withFormula = generatedModel.chain((model) => fc.tuple(fc.constant(model), generatedFormula(model)));
const nowhere: Path = { start: {}, steps: [] };
const owners = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });

describe('the powers of a coalition', () => {
  test.prop([withFormula, owners], { numRuns: runs(60) })('are those of plain fixpoints', ([model, formula], owned) => {
    const reference = referenceSearch(model);
    const holds = reference.stepper.test(formula);
    const goals = new Set([...reference.found].filter(([, digits]) => holds(digits)).map(([key]) => key));
    const own = (event: number): boolean => owned[event] === true;
    const isOwn = (name: string): boolean => own(Number(name.slice(1)));
    const expected = referencePowers(reference, goals, own);
    const { stepper, start } = reference;
    const powers = new Powers(model, formula);
    const endless = new Powers(model, formula, { others: 'goOn' });
    const keyAt = (positions: Positions): string => stepper.model.key(stepper.digitsOf(positions));
    for (const [key, digits] of reference.found) {
      const from = stepper.positionsOf(digits);
      for (const power of ['force', 'block', 'spoil'] as const satisfies readonly Power[])
        expect([power, powers.holds(power, isOwn, from)]).toEqual([power, expected[power].has(key)]);
      expect(endless.holds('force', isOwn, from)).toBe(expected.goOn.has(key));
    }
    const isOfOne = (path: Path | undefined, mine: boolean): boolean =>
      path?.steps.every(({ event }) => isOwn(event) === mine) ?? false;
    const block = powers.find('block', isOwn);
    expect(block.holds || (isOfOne(block.course, false) && goals.has(keyAt(endOf(block.course ?? nowhere))))).toBe(
      true,
    );
    const spoil = powers.find('spoil', isOwn);
    const last = keyAt(endOf(spoil.course ?? nowhere));
    if (spoil.holds) expect([isOfOne(spoil.course, true), expected.lost.has(last)]).toEqual([true, true]);
    else expect([isOfOne(spoil.tried, true), goals.has(last)]).toEqual([true, true]);
    for (const [found, won] of [
      [powers.find('force', isOwn), expected.force],
      [endless.find('force', isOwn), expected.goOn],
    ] as const) {
      const course = found.course ?? nowhere;
      const keys = [start, ...course.steps.map(({ after }) => keyAt(after))];
      const end = keys.at(-1) ?? '';
      expect([found.holds, isOfOne(course, found.holds)]).toEqual([won.has(start), true]);
      if (found.holds) expect(goals.has(end)).toBe(true);
      else expect([keys.some((key) => goals.has(key)), won.has(end)]).toEqual([false, false]);
      if (found.returnsTo !== undefined) expect(keys[found.returnsTo]).toBe(end);
    }
  });

  it('bring an outcome about that the others move through on their way to where it is lost', () => {
    const move = (name: string, from: string, to: number) => ({
      name,
      enabled: { region: 'r', in: [from] },
      assignments: [{ region: 0, when: { and: [] }, to }],
    });
    const model = {
      regions: [{ name: 'r', states: ['open', 'agreed', 'lost'], initial: 0 }],
      events: [move('own.agree', 'open', 1), move('other.agree', 'open', 1), move('other.leave', 'agreed', 2)],
    };
    const powers = new Powers(model, { region: 'r', in: ['agreed'] });
    expect(powers.holds('force', (event) => event.startsWith('own'))).toBe(true);
  });

  it('do not reach past others who go on for ever in what has no influence on the goal', () => {
    const move = (name: string, region: number, from: string, to: number) => ({
      name,
      enabled: { region: region === 0 ? 'goal' : 'aside', in: [from] },
      assignments: [{ region, when: { and: [] }, to }],
    });
    const model = {
      regions: [
        { name: 'goal', states: ['open', 'agreed'], initial: 0 },
        { name: 'aside', states: ['here', 'there'], initial: 0 },
      ],
      events: [move('own.agree', 0, 'open', 1), move('other.go', 1, 'here', 1), move('other.return', 1, 'there', 0)],
    };
    const force = (others: 'giveWay' | 'goOn'): boolean =>
      new Powers(model, { region: 'goal', in: ['agreed'] }, { others }).holds('force', (event) =>
        event.startsWith('own'),
      );
    expect([force('giveWay'), force('goOn')]).toEqual([true, false]);
  });

  it('are had by the smallest coalitions and all that hold one of them', () => {
    const has = (coalition: readonly string[]): boolean =>
      coalition.includes('a') || (coalition.includes('b') && coalition.includes('c'));
    expect(smallestCoalitions(['a', 'b', 'c'], has)).toEqual([['a'], ['b', 'c']]);
    expect(smallestCoalitions(['a', 'b'], () => false)).toEqual([]);
  });
});

describe('in the talks', () => {
  const model = compileFactored(talks);
  const measures = (site: string) => ({ region: `missileDefense.measures.${site}`, in: ['inForce'] });
  const regime = { and: [measures('radar'), measures('interceptors')] };
  const powers = new Powers(model, regime);
  const party = (event: string): string => event.split('.')[0] ?? '';

  it.each(['us', 'russia', 'poland', 'czechRepublic'])('%s can block an inspection regime and not force it', (one) => {
    const isOwn = (event: string): boolean => party(event) === one;
    expect(powers.holds('block', isOwn)).toBe(true);
    expect(powers.holds('force', isOwn)).toBe(false);
  });

  it.each(['us', 'russia', 'poland', 'czechRepublic', 'nato'])(
    '%s can end an inspection regime by itself only as the owner of the plan',
    (one) => {
      expect(powers.holds('spoil', (event) => party(event) === one)).toBe(one === 'us');
    },
  );
});
