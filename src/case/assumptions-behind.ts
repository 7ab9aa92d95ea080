import { describeChart, type GuardTree, type Transition } from '../chart/index.ts';
import type { Assumption, Case } from './case.ts';

/**
 * The assumptions that an answer stands on, by the transitions that it used and by what else it names: deadlines, states.
 * An assumption is looked for where it enters most closely: at its events, states and deadlines; at its guards where it names no
 * event; at its regions where it names none of these.
 */
export function assumptionsBehind(
  talks: Pick<Case, 'chart' | 'assumptions' | 'vocabulary' | 'guards'>,
  transitions: Iterable<Transition>,
  named: Iterable<string> = [],
): readonly Assumption[] {
  const used = [...transitions];
  const close = new Set([...named, ...used.flatMap((one) => [one.event, `${one.region}/${one.to}`])]);
  const guards = new Set(used.flatMap((one) => guardsIn(one.guard)));
  const regions = new Set(used.map((one) => one.region));
  const known = new Set(describeChart(talks.chart).regions.map((region) => region.name));
  const isEvent = (place: string): boolean => Object.hasOwn(talks.vocabulary, place);
  const isGuard = (place: string): boolean => Object.hasOwn(talks.guards, place);
  return talks.assumptions.filter(({ enters }) => {
    if (enters.some((place) => close.has(place))) return true;
    if (enters.some(isEvent)) return false;
    if (enters.some(isGuard)) return enters.some((place) => guards.has(place));
    return (
      enters.every((place) => !place.includes('/')) && enters.some((place) => known.has(place) && regions.has(place))
    );
  });
}

/** The names of the guards that a guard is made of, its own first. */
function guardsIn(tree: GuardTree | undefined): readonly string[] {
  if (tree === undefined || tree.kind === 'stateIn') return [];
  if (tree.kind === 'named') return [tree.name, ...guardsIn(tree.tree)];
  if (tree.kind === 'free') return [tree.name];
  return tree.kind === 'not' ? guardsIn(tree.part) : tree.parts.flatMap(guardsIn);
}
