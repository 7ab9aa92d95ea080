import { describe, expect, it } from 'vitest';
import { talks } from '../../machines/index.ts';
import { createAhead, Symbolic, statesAhead, Ways } from '../../src/explore/index.ts';
import { compileFactored } from '../../src/kernel/index.ts';
import { endOf, type Positions } from '../../src/model/index.ts';

const model = compileFactored(talks);
const symbolic = new Symbolic(model);
const initial: Positions = Object.fromEntries(model.regions.map((one) => [one.name, one.states[one.initial] ?? '']));
const ahead = createAhead(model, { symbolic });

/** A long way through the talks, whose positions serve as a walk. */
const way = new Ways(
  model,
  {
    and: [
      { region: 'missileDefense.measures.radar', in: ['inForce'] },
      { region: 'start.treaty', in: ['expired'] },
    ],
  },
  { symbolic },
);

describe('the states that are out of reach', () => {
  it('are those that a search from the position does not find', () => {
    const path = way.best();
    const walk = [initial, ...(path?.steps.map((step) => step.after) ?? [])];
    expect(walk.length).toBeGreaterThan(10);
    for (const positions of walk) {
      const found = statesAhead(model, positions, { symbolic });
      const closed = ahead.closedAt(positions);
      for (const { name, states } of model.regions)
        expect(
          states.filter((state) => !(closed[name] ?? []).includes(state)),
          name,
        ).toEqual(found[name]);
    }
  });

  it('never come back along a walk', () => {
    const path = way.best();
    let before: readonly string[] = [];
    for (const { after } of path?.steps ?? []) {
      const closed = Object.entries(ahead.closedAt(after)).flatMap(([region, states]) =>
        states.map((state) => `${region}/${state}`),
      );
      expect(closed).toEqual(expect.arrayContaining([...before]));
      before = closed;
    }
  });

  it('can be asked of some regions alone, and of none that is not there', () => {
    const plan = createAhead(model, { symbolic, regions: ['missileDefense.us.plan'] });
    expect(plan.closedAt({ ...initial, 'missileDefense.us.plan': 'dropped' })).toEqual({
      'missileDefense.us.plan': ahead.closedAt({ ...initial, 'missileDefense.us.plan': 'dropped' })[
        'missileDefense.us.plan'
      ],
    });
    expect(() => createAhead(model, { symbolic, regions: ['missileDefense.us.plans'] })).toThrow(
      /the nearest is "missileDefense.us.plan"/,
    );
  });
});

describe('a way', () => {
  it('can begin anywhere, and is as long as the distance from there', () => {
    const from = endOf({ start: initial, steps: way.best()?.steps.slice(0, 4) ?? [] });
    const rest = way.best(from);
    expect(rest?.start).toEqual(from);
    expect(rest?.steps).toHaveLength(way.stepsFrom(from) ?? -1);
  });
});
