import fc from 'fast-check';
import { movesOf, type Positions, specifiedEvents, specifiedStart } from './specification.ts';

/** Follows dice through the specification: four events in five are moves that are possible then, one is any event. */
function follow(dice: readonly (readonly [number, number])[]): readonly string[] {
  let at: Positions = specifiedStart;
  return dice.map(([kind, pick]) => {
    const possible =
      kind === 0 ? specifiedEvents : specifiedEvents.filter((event) => Object.keys(movesOf(event, at)).length > 0);
    const event = possible[pick % possible.length] ?? specifiedEvents[pick % specifiedEvents.length];
    if (event === undefined) throw new Error('the specification has no events');
    at = { ...at, ...movesOf(event, at) };
    return event.event;
  });
}

/** Random courses of the talks, over the whole vocabulary. */
export const courses = (maxLength: number): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.tuple(fc.nat(4), fc.nat(9999)), { maxLength, size: 'max' }).map(follow);
