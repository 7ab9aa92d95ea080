import { compareScenarios, replay, resolveWhatIf, trace } from 'demarche';
import { talksCase } from 'demarche/scenarios';
import { whatIfs } from '../scenarios/what-if/index.ts';
import { median } from './median.ts';
import { command, time } from './process.ts';

/** The time below which 95 of 100 measurements stay. */
function nearlyAll(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * 0.95)] ?? Number.NaN;
}

/** Replaying and comparing a what-if, its causes included; the page does this whenever someone changes something. */
export function comparison(rounds = 60): void {
  const times: number[] = [];
  const sums = new Set<number>();
  for (let round = 0; round < rounds; round += 1) {
    let differing = 0;
    for (const one of whatIfs) {
      const { base, scenario, edits } = resolveWhatIf(talksCase, one, whatIfs);
      const began = performance.now();
      const { rows, end, fallen } = compareScenarios(talksCase, base, scenario, edits);
      times.push(performance.now() - began);
      differing += rows.filter((row) => row.regions.length > 0).length + end.length + fallen.length;
    }
    sums.add(differing);
  }
  const warm = times.slice(whatIfs.length * 5);
  console.log(
    `what-if, replayed and compared: ${nearlyAll(warm).toFixed(1)} ms at the 95th percentile (aim: under 16)`,
  );
  console.log(
    `  ${whatIfs.length} what-ifs, ${rounds} rounds, the first 5 not counted; median ${median(warm).toFixed(1)} ms`,
  );
  console.log(`  differences found in a round: ${[...sums].join(' and ')}`);
}

/** A course run by its description beside the same by XState, which it has to agree with. */
export function tracing(rounds = 200): void {
  const [talks] = talksCase.scenarios.slice(-1);
  if (talks === undefined) return;
  const times = { trace: [] as number[], replay: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const traced = trace(talksCase, talks);
    const between = performance.now();
    const replayed = replay(talksCase, talks);
    times.trace.push(between - began);
    times.replay.push(performance.now() - between);
    if (Object.entries(replayed.positions).some(([region, state]) => traced.positions[region] !== state))
      throw new Error('the trace and the replay have come to different positions');
  }
  const ratio = median(times.replay) / median(times.trace);
  console.log(`trace of ${talks.id}: ${ratio.toFixed(0)} times as fast as its replay, to the same positions`);
  console.log(`  median ${median(times.trace).toFixed(2)} ms beside ${median(times.replay).toFixed(2)} ms`);
}

/** Each event of the talks dropped, each two neighbours swapped, as a whole process beside a bare start of Node. */
export function eachEvent(rounds = 15): void {
  const bare: number[] = [];
  const each: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(time(['-e', '0']).took);
    each.push(time([command, 'what-if', '--each', 'the-talks']).took);
  }
  const ratio = median(each) / median(bare);
  console.log(`demarche what-if --each the-talks, whole process: ${ratio.toFixed(2)} times node -e 0 (aim: at most 8)`);
  console.log(`  ${rounds} runs each; median ${median(each).toFixed(0)} ms beside ${median(bare).toFixed(0)} ms`);
}
