import { type AnyStateMachine, createMachine } from 'xstate';
import { talks } from '../../machines/index.ts';

/** A transition as the config of a chart has it. */
interface Arrow {
  readonly target: string;
  readonly guard?: unknown;
  readonly meta?: unknown;
}

/** A node of the config of a chart. */
interface Node {
  readonly states?: Record<string, Node>;
  on?: Record<string, Arrow>;
}

/** One change to a chart: at a state, by its region, what an event does. Without an arrow the state no longer takes it. */
export interface Change {
  readonly region: string;
  readonly from: string;
  readonly event: string;
  readonly arrow?: Arrow;
}

/** The talks with one thing changed: the config is copied, changed and made into a chart with the same guards. */
export function mutant({ region, from, event, arrow }: Change): AnyStateMachine {
  // The config of the talks is made of states, events and named guards alone, so it can be copied as data.
  const config = structuredClone(talks.config) as unknown as Node;
  let node: Node = config;
  for (const key of [...region.split('.'), from]) {
    const below: Node | undefined = node.states?.[key];
    if (below === undefined) throw new Error(`the talks have no ${region}.${from}`);
    node = below;
  }
  const { [event]: known, ...others } = node.on ?? {};
  if (arrow === undefined && known === undefined) throw new Error(`${region}.${from} does not take ${event} anyway`);
  node.on = arrow === undefined ? others : { ...others, [event]: arrow };
  // The copy has the shape of the config that it was copied from, and the guards are those that it names.
  return createMachine(
    config as unknown as Parameters<typeof createMachine>[0],
    {
      guards: talks.implementations.guards,
    } as Parameters<typeof createMachine>[1],
  );
}

/** A chart with one thing wrong, the law that it breaks, and a course on which that shows; none where the drawing shows it. */
export interface Mutant {
  readonly law: string;
  readonly title: string;
  readonly change: Change;
  readonly course?: readonly string[];
}
