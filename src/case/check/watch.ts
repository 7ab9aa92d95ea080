import type { Positions } from '../../model/index.ts';
import type { Invariant } from '../invariant.ts';
import { regionsOf } from './at-position.ts';
import { type EventRule, type MoveRule, movesOf } from './at-step.ts';
import { finding } from './check.ts';
import { compiled } from './compiled.ts';
import type { CheckedStep, Finding, Verdict } from './finding.ts';

/** A watch over a course: it is shown each step once and says what is broken there. */
export interface Watch {
  /** What is broken at the position where a course begins. */
  start(positions: Positions): readonly Finding[];
  /** What a step breaks, in the step itself and in the position that it leads to. */
  step(step: CheckedStep): readonly Finding[];
  /** The rules whose premise has been true so far, as `I-05#0`. */
  premises(): ReadonlySet<string>;
}

interface Watched<Check> {
  readonly invariant: Invariant;
  readonly rule: number;
  readonly key: string;
  readonly check: Check;
}

/**
 * Watches many courses for all the invariants at once. It says what `checkPosition` and `checkStep` say and looks only
 * at rules that a step can touch: at a position nothing changes whose regions have not moved.
 */
export function watch(invariants: readonly Invariant[]): Watch {
  const positions = collect(invariants, (one) => one.positions);
  const moves = collect(invariants, (one) => one.moves);
  const events = collect(invariants, (one) => one.events);
  const regionsRead = new Map(
    positions.map((one) => [one, new Set(regionsOf(one.invariant.rules[one.rule] ?? { kind: 'chronological' }))]),
  );
  const seen = new Set<string>();
  const byRegion = new Map<string, readonly (typeof positions)[number][]>();
  const byMove = new Map<string, readonly Watched<MoveRule>[]>();
  const byEvent = new Map<string, readonly Watched<EventRule>[]>();
  const note = (one: Watched<unknown>, where: string, verdict: Verdict, into: Finding[]): void => {
    if (verdict.premise) seen.add(one.key);
    if (verdict.broken !== undefined) into.push(finding(one.invariant, one.rule, where, verdict.broken));
  };
  return {
    start(at) {
      const findings: Finding[] = [];
      for (const one of positions) note(one, 'the start', one.check(at), findings);
      return findings;
    },
    step(step) {
      const findings: Finding[] = [];
      if (step.transitions.length === 0) return findings;
      const moved = movesOf(step);
      for (const one of keep(byEvent, step.event, () => events.filter((each) => each.check.about(step.event))))
        note(one, step.event, one.check.check(step, moved), findings);
      const touched = new Set<(typeof positions)[number]>();
      for (const move of moved) {
        for (const one of keep(byMove, move.region, () => moves.filter((each) => each.check.about(move.region))))
          note(one, step.event, one.check.check(move, step.event, step.before), findings);
        const reading = keep(byRegion, move.region, () =>
          positions.filter((each) => regionsRead.get(each)?.has(move.region)),
        );
        for (const one of reading) touched.add(one);
      }
      for (const one of touched) note(one, step.event, one.check(step.after), findings);
      return findings;
    },
    premises: () => seen,
  };
}

function collect<Check>(
  invariants: readonly Invariant[],
  pick: (rules: ReturnType<typeof compiled>) => readonly (readonly [number, Check])[],
): readonly Watched<Check>[] {
  return invariants.flatMap((invariant) =>
    pick(compiled(invariant)).map(([rule, check]) => ({ invariant, rule, key: `${invariant.id}#${rule}`, check })),
  );
}

function keep<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
