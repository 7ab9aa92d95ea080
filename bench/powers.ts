import { talks } from '../machines/index.ts';
import { talksCase } from '../scenarios/index.ts';
import { Powers, Symbolic, whoCan } from '../src/explore/index.ts';
import { partyOf } from '../src/index.ts';
import { compileFactored } from '../src/kernel/index.ts';

const parties = talksCase.parties.filter(({ role }) => role !== 'calendar').map(({ id }) => id);

/** Every power of every party over every outcome, with the smallest coalitions: how many hold, as a check of the work done. */
function askAll(games: readonly Powers[]): number {
  return games
    .map((powers) => whoCan(powers, parties, partyOf))
    .reduce((sum, { alone, smallest }) => sum + alone.flat().length + Object.values(smallest).flat().length, 0);
}

/** What powers cost, beside counting the positions of the same chart in the same run. */
export function benchPowers(): void {
  const timed = <Result>(work: () => Result): readonly [result: Result, ms: number] => {
    const start = performance.now();
    return [work(), performance.now() - start];
  };
  const count = (): Symbolic => {
    const symbolic = new Symbolic(compileFactored(talks));
    symbolic.reachable;
    return symbolic;
  };
  for (let run = 0; run < 5; run++) count();
  const [symbolic, counting] = timed(count);
  const { model } = symbolic;
  const make = (): readonly Powers[] =>
    talksCase.outcomes.map(({ formula }) => new Powers(model, formula, { symbolic: new Symbolic(model) }));
  askAll(make());
  const [games, making] = timed(make);
  const [held, finding] = timed(() => askAll(games));
  const [again, looking] = timed(() => askAll(games));
  const ratio = (ms: number): string => `${(ms / counting).toFixed(1)} times the count (${ms.toFixed(1)} ms)`;
  console.log(`powers of ${parties.length} parties over ${games.length} outcomes, slices made: ${ratio(making)}`);
  console.log(`the same found, ${held} held: ${ratio(finding)}`);
  console.log(`the same looked up${again === held ? '' : ', NOT THE SAME'}: ${ratio(looking)}`);
}
