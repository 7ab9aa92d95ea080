import { DemarcheError, type Positions } from '../../index.ts';
import { assertNever } from '../../messages/index.ts';
import { uponAgain } from '../rim/again.ts';
import type { Aim, CourseAnswer, Law, Least, Questions, Reply, Searcher, WayStep } from './letters.ts';
import type { Course } from './place.ts';

/** How far the search is. */
export type Stage = 'closed' | 'searching' | 'ready' | 'stopped' | 'failed' | 'lost';

/** What someone wants to get to, and how. */
export interface Wanted {
  readonly aim: Aim;
  readonly least: Least;
}

/** A way that was found from some positions, or that there is none. */
export interface FoundWay extends Wanted {
  readonly from: Positions;
  readonly steps: readonly WayStep[] | undefined;
  /** The regions that decide whether the aim is reached, and how. */
  readonly hangsOn: readonly string[];
}

/** All that is known of what is possible. */
export interface ExplorerState {
  readonly stage: Stage;
  readonly progress: number;
  readonly reason: string;
  readonly proof: { readonly positions: string; readonly laws: readonly Law[]; readonly ms: number } | undefined;
  /** Whether the chart shows what can no longer be reached. */
  readonly marks: boolean;
  /** For each outcome, the regions that decide whether it is reached, and how. */
  readonly hangsOn: Readonly<Record<string, readonly string[]>>;
  readonly wanted: Wanted | undefined;
  readonly way: FoundWay | undefined;
}

const before: ExplorerState = {
  stage: 'closed',
  progress: 0,
  reason: '',
  proof: undefined,
  marks: true,
  hangsOn: {},
  wanted: undefined,
  way: undefined,
};

/**
 * What is still possible, as the page knows it. Every course is asked about once; each step of it is then a lookup.
 * Nothing is loaded and nothing searched before someone opens it.
 */
export class Explorer {
  readonly #start: (tell: (reply: Reply) => void) => Promise<Searcher>;
  readonly #load: () => Promise<Questions>;
  readonly #listeners = new Set<() => void>();
  readonly #answers = new WeakMap<Course, CourseAnswer>();
  readonly #asked = new Map<number, Course>();
  #searcher: Searcher | undefined;
  #state = before;
  #run = 0;
  #number = 0;
  #following: Course | undefined;
  #beside: Course | undefined;
  #from: Positions | undefined;
  #asking: (Wanted & { readonly id: number; readonly from: Positions }) | undefined;

  constructor(start: (tell: (reply: Reply) => void) => Promise<Searcher>, load: () => Promise<Questions>) {
    this.#start = start;
    this.#load = load;
  }

  get = (): ExplorerState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins to search; does nothing where that has begun. */
  open(): void {
    if (this.#state.stage === 'searching' || this.#state.stage === 'ready') return;
    const run = ++this.#run;
    this.#put({ stage: 'searching', progress: 0, reason: '', proof: undefined });
    const tell = (reply: Reply): void => {
      if (run === this.#run) this.#hear(reply);
    };
    const fail = (error: unknown): void =>
      tell({ kind: 'failed', reason: error instanceof DemarcheError ? error.message : undefined });
    Promise.all([this.#start(tell), this.#load()]).then(([searcher, questions]) => {
      if (run !== this.#run) {
        searcher.end();
        return;
      }
      this.#searcher = searcher;
      searcher.ask({ kind: 'begin', ...questions });
      this.#askCourse(this.#following);
      this.#askCourse(this.#beside);
      this.#askWay();
    }, fail);
  }

  /** Begins to search where nothing has begun yet; one that was stopped stays so. */
  begin(): void {
    if (this.#state.stage === 'closed') this.open();
  }

  /** Stops the search; what is known stays, and it can be begun again. */
  stop(): void {
    this.#end();
    this.#put({ stage: 'stopped' });
  }

  /** The course on screen and where it stands: what was not asked about it yet is asked now. */
  follow(course: Course, from: Positions): void {
    this.#from = from;
    if (course !== this.#following) {
      this.#following = course;
      this.#askCourse(course);
    }
    this.#askWay();
  }

  /** Another course that is shown beside the one on screen. */
  beside(course: Course): void {
    this.#beside = course;
    this.#askCourse(course);
  }

  want(wanted: Wanted | undefined): void {
    const { way } = this.#state;
    this.#put({ wanted, way: wanted?.aim.key === way?.aim.key ? way : undefined });
    this.#askWay();
  }

  /** Asks for the shortest way to a state, and begins to search where that has not begun. */
  wantState(region: string, state: string): void {
    this.open();
    this.want({ aim: { key: `${region}/${state}`, formula: { region, in: [state] } }, least: 'moves' });
  }

  setMarks(marks: boolean): void {
    this.#put({ marks });
  }

  /** What is known of a course; undefined until it has been asked about. */
  answer(course: Course): CourseAnswer | undefined {
    return this.#state.stage === 'closed' ? undefined : this.#answers.get(course);
  }

  #askCourse(course: Course | undefined): void {
    if (course === undefined || this.#searcher === undefined || this.#answers.has(course)) return;
    const id = ++this.#number;
    this.#asked.set(id, course);
    this.#searcher.ask({ kind: 'course', id, walk: course.run.frames.map((frame) => frame.after) });
  }

  #askWay(): void {
    const { wanted, way } = this.#state;
    const from = this.#from;
    if (wanted === undefined || from === undefined || this.#searcher === undefined) return;
    if (this.#asking !== undefined) return;
    if (way?.from === from && way.aim.key === wanted.aim.key && way.least === wanted.least) return;
    this.#asking = { ...wanted, from, id: ++this.#number };
    this.#searcher.ask({ kind: 'way', ...this.#asking });
  }

  #hear(reply: Reply): void {
    switch (reply.kind) {
      case 'progress':
        this.#put({ progress: reply.done / reply.of });
        return;
      case 'ready':
        this.#put({ stage: 'ready', progress: 1, hangsOn: reply.hangsOn });
        return;
      case 'laws':
        this.#put({ proof: { positions: reply.positions, laws: reply.laws, ms: reply.ms } });
        return;
      case 'course': {
        const course = this.#asked.get(reply.id);
        this.#asked.delete(reply.id);
        if (course !== undefined) this.#answers.set(course, reply.answer);
        this.#put({});
        return;
      }
      case 'way': {
        const asked = this.#asking;
        if (asked === undefined || asked.id !== reply.id) return;
        this.#asking = undefined;
        const { aim, least, from } = asked;
        if (this.#state.wanted !== undefined)
          this.#put({ way: { aim, least, from, steps: reply.steps, hangsOn: reply.hangsOn } });
        this.#askWay();
        return;
      }
      case 'failed':
        this.#end();
        if (reply.reason !== undefined) {
          this.#put({ stage: 'failed', reason: reply.reason });
          return;
        }
        this.#put({ stage: 'lost' });
        uponAgain(() => {
          if (this.#state.stage === 'lost') this.open();
        });
        return;
      // The studies have heard these before.
      case 'part':
      case 'ways':
      case 'needs':
      case 'powers':
        return;
      default:
        assertNever(reply);
    }
  }

  #end(): void {
    this.#run++;
    this.#searcher?.end();
    this.#searcher = undefined;
    this.#asking = undefined;
    this.#asked.clear();
  }

  #put(change: Partial<ExplorerState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
