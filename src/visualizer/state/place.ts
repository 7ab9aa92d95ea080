import { type Case, type Frame, type Replay, replay, type Scenario } from '../../index.ts';
import { type Branch, replayBranch } from './branch.ts';
import type { Reader } from './reader.ts';

export const views = ['diagram', 'outline', 'table', 'distance'] as const;
/** One of the views of the talks: three equal ones of the chart, and how far from agreement they are over time. */
export type View = (typeof views)[number];

export const screens = ['talks', 'what-if', 'possible', 'chronicle', 'sources', 'lessons'] as const;
/** One of the screens of the page; each holds one thing that one can do with the talks. */
export type Screen = (typeof screens)[number];

export const alignments = ['event', 'day'] as const;
/** Whether two courses stand side by side event by event, or day by day. */
export type Alignment = (typeof alignments)[number];

export const comparisonViews = ['words', 'table', 'chart'] as const;
/** One of the three views of a comparison. */
export type ComparisonView = (typeof comparisonViews)[number];

/** The course that the one on screen is held against, and how. */
export interface Comparing {
  readonly scenario: string;
  readonly branch: string | undefined;
  readonly align: Alignment;
  readonly show: ComparisonView;
  /** The row that is looked at; below 0 the first at which the two differ. */
  readonly row: number;
}

/** What is on screen: a scenario, a branch of it or the record itself, a step of that, a view, and where on the page. */
export interface Place {
  readonly scenario: string;
  readonly branch: string | undefined;
  readonly step: number;
  readonly view: View;
  readonly screen: Screen;
  readonly compare?: Comparing | undefined;
  readonly reader?: Reader | undefined;
}

/** How a place is compared; with its record, in words, where nothing else was chosen. */
export const comparisonOf = ({ compare, scenario }: Place): Comparing =>
  compare ?? { scenario, branch: undefined, align: 'event', show: 'words', row: -1 };

/** A course ready to be drawn, with the frame after which it leaves the record (its last frame for the record itself). */
export interface Course {
  readonly run: Replay;
  readonly branch: Branch | undefined;
  readonly fork: number;
  /** The frame after which the chosen moves begin: the fork, unless changes come before them. */
  readonly turn: number;
}

/** Makes the changes of a branch to its scenario; loaded when there is a branch with changes. */
export type Editor = (scenario: Scenario, edits: string) => Scenario;

/** Whether one looks at the end of the record, at an earlier step of it, or at what might have been. */
export type Mode = 'record' | 'past' | 'what-if';

/** Replays courses and keeps those asked for last: the same branch gives the same replay. */
export class Courses {
  readonly #talks: Case;
  readonly #records = new Map<string, Course>();
  readonly #branches = new WeakMap<Branch, Course>();
  readonly #bases = new Map<string, Replay>();
  #editor: Editor | undefined;

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
    const tip = run.frames.length - 1;
    const made: Course = { run, branch: undefined, fork: tip, turn: tip };
    this.#records.set(scenario, made);
    return made;
  }

  /** From now on branches with changes can be replayed. */
  learn(editor: Editor): void {
    this.#editor = editor;
  }

  /** The scenario of a branch with its changes made: what its chosen moves leave. Undefined until changes can be made. */
  base({ scenario, edits = '' }: Pick<Branch, 'scenario' | 'edits'>): Replay | undefined {
    const record = this.record(scenario).run;
    if (edits === '') return record;
    const key = `${scenario} ${edits}`;
    const known = this.#bases.get(key);
    if (known !== undefined || this.#editor === undefined) return known;
    const run = replay(this.#talks, this.#editor(record.scenario, edits));
    this.#bases.set(key, run);
    return run;
  }

  /**
   * The course of a branch; undefined where its scenario no longer has the step that it leaves, and until changes can
   * be made.
   */
  branch(branch: Branch): Course | undefined {
    const known = this.#branches.get(branch);
    if (known !== undefined) return known;
    const base = this.base(branch);
    if (base === undefined) return undefined;
    const named = { ...base, scenario: { ...base.scenario, id: branch.id, title: branch.name } };
    const found =
      branch.events.length === 0
        ? { run: named, fork: base.frames.length - 1 }
        : replayBranch(this.#talks, base, branch);
    if (found === undefined) return undefined;
    const fork = Math.min(found.fork, shared(this.record(branch.scenario).run, found.run));
    const made: Course = { run: found.run, branch, fork, turn: found.fork };
    this.#branches.set(branch, made);
    return made;
  }
}

/** The last frame up to which two replays are the same. */
function shared(one: Replay, other: Replay): number {
  const differs = other.frames.findIndex((frame, at) => {
    const same = one.frames[at];
    return frame.cause?.id !== same?.cause?.id || frame.date !== same?.date;
  });
  return (differs < 0 ? other.frames.length : differs) - 1;
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
