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
  { edges, costs }: Pick<Reference, 'edges' | 'costs'>,
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

/** The powers of the owners of some events by the plainest fixpoints there are, over single positions. */
export function referencePowers(
  reference: Pick<Reference, 'edges'> & { readonly found: ReadonlyMap<string, unknown> },
  goals: ReadonlySet<string>,
  own: (event: number) => boolean,
) {
  const states = [...reference.found.keys()];
  const moves = reference.edges.filter((edge) => edge.from !== edge.to);
  const [mine, theirs] = [moves.filter((edge) => own(edge.event)), moves.filter((edge) => !own(edge.event))];
  const leading = (
    set: ReadonlySet<string>,
    edges: typeof moves,
    past: ReadonlySet<string> = new Set(),
  ): ReadonlySet<string> => {
    const found = new Set(set);
    for (let size = -1; size !== found.size; ) {
      size = found.size;
      for (const edge of edges) if (found.has(edge.to) && !past.has(edge.from)) found.add(edge.from);
    }
    return found;
  };
  const not = (set: ReadonlySet<string>): ReadonlySet<string> => new Set(states.filter((one) => !set.has(one)));
  const force = (giveWay: boolean): ReadonlySet<string> => {
    let won: ReadonlySet<string> = goals;
    for (;;) {
      const near = new Set(mine.filter((edge) => won.has(edge.to)).map((edge) => edge.from));
      const ok = new Set([...won, ...near]);
      const unsafe = leading(not(ok), theirs, goals);
      const before = won;
      const held = giveWay
        ? [...ok].filter((one) => !unsafe.has(one))
        : [...near].filter((one) => theirs.every((edge) => edge.from !== one || before.has(edge.to)));
      const next = new Set([...won, ...held]);
      if (next.size === won.size) return won;
      won = next;
    }
  };
  return {
    force: force(true),
    goOn: force(false),
    block: not(leading(goals, theirs)),
    spoil: leading(not(leading(goals, moves)), mine),
    lost: not(leading(goals, moves)),
  };
}
