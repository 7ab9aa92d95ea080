import type { Transition } from '../../chart/index.ts';
import type { Positions } from '../../model/index.ts';
import type { Invariant, Rule } from '../invariant.ts';
import { positionRule } from './at-position.ts';
import { recordRule } from './at-record.ts';
import { type EventRule, eventRule, type MoveRule, moveRule } from './at-step.ts';
import { type Structure, structureRule } from './at-structure.ts';
import type { RecordStep, Verdict } from './finding.ts';

type Placed<Check> = readonly (readonly [rule: number, check: Check])[];

/** The rules of an invariant as functions, each with its place, by what they can be asked. */
export interface Compiled {
  readonly positions: Placed<(positions: Positions) => Verdict>;
  readonly moves: Placed<MoveRule>;
  readonly events: Placed<EventRule>;
  readonly structure: Placed<(transition: Transition, structure: Structure) => Verdict>;
  readonly record: Placed<() => (step: RecordStep) => Verdict>;
}

const known = new WeakMap<Invariant, Compiled>();

/** Compiles the rules of an invariant once. */
export function compiled(invariant: Invariant): Compiled {
  const found = known.get(invariant);
  if (found !== undefined) return found;
  const made: Compiled = {
    positions: place(invariant, positionRule),
    moves: place(invariant, moveRule),
    events: place(invariant, eventRule),
    structure: place(invariant, structureRule),
    record: place(invariant, recordRule),
  };
  known.set(invariant, made);
  return made;
}

function place<Check>(invariant: Invariant, compile: (rule: Rule) => Check | undefined): Placed<Check> {
  return invariant.rules.flatMap((rule, index) => {
    const check = compile(rule);
    return check === undefined ? [] : [[index, check] as const];
  });
}
