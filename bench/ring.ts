import { type AnyStateMachine, createMachine, not, stateIn } from 'xstate';

/**
 * The chart that searches are compared on: regions of five states in a ring, each with three events. Forward and back
 * are free, the leap waits until the neighbour has left its first state. Every combination is reachable.
 */
export function ring(count: number, states = 5): AnyStateMachine {
  const regions = Array.from({ length: count }, (_, index) => {
    const neighbour = `r${(index + 1) % count}`;
    const nodes = Array.from({ length: states }, (_, value) => [
      `s${value}`,
      {
        on: {
          ...(value + 1 < states && { [`r${index}.forward`]: { target: `s${value + 1}` } }),
          ...(value > 0 && { [`r${index}.back`]: { target: `s${value - 1}` } }),
          [`r${index}.leap`]: { target: `s${(value + 2) % states}`, guard: not(stateIn({ [neighbour]: 's0' })) },
        },
      },
    ]);
    return [`r${index}`, { initial: 's0', states: Object.fromEntries(nodes) }];
  });
  return createMachine({ id: 'ring', type: 'parallel', states: Object.fromEntries(regions) });
}
