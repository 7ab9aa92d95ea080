import { describe, expect, it } from 'vitest';
import { nameProblems, sentence } from '../../src/messages/index.ts';
import { createFactoredStepper, endOf, eventsOf, type FactoredModel, type Path } from '../../src/model/index.ts';

/** Two regions that trade places, and a request that one of them alone hears. */
const model: FactoredModel = {
  regions: [
    { name: 'a', states: ['x', 'y'], initial: 0 },
    { name: 'b', states: ['x', 'y'], initial: 1 },
  ],
  events: [
    {
      name: 'swap',
      enabled: { and: [] },
      assignments: [
        { region: 0, when: { region: 'b', in: ['x'] }, to: 0 },
        { region: 0, when: { and: [] }, to: 1 },
        { region: 1, when: { region: 'a', in: ['x'] }, to: 0 },
        { region: 1, when: { and: [] }, to: 1 },
      ],
    },
    { name: 'ask', enabled: { region: 'a', in: ['y'] }, assignments: [] },
  ],
};

describe('a factored model as a model to step', () => {
  const stepper = createFactoredStepper(model);

  it('judges every condition before the event, and takes the first assignment of a region that holds', () => {
    const after = stepper.model.next(stepper.initial(), 'swap') ?? expect.fail('refused');
    expect(stepper.positionsOf(after)).toEqual({ a: 'y', b: 'x' });
    const back = stepper.model.next(after, 'swap') ?? expect.fail('refused');
    expect(stepper.positionsOf(back)).toEqual({ a: 'x', b: 'y' });
  });

  it('refuses an event that is not accepted or not known, and takes one that moves nothing', () => {
    expect(stepper.model.next(stepper.initial(), 'ask')).toBeUndefined();
    expect(stepper.model.next(stepper.initial(), 'nothing')).toBeUndefined();
    const asked = stepper.digitsOf({ a: 'y', b: 'x' });
    expect(stepper.model.next(asked, 'ask')).toEqual(asked);
  });

  it('leaves the position that it steps from as it was', () => {
    const start = stepper.initial();
    stepper.model.next(start, 'swap');
    expect(stepper.model.key(start)).toBe(stepper.model.key(stepper.initial()));
  });

  it('refuses a state that does not exist by its region', () => {
    const { text } = sentence(nameProblems, 'name.state', { name: 'z', region: 'a', hint: '' });
    expect(() => stepper.digitsOf({ a: 'z', b: 'x' })).toThrow(
      expect.objectContaining({ key: 'name.state', said: text, message: `a: ${text}` }),
    );
  });
});

describe('a path', () => {
  const start = { a: 'x', b: 'y' };

  it('ends where its last event led, or where it started', () => {
    const path: Path = { start, steps: [{ event: 'swap', after: { a: 'y', b: 'x' } }] };
    expect(endOf(path)).toEqual({ a: 'y', b: 'x' });
    expect(eventsOf(path)).toEqual(['swap']);
    expect(endOf({ start, steps: [] })).toBe(start);
  });
});
