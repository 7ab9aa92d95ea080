import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { talks } from '../../machines/index.ts';
import { type Power, Powers, smallestCoalitions } from '../../src/explore/index.ts';
import { compileFactored } from '../../src/kernel/index.ts';
import { endOf, eventsOf } from '../../src/model/index.ts';
import { generatedFormula, generatedModel } from './generated-model.ts';
import { type Reference, referenceSearch } from './reference.ts';

const withFormula = generatedModel.chain((model) => fc.tuple(fc.constant(model), generatedFormula(model)));
const owners = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });

/** The powers of the owners of some events by the plainest fixpoints there are, over single positions. */
function referencePowers(reference: Reference, goals: ReadonlySet<string>, own: (event: number) => boolean) {
  const states = [...reference.found.keys()];
  const moves = reference.edges.filter((edge) => edge.from !== edge.to);
  const [mine, theirs] = [moves.filter((edge) => own(edge.event)), moves.filter((edge) => !own(edge.event))];
  const leading = (
    set: ReadonlySet<string>,
    edges: typeof moves,
    past: ReadonlySet<string> = new Set(),
  ): ReadonlySet<string> => {
    const found = new Set(set);
    for (let size = -1; size !== found.size; ) {
      size = found.size;
      for (const edge of edges) if (found.has(edge.to) && !past.has(edge.from)) found.add(edge.from);
    }
    return found;
  };
  const not = (set: ReadonlySet<string>): ReadonlySet<string> => new Set(states.filter((one) => !set.has(one)));
  const force = (giveWay: boolean): ReadonlySet<string> => {
    let won: ReadonlySet<string> = goals;
    for (;;) {
      const near = new Set(mine.filter((edge) => won.has(edge.to)).map((edge) => edge.from));
      const ok = new Set([...won, ...near]);
      const unsafe = leading(not(ok), theirs, goals);
      const before = won;
      const held = giveWay
        ? [...ok].filter((one) => !unsafe.has(one))
        : [...near].filter((one) => theirs.every((edge) => edge.from !== one || before.has(edge.to)));
      const next = new Set([...won, ...held]);
      if (next.size === won.size) return won;
      won = next;
    }
  };
  const { start } = reference;
  return {
    force: force(true).has(start),
    goOn: force(false).has(start),
    block: !leading(goals, theirs).has(start),
    spoil: leading(not(leading(goals, moves)), mine).has(start),
  };
}

describe('the powers of a coalition', () => {
  test.prop([withFormula, owners], { numRuns: 200 })('are those of plain fixpoints', ([model, formula], owned) => {
    const reference = referenceSearch(model);
    const holds = reference.stepper.test(formula);
    const goals = new Set([...reference.found].filter(([, digits]) => holds(digits)).map(([key]) => key));
    const own = (event: number): boolean => owned[event] === true;
    const isOwn = (name: string): boolean => own(Number(name.slice(1)));
    const expected = referencePowers(reference, goals, own);
    const powers = new Powers(model, formula, isOwn);
    for (const power of ['force', 'block', 'spoil'] as const satisfies readonly Power[]) {
      const found = powers.find(power);
      expect([power, found.holds]).toEqual([power, expected[power]]);
      // A course is made of the moves of one side: the coalition's where it shows the power, the others' where it does not.
      if (found.course === undefined) continue;
      expect(eventsOf(found.course).every((event) => isOwn(event) === found.holds)).toBe(true);
      const end = reference.stepper.digitsOf(endOf(found.course));
      if (power === 'force') expect(!found.holds || holds(end)).toBe(true);
      if (power === 'block') expect(holds(end)).toBe(true);
    }
    expect(new Powers(model, formula, isOwn, { others: 'goOn' }).find('force').holds).toBe(expected.goOn);
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
    const powers = new Powers(model, { region: 'r', in: ['agreed'] }, (event) => event.startsWith('own'));
    expect(powers.find('force').holds).toBe(true);
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
      new Powers(model, { region: 'goal', in: ['agreed'] }, (event) => event.startsWith('own'), { others }).find(
        'force',
      ).holds;
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
  const party = (event: string): string => event.split('.')[0] ?? '';

  it.each(['us', 'russia', 'poland', 'czechRepublic'])('%s can block an inspection regime and not force it', (one) => {
    const powers = new Powers(model, regime, (event) => party(event) === one);
    expect(powers.find('block').holds).toBe(true);
    expect(powers.find('force').holds).toBe(false);
  });
});
