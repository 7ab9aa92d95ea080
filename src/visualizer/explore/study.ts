import {
  allPowers,
  blockingSets,
  necessaryEvents,
  type Powers,
  type WayOptions,
  Ways,
  whoCan,
} from '../../doors/explore.ts';
import { type Formula, type Path, type Positions, partyOf } from '../../index.ts';
import type { AllWays, Known, Needed, Needs, Standing, WayStep } from '../state/letters.ts';
import { multiset } from './multiset.ts';

/** How many ways are shown at most, and how many sets that block are looked for. */
const SHOWN = 10;
const SETS = 100;

/** All the best ways from some positions. Each piece of work ends by saying what share of the whole is done. */
export function* studyWays(
  ways: Ways,
  from: Positions,
  stepsOf: (path: Path) => readonly WayStep[],
): Generator<number, AllWays> {
  const count = ways.count(from);
  yield 0.5;
  const seen = new Set<string>();
  const differing = ways.differing(SHOWN, from).flatMap((path) => {
    const steps = stepsOf(path);
    const key = multiset(steps);
    if (seen.has(key)) return [];
    seen.add(key);
    return [steps];
  });
  return { count: count === undefined ? undefined : String(count), differing };
}

/** What every way needs, and what blocks every way. Dates come whatever anyone does, so they are never withheld. */
export function* studyNeeds(known: Known, goal: Formula, options: WayOptions): Generator<number, Needs> {
  const { model, calendars } = known;
  const isDate = (event: string): boolean => calendars.includes(partyOf(event));
  const necessary = necessaryEvents(model, goal, options);
  yield 1 / 3;
  const sets = blockingSets(model, goal, { ...options, blockable: (event) => !isDate(event), size: 2, most: SETS });
  yield 2 / 3;
  const withheld = model.events.map((event) => event.name).filter((event) => !isDate(event));
  const needed = (event: string): Needed => neededOf(known, event);
  return {
    necessary: necessary.map(needed),
    single: sets.filter((set) => set.length === 1).length,
    pairs: sets.filter((set) => set.length > 1).map((set) => set.map(needed)),
    more: sets.length >= SETS,
    datesAlone: sets.length === 0 && new Ways(model, goal, { ...options, without: withheld }).stepsFrom() !== undefined,
  };
}

/** What every party can do about every outcome. Each piece of work asks one thing of one party. */
export function* studyPowers(
  { parties }: Known,
  games: readonly { readonly key: string; readonly powers: Powers }[],
  from: Positions,
): Generator<number, readonly Standing[]> {
  const found: Standing[] = [];
  const share = (done: number): number => (found.length + done / (parties.length * allPowers.length)) / games.length;
  for (const { key, powers } of games) {
    let done = 0;
    for (const party of parties)
      for (const power of allPowers) {
        powers.holds(power, (event) => partyOf(event) === party, from);
        yield share(++done);
      }
    found.push({ outcome: key, ...whoCan(powers, parties, partyOf, from) });
  }
  return found;
}

function neededOf({ vocabulary }: Known, event: string): Needed {
  const entry = vocabulary[event];
  return { event, evidence: entry?.evidence ?? 'counterfactual', facts: entry?.facts ?? [] };
}
