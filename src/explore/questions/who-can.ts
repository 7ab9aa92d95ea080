import type { Positions } from '../../model/index.ts';
import { smallestCoalitions } from './coalitions.ts';
import type { Power, Powers } from './powers.ts';

/** The powers in the order in which they are told. */
export const allPowers: readonly Power[] = ['block', 'spoil', 'force'];

/** Which parties can do what about a goal at a position: each by itself, and the smallest coalitions that can. */
export interface WhoCan {
  /** Whether the goal holds here, can still come about, or is lost. */
  readonly state: 'holds' | 'open' | 'lost';
  /** For each party, in the order given, the powers that it has by itself. */
  readonly alone: readonly (readonly Power[])[];
  readonly smallest: Readonly<Record<Power, readonly (readonly string[])[]>>;
}

/** The powers that are worth telling: about what is lost nothing can be done, and what holds need not be forced. */
export const worthTelling = (state: WhoCan['state'], powers: readonly Power[]): readonly Power[] =>
  state === 'lost' ? [] : state === 'holds' ? powers.filter((power) => power !== 'force') : powers;

/** Asks of every party what it can do about a goal, and which coalitions are the smallest that have each power. */
export function whoCan(
  powers: Powers,
  parties: readonly string[],
  ownerOf: (event: string) => string,
  from?: Positions,
): WhoCan {
  const has = (power: Power, coalition: readonly string[]): boolean =>
    powers.holds(power, (event) => coalition.includes(ownerOf(event)), from);
  // What a coalition can, a larger one can: where all together cannot, nobody can.
  const smallest = (power: Power): readonly (readonly string[])[] =>
    has(power, parties) ? smallestCoalitions(parties, (coalition) => has(power, coalition)) : [];
  return {
    state: powers.state(from),
    alone: parties.map((party) => allPowers.filter((power) => has(power, [party]))),
    smallest: { block: smallest('block'), spoil: smallest('spoil'), force: smallest('force') },
  };
}
