import type { Chart } from '../chart/index.ts';
import type { FactoredEvent, FactoredModel, Formula, GuardedAssignment } from '../model/index.ts';
import { isWild } from './candidates.ts';
import { initialValues } from './effect.ts';
import { all, isNo, negation, no, some, yes } from './formulas.ts';
import { guardFormula } from './guard.ts';
import { readDescriptors, type Selected, selectFor } from './select.ts';
import { assertSupported } from './supported.ts';
import {
  type ChartNode,
  type ChartTransition,
  type ChartTree,
  childrenOf,
  isActive,
  placeOf,
  readTree,
} from './tree.ts';

/** A further alphabet: events that only wildcards take, which the chart itself cannot name. */
export interface CompileOptions {
  readonly events?: readonly string[] | undefined;
}

/**
 * Compiles a chart to regions and guarded assignments. Every compound node becomes a region by its dotted path (the root
 * by the chart's id); one that lies inside another's state has the further state `(inactive)`. An event is accepted where
 * it takes a transition with a target or an action; a chart that has reached its final state accepts nothing.
 */
export function compileFactored(machine: Chart, options: CompileOptions = {}): FactoredModel {
  assertSupported(machine);
  const tree = readTree(machine.root);
  const start = initialValues(machine.root);
  const guards = new Map<ChartTransition, Formula>();
  const guardOf = (transition: ChartTransition): Formula => {
    const known = guards.get(transition);
    if (known !== undefined) return known;
    const place = `${placeOf(transition.source)}, on ${transition.eventType}`;
    const made = guardFormula(machine, transition.guard, place);
    guards.set(transition, made);
    return made;
  };
  const descriptors = readDescriptors(machine.root);
  const running = negation(isDone(machine.root));
  return {
    regions: tree.compounds.map((node, index) => {
      const states = tree.states[index] ?? [];
      return { name: placeOf(node), states, initial: states.indexOf(start.get(node) ?? '') };
    }),
    events: alphabetOf(machine.root, options.events ?? []).map((event) =>
      eventOf(event, selectFor(event, machine.root, guardOf, descriptors), tree, running),
    ),
  };
}

function eventOf(name: string, selections: readonly Selected[], tree: ChartTree, running: Formula): FactoredEvent {
  const assignments: GuardedAssignment[] = [];
  for (const { taken, effect } of selections) {
    const when = all([taken, running]);
    if (isNo(when)) continue;
    for (const [node, state] of effect.entered) {
      const region = tree.numbers.get(node) ?? -1;
      assignments.push({ region, when, to: tree.states[region]?.indexOf(state) ?? -1 });
    }
  }
  const accepting = selections.filter(
    (one) => one.transition.target !== undefined || one.transition.actions.length > 0,
  );
  return { name, enabled: all([some(accepting.map((one) => one.selected)), running]), assignments };
}

/** Every event that the chart names, in document order, then those given beside it. */
function alphabetOf(root: ChartNode, further: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const collect = (node: ChartNode): void => {
    for (const descriptor of node.transitions.keys()) if (!isWild(descriptor)) found.add(descriptor);
    childrenOf(node).forEach(collect);
  };
  collect(root);
  for (const event of further) found.add(event);
  return [...found];
}

/** Where the whole chart has come to its end, after which a running actor takes no event. */
function isDone(node: ChartNode): Formula {
  if (node.type === 'compound')
    return some(
      childrenOf(node)
        .filter((child) => child.type === 'final')
        .map(isActive),
    );
  if (node.type === 'parallel') return childrenOf(node).length === 0 ? no : all(childrenOf(node).map(isDone));
  return node.type === 'final' ? yes : no;
}
