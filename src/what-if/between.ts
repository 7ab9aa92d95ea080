import type { Scenario, ScenarioEvent } from '../case/index.ts';
import type { Edit, EditDraft } from './edit.ts';
import { settleAll } from './settle-all.ts';

/** The changes that make one scenario of another; undefined where no changes of single events and dates do. */
export function changesBetween(base: Scenario, other: Scenario): readonly Edit[] | undefined {
  if (base.prelude.map(eventSign).join() !== other.prelude.map(eventSign).join()) return undefined;
  const time: EditDraft[] = Object.entries({ ...base.deadlines, ...other.deadlines }).flatMap(([deadline]) => {
    const [before, after] = [base.deadlines?.[deadline], other.deadlines?.[deadline]];
    return before === after ? [] : [{ kind: 'deadline' as const, deadline, day: after ?? null }];
  });
  for (const moving of [true, false]) {
    const made = settleAll(base, [...eventChanges(base.events, other.events, moving), ...time]);
    const late: EditDraft[] = made.scenario.horizon === other.horizon ? [] : [{ kind: 'horizon', day: other.horizon }];
    const { edits, scenario, left } = settleAll(base, [...made.edits, ...late]);
    const same = scenario.events.map(eventSign).join() === other.events.map(eventSign).join();
    if (same && left.length + made.left.length === 0 && scenario.horizon === other.horizon) return edits;
  }
  return undefined;
}

/** An event by all that changes can change in it. */
const eventSign = (event: ScenarioEvent): string => `${event.id} ${event.type} ${event.day}`;

/** What is left out, what is moved to another day (where that is allowed) and what is new, by the longest common course. */
function eventChanges(
  base: readonly ScenarioEvent[],
  other: readonly ScenarioEvent[],
  moving: boolean,
): readonly EditDraft[] {
  const kept = common(base, other);
  const inOther = new Map(other.map((event) => [event.id, event]));
  const inBase = new Map(base.map((event) => [event.id, event]));
  const movedTo = (event: ScenarioEvent): string | undefined => {
    const there = inOther.get(event.id);
    return moving && there !== undefined && there.type === event.type && there.day !== event.day
      ? there.day
      : undefined;
  };
  const drafts: EditDraft[] = [];
  for (const event of base) {
    if (kept.has(eventSign(event))) continue;
    const day = movedTo(event);
    drafts.push(day === undefined ? { kind: 'drop', event: event.id } : { kind: 'move', event: event.id, day });
  }
  const lastKept = other.findLastIndex((event) => kept.has(eventSign(event)));
  other.forEach((event, at) => {
    const own = inBase.get(event.id);
    if (kept.has(eventSign(event)) || (own !== undefined && movedTo(own) !== undefined)) return;
    const follower = other.slice(at + 1).find((one) => kept.has(eventSign(one)));
    if (at > lastKept || follower === undefined) drafts.push({ kind: 'append', event });
    else drafts.push({ kind: 'insert', where: 'before', anchor: follower.id, event });
  });
  return drafts;
}

/** The signs of the longest common course of two lists (Wagner and Fischer 1974, by rows). */
function common(one: readonly ScenarioEvent[], other: readonly ScenarioEvent[]): ReadonlySet<string> {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  const [left, right] = [one.map(eventSign), other.map(eventSign)];
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--) {
      const same = left[row] === right[column];
      const line = lengths[row];
      if (line !== undefined)
        line[column] = same ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  const found = new Set<string>();
  for (let row = 0, column = 0; row < left.length && column < right.length; ) {
    if (left[row] === right[column]) {
      found.add(left[row] ?? '');
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return found;
}
