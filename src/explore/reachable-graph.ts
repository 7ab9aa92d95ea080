import { createFactoredStepper, type Digits, type FactoredModel, type Positions } from '../model/index.ts';
import { isStopped, type Watch } from './watch.ts';

/** A move of the reachable graph, between positions by their numbers; `from` is `to` where it moves nothing. */
export interface GraphMove {
  readonly from: number;
  readonly event: string;
  readonly to: number;
}

/** Every reachable position and every move between them; number 0 is the start. */
export interface ReachableGraph {
  /** False where the search was stopped or came to its limit: then moves of the last positions are missing. */
  readonly complete: boolean;
  readonly positions: readonly Positions[];
  readonly moves: readonly GraphMove[];
}

/** The most positions that a graph keeps where nothing else is said: it is made to be read by another tool. */
const LIMIT = 100_000;

/** The reachable graph of a small model, breadth first; positions are numbered as they are found. */
export function reachableGraph(model: FactoredModel, watch: Watch = {}): ReachableGraph {
  const stepper = createFactoredStepper(model);
  const limit = watch.limit ?? LIMIT;
  const start = stepper.initial();
  const numbers = new Map<string, number>([[stepper.model.key(start), 0]]);
  const found: Digits[] = [start];
  const moves: GraphMove[] = [];
  let complete = true;
  for (let from = 0; from < found.length && complete; from++) {
    const here = found[from] ?? start;
    for (const [event, { name }] of model.events.entries()) {
      const after = here.slice();
      if (!stepper.step(here, event, after)) continue;
      const key = stepper.model.key(after);
      const to = numbers.get(key) ?? found.length;
      if (to === found.length) {
        if (to >= limit) {
          complete = false;
          continue;
        }
        numbers.set(key, to);
        found.push(after);
      }
      moves.push({ from, event: name, to });
    }
    if ((from & 0xfff) === 0xfff) {
      watch.onProgress?.({ found: found.length, expanded: from });
      if (isStopped(watch)) complete = false;
    }
  }
  return { complete, positions: found.map((digits) => stepper.positionsOf(digits)), moves };
}
