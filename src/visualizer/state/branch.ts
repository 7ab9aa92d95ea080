import { addSpan } from '../../doors/inside.ts';
import {
  type Case,
  type Deadline,
  type Frame,
  partyOf,
  type Replay,
  replay,
  type Scenario,
  type ScenarioEvent,
} from '../../index.ts';

/**
 * A course that leaves a scenario: by changes to it, by moves that someone chose after one of its frames, or by both, the
 * changes first.
 */
export interface Branch {
  readonly id: string;
  /** The scenario that it leaves. */
  readonly scenario: string;
  /** The changes to the scenario, in the short form of a link; left out where there are none. */
  readonly edits?: string | undefined;
  /** Why each of the changes is plausible, in their order, as it was kept; read where changes are made. Not in links. */
  readonly reasons?: readonly unknown[] | undefined;
  /** The what-if of the case whose changes these are, where they are still the same. */
  readonly shipped?: string | undefined;
  /** The id of what happened at the frame after which the chosen moves begin; empty for the start. */
  readonly after: string;
  /** The events chosen, in order. */
  readonly events: readonly string[];
  readonly name: string;
}

/** Whether two branches are the same course, whatever they are called. */
export const sameCourse = (one: Partial<Branch>, other: Omit<Branch, 'id'>): boolean =>
  one.scenario === other.scenario &&
  one.edits === other.edits &&
  one.events?.join() === other.events.join() &&
  (one.after === other.after || other.events.length === 0);

/** The branches with one as it was: in the place of what it has become, under the name that it has now, or as a new one. */
export function withBranch(branches: readonly Branch[], before: Branch): readonly Branch[] {
  const at = branches.findIndex((one) => one.id === before.id);
  const now = branches[at];
  if (now === undefined) return [...branches, before];
  return sameCourse(now, before) ? branches : branches.with(at, { ...before, name: now.name });
}

/** What a branch is as a scenario, and the frame of its base after which it goes its own way. */
export interface BranchCourse {
  readonly scenario: Scenario;
  readonly fork: number;
}

/** The frame that a cause brought about; the start frame for an empty id, undefined where there is none. */
function frameOf(run: Replay, cause: string): Frame | undefined {
  return cause === '' ? run.frames[0] : run.frames.find((frame) => frame.cause?.id === cause);
}

/** How the chosen moves of a branch are named among the events of its scenario. */
const chosenId = (number: number): string => `chosen-${number}`;

/**
 * The branch as a scenario: its base, cut after the fork, and the moves chosen. A move of the calendar is not sent but
 * waited for: the days go on to its date, and the calendar sends it with all else that falls due. Undefined where the
 * base has no such frame. It is the base with the edits `cut` and `append` made; written out here, since what makes edits
 * of every kind would double what the first step loads.
 */
function courseOf(talks: Case, base: Replay, branch: Branch): BranchCourse | undefined {
  const frame = frameOf(base, branch.after);
  if (frame === undefined) return undefined;
  const kept = base.frames.slice(0, frame.index + 1);
  const last = kept.findLast((one) => one.cause?.by === 'party')?.cause?.id;
  const cut = base.scenario.events.findIndex((event) => event.id === last) + 1;
  const chosen: ScenarioEvent[] = [];
  let day = frame.date;
  const sent = sentIn([...base.prelude, ...kept]);
  for (const [index, type] of branch.events.entries()) {
    const due = dueDay(talks, base.scenario, sent, type);
    if (due !== undefined && due >= day) day = due;
    else {
      const facts = talks.vocabulary[type]?.facts ?? [];
      chosen.push({ id: chosenId(index + 1), type, day, dateBasis: 'assumed', facts });
    }
    sent.set(type, day);
  }
  const annotations = kept.flatMap((one) =>
    one.annotations.map((annotation) =>
      one.cause === undefined ? annotation : { ...annotation, after: one.cause.id },
    ),
  );
  return {
    fork: frame.index,
    scenario: {
      ...base.scenario,
      id: branch.id,
      title: branch.name,
      events: [...base.scenario.events.slice(0, cut), ...chosen],
      annotations,
      horizon: day,
    },
  };
}

/** What had been sent by the end of some frames, and when last. */
export function sentIn(frames: readonly Frame[]): Map<string, string> {
  return new Map(frames.flatMap((one) => (one.cause === undefined ? [] : [[one.cause.type, one.date] as const])));
}

/** The replay of the chosen moves of a branch and where they begin. */
export function replayBranch(talks: Case, base: Replay, branch: Branch): { run: Replay; fork: number } | undefined {
  const course = courseOf(talks, base, branch);
  return course && { run: replay(talks, course.scenario), fork: course.fork };
}

/** The day on which the calendar sends an event, from what has been sent so far and when; undefined where it has none. */
export function dueDay(
  talks: Case,
  scenario: Scenario,
  sent: ReadonlyMap<string, string>,
  type: string,
): string | undefined {
  const deadline = talks.deadlines.find((one) => one.event === type);
  if (deadline === undefined || sent.has(type)) return undefined;
  return scenario.deadlines?.[deadline.id] ?? dayOf(deadline, sent);
}

function dayOf({ due }: Deadline, sent: ReadonlyMap<string, string>): string | undefined {
  if ('day' in due) return due.day;
  const since = sent.get(due.after);
  return since === undefined ? undefined : addSpan(since, due.span);
}

/** Whether an event is the calendar's: the party of the case whose role is `calendar`. */
export function isCalendar(talks: Case, event: string): boolean {
  return talks.parties.some((party) => party.role === 'calendar' && party.id === partyOf(event));
}

/** Gives ids to branches: each time one that no branch has, nor any that it has seen, since one that was removed may come back. */
export function freshIds(): (branches: readonly Branch[]) => string {
  let highest = 0;
  return (branches) => {
    highest = Math.max(highest, ...branches.map((one) => Number(one.id.replace(/^branch-/, '')) || 0));
    return `branch-${highest + 1}`;
  };
}
