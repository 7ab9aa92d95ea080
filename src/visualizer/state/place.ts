import type { Case, Frame, Replay } from '../../index.ts';
import { replay } from '../../index.ts';
import { type Branch, replayBranch } from './branch.ts';

export const views = ['diagram', 'outline', 'table'] as const;
/** One of the three equal views of the chart. */
export type View = (typeof views)[number];

/** What is on screen: a scenario, a branch of it or the record itself, a step of that, a view. */
export interface Place {
  readonly scenario: string;
  readonly branch: string | undefined;
  readonly step: number;
  readonly view: View;
}

/** A course ready to be drawn, with the frame after which it leaves the record (its last frame for the record itself). */
export interface Course {
  readonly run: Replay;
  readonly branch: Branch | undefined;
  readonly fork: number;
}

/** Whether one looks at the end of the record, at an earlier step of it, or at what might have been. */
export type Mode = 'record' | 'past' | 'what-if';

/** Replays courses and keeps those asked for last: the same branch gives the same replay. */
export class Courses {
  readonly #talks: Case;
  readonly #records = new Map<string, Course>();
  readonly #branches = new WeakMap<Branch, Course>();

  constructor(talks: Case) {
    this.#talks = talks;
  }

  /** The record of a scenario; the first of the case where there is none of that name. */
  record(scenario: string): Course {
    const known = this.#records.get(scenario);
    if (known !== undefined) return known;
    const found = this.#talks.scenarios.find((one) => one.id === scenario) ?? this.#talks.scenarios[0];
    if (found === undefined) throw new Error('a case without a scenario');
    const run = replay(this.#talks, found);
    const made: Course = { run, branch: undefined, fork: run.frames.length - 1 };
    this.#records.set(scenario, made);
    return made;
  }

  /** The course of a branch; undefined where its scenario no longer has the step that it leaves. */
  branch(branch: Branch): Course | undefined {
    const known = this.#branches.get(branch);
    if (known !== undefined) return known;
    const found = replayBranch(this.#talks, this.record(branch.scenario).run, branch);
    if (found === undefined) return undefined;
    const made: Course = { ...found, branch };
    this.#branches.set(branch, made);
    return made;
  }
}

/** Where a step stands in the eyes of a reader. */
export function modeOf(course: Course, step: number): Mode {
  if (course.branch !== undefined) return 'what-if';
  return step === course.run.frames.length - 1 ? 'record' : 'past';
}

/** The frame at a step; the last one where the step lies beyond it. */
export function frameAt(course: Course, step: number): Frame {
  const frame = course.run.frames[clampStep(course, step)];
  if (frame === undefined) throw new Error('a replay without a start frame');
  return frame;
}

/** The step, kept within the course. */
export function clampStep(course: Course, step: number): number {
  return Math.max(0, Math.min(course.run.frames.length - 1, Math.trunc(step) || 0));
}
