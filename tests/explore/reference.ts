import { createFactoredStepper, type Digits, type FactoredModel } from '../../src/model/index.ts';

/** The reachable graph by the plainest search there is, over the model's own steps. */
export function referenceSearch(model: FactoredModel, costs: (event: number) => number = () => 1) {
  const stepper = createFactoredStepper(model);
  const start = stepper.initial();
  const found = new Map<string, Digits>([[start.join(), start]]);
  const edges: { from: string; to: string; event: number }[] = [];
  const queue = [start];
  let deadEnds = 0;
  for (const from of queue) {
    let accepted = 0;
    model.events.forEach((_, event) => {
      const into = from.slice();
      if (!stepper.step(from, event, into)) return;
      accepted++;
      edges.push({ from: from.join(), to: into.join(), event });
      if (found.has(into.join())) return;
      found.set(into.join(), into);
      queue.push(into);
    });
    if (accepted === 0) deadEnds++;
  }
  return { found, edges, deadEnds, stepper, start: start.join(), costs };
}

export type Reference = ReturnType<typeof referenceSearch>;

/** The least cost from some states to every state, by relaxing every edge until nothing changes (Bellman and Ford). */
export function referenceDistances(
  { edges, costs }: Reference,
  from: readonly string[],
  backwards = false,
): ReadonlyMap<string, number> {
  const least = new Map(from.map((key) => [key, 0]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const edge of edges) {
      const [source, target] = backwards ? [edge.to, edge.from] : [edge.from, edge.to];
      const here = least.get(source);
      if (here === undefined) continue;
      const cost = here + costs(edge.event);
      if (cost >= (least.get(target) ?? Number.POSITIVE_INFINITY)) continue;
      least.set(target, cost);
      changed = true;
    }
  }
  return least;
}
