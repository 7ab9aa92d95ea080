import type { Positions } from '../../model/index.ts';
import type { Invariant } from '../invariant.ts';
import { movesOf } from './at-step.ts';
import type { Structure } from './at-structure.ts';
import { compiled } from './compiled.ts';
import type { Checked, CheckedStep, Finding, RecordStep, Verdict } from './finding.ts';

/** Checks what the invariant says of one position. */
export function checkPosition(invariant: Invariant, positions: Positions, where = 'the position'): Checked {
  const notes = notebook(invariant);
  for (const [rule, check] of compiled(invariant).positions) notes.add(rule, where, check(positions));
  return notes.checked();
}

/** Checks what the invariant says of one step. What it says of the positions on either side is `checkPosition`. */
export function checkStep(invariant: Invariant, step: CheckedStep, where = step.event): Checked {
  const notes = notebook(invariant);
  if (step.transitions.length > 0) addStep(notes, invariant, step, where);
  return notes.checked();
}

/** Checks what the invariant says of the chart as it is drawn: who may send what, what a guard may read, what is sourced. */
export function checkStructure(invariant: Invariant, structure: Structure): Checked {
  const notes = notebook(invariant);
  for (const [rule, check] of compiled(invariant).structure)
    for (const transition of structure.chart.transitions)
      notes.add(rule, `${transition.region}.${transition.from}`, check(transition, structure));
  return notes.checked();
}

/** Checks what the invariant says of a record: of each position and step in it, and of its days and facts. */
export function checkRecord(invariant: Invariant, record: readonly RecordStep[]): Checked {
  const notes = notebook(invariant);
  const rules = compiled(invariant);
  const overTime = rules.record.map(([rule, begin]) => [rule, begin()] as const);
  const first = record[0];
  if (first !== undefined)
    for (const [rule, check] of rules.positions) notes.add(rule, 'the start', check(first.before));
  for (const step of record) {
    const where = `${step.date}, ${step.event}`;
    addStep(notes, invariant, step, where);
    for (const [rule, check] of rules.positions) notes.add(rule, where, check(step.after));
    for (const [rule, check] of overTime) notes.add(rule, where, check(step));
  }
  return notes.checked();
}

function addStep(notes: Notebook, invariant: Invariant, step: CheckedStep, where: string): void {
  const rules = compiled(invariant);
  const moves = movesOf(step);
  for (const [rule, { about, check }] of rules.moves)
    for (const move of moves) if (about(move.region)) notes.add(rule, where, check(move, step.event, step.before));
  for (const [rule, { about, check }] of rules.events)
    if (about(step.event)) notes.add(rule, where, check(step, moves));
}

interface Notebook {
  add(rule: number, where: string, verdict: Verdict): void;
  checked(): Checked;
}

function notebook(invariant: Invariant): Notebook {
  const findings: Finding[] = [];
  const premises = new Set<number>();
  return {
    add(rule, where, { premise, broken }) {
      if (premise) premises.add(rule);
      if (broken !== undefined) findings.push(finding(invariant, rule, where, broken));
    },
    checked: () => ({ findings, premises: [...premises] }),
  };
}

/** A broken rule as a finding. */
export function finding(invariant: Invariant, rule: number, where: string, how: string): Finding {
  return { invariant: invariant.id, rule, where, sentence: `${invariant.name} (${invariant.id}): ${how}.` };
}
