import { describeChart, machineOf, positionsOf, replay, type Scenario } from 'demarche';
import { talksCase } from 'demarche/scenarios';
import { createActor } from 'xstate';
import { seeded } from './chance.ts';
import { median } from './median.ts';

const length = 10_000;
const day = '2007-10-12';

/** A random course: four events in five are possible where they stand, one in five is any event of the vocabulary. */
function randomScenario(seed: number): Scenario {
  const next = seeded(seed);
  const types = Object.keys(talksCase.vocabulary);
  const any = (): string => types[next(types.length)] ?? '';
  const actor = createActor(machineOf(talksCase.chart)).start();
  const events = Array.from({ length }, (_, index) => {
    let type = any();
    if (next(5) > 0) for (let tries = 0; tries < 50 && !actor.getSnapshot().can({ type }); tries += 1) type = any();
    actor.send({ type });
    return { id: `event-${index}`, type, facts: [], day, dateBasis: 'assumed' as const };
  });
  return { id: 'random', title: '', description: '', prelude: [], events, annotations: [], horizon: day };
}

/** A replay with all its frames beside XState's running actor fed the same events, in turns. */
export async function randomReplay(seed = 1, rounds = 9): Promise<void> {
  const scenario = randomScenario(seed);
  const replayTimes: number[] = [];
  const actorTimes: number[] = [];
  const counts = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const { frames, positions } = replay(talksCase, scenario);
    replayTimes.push(performance.now() - began);

    const sent = frames.flatMap(({ cause }) => (cause === undefined ? [] : [{ type: cause.type }]));
    const actor = createActor(machineOf(talksCase.chart)).start();
    const actorBegan = performance.now();
    for (const event of sent) actor.send(event);
    actorTimes.push(performance.now() - actorBegan);

    const reached = positionsOf(actor.getSnapshot().value, describeChart(talksCase.chart).regions);
    const same = Object.entries(reached).every(([region, state]) => positions[region] === state);
    if (!same) throw new Error('the replay and the actor have come to different positions');
    const moves = frames.reduce((sum, frame) => sum + frame.moves.length, 0);
    const nonMoves = frames.reduce((sum, frame) => sum + frame.nonMoves.length, 0);
    const refused = frames.filter((frame) => frame.refused).length;
    counts.add(`${sent.length} events, ${moves} moves, ${nonMoves} non-moves, ${refused} refusals, same end`);
  }
  const ratio = median(replayTimes) / median(actorTimes);
  console.log(`replay of ${length} random events: ${ratio.toFixed(2)} times XState's running actor (aim: at most 1.5)`);
  console.log(
    `  seed ${seed}, ${rounds} runs each; median ${median(replayTimes).toFixed(0)} ms beside ${median(actorTimes).toFixed(0)} ms`,
  );
  console.log(`  done by both: ${[...counts].join('; and ')}`);
}
