import type { Case } from '../../index.ts';
import { uponAgain } from '../rim/again.ts';
import type { Editing, Surroundings } from './around.ts';
import { type Branch, freshIds, sameCourse, withBranch } from './branch.ts';
import { branchOf, cleanName, type Kept } from './keep.ts';
import { Keeping } from './keeping.ts';
import { type Linked, type LinkedCourse, linkOf } from './link.ts';
import { cutsShort, type Notice } from './notice.ts';
import { firstState, type PageState } from './page-state.ts';
import { type Comparing, type Course, Courses, clampStep, comparisonOf, type Place } from './place.ts';
import { possiblePart } from './possible-part.ts';
import { readLink } from './read-link.ts';
import type { Reader } from './reader.ts';
import { take } from './take.ts';

type Jump = 'push' | 'replace';

/** The one place where cursor, branches and settings change. Views read it by `subscribe` and `get`. */
export class PageStore {
  talks: Case;
  courses: Courses;
  readonly #around: Surroundings;
  readonly #listeners = new Set<() => void>();
  readonly #keeping: Keeping;
  #state: PageState;
  #editing: Editing | undefined;
  readonly #freshId = freshIds();

  /** `language` is the one that the page speaks where a link names none. */
  constructor(talks: Case, around: Surroundings, language?: string) {
    this.talks = talks;
    this.courses = new Courses(talks);
    this.#around = around;
    this.#state = firstState(talks, language);
    this.#keeping = new Keeping(talks, around.storage, (branch, others) => ({
      ...branch,
      id: this.#freshId(others),
      name: cleanName(around.copyName(branch.name)),
    }));
    this.#restore();
    this.follow('start');
    around.watch(() => this.#hear());
  }

  get = (): PageState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The course on screen. A branch that can no longer be replayed gives way to its record. */
  course(): Course {
    const { place, branches } = this.#state;
    const branch = branches.find((one) => one.id === place.branch);
    return (branch && this.courses.branch(branch)) ?? this.courses.record(place.scenario);
  }

  /** Goes where the address says; what it cannot say is told, and the record stays usable. */
  follow(when: 'start' | 'moved'): void {
    const { linked, front, faults } = readLink(this.talks, this.#around.hash(), this.#around.languages);
    this.#put({ front: front !== undefined });
    if (front?.language !== undefined) this.#speak(front.language);
    if (faults.length > 0) this.#put({ notices: faults.map((fault) => ({ kind: 'link', fault })) });
    if (linked !== undefined) this.#open(linked);
    else if (when === 'moved') this.#put({ place: { ...this.#state.place, branch: undefined, step: 0 } });
  }

  /** To another place, also through the front door; what is not named stays as it is. */
  enter(change: Partial<Place>, jump: Jump = 'push'): void {
    this.#move({ ...this.#state.place, ...change }, jump);
  }

  /** Back to the front door. */
  toFront(): void {
    this.#put({ front: true });
    this.#write('push');
  }

  /** The course that the one on screen is compared with; the record where it can no longer be replayed. */
  compared(): Course | undefined {
    const { place, branches } = this.#state;
    if (place.compare === undefined) return undefined;
    const branch = branches.find((one) => one.id === place.compare?.branch);
    return (branch && this.courses.branch(branch)) ?? this.courses.record(place.compare.scenario);
  }

  /** Compares the course on screen with another, or no longer; what is not named stays as it is. */
  compare(change: Partial<Comparing> | undefined, jump: Jump = 'replace'): void {
    const { place } = this.#state;
    this.#move({ ...place, compare: change && { ...comparisonOf(place), ...change } }, jump);
  }

  setInserting(inserting: boolean): void {
    this.#put({ inserting });
  }

  /** Waits for what was asked for; where it does not arrive, that is told, and nothing comes of it. */
  async asked<T>(coming: Promise<T>): Promise<T | undefined> {
    try {
      return await coming;
    } catch {
      this.#note({ kind: 'not-loaded' });
      uponAgain(() => this.#put({ notices: this.#state.notices.filter((one) => one.kind !== 'not-loaded') }));
      return undefined;
    }
  }

  /** Loads what makes changes, once; the courses of branches with changes can be replayed from then on. */
  async change(): Promise<true> {
    if (this.#editing !== undefined) return true;
    this.#editing = await this.#around.editing();
    this.courses.learn(this.#editing.edit);
    this.#put({ branches: this.#state.branches.filter((one) => this.courses.branch(one)) });
    return true;
  }

  /** Puts a branch in, in the place of the one with its id where there is one, and goes to a step of it. */
  put(branch: Omit<Branch, 'id' | 'name'> & Partial<Branch>, step: (course: Course) => number): void {
    const made = { ...this.#fresh(), ...branch };
    const { branches, place } = this.#state;
    const at = branches.findIndex((one) => one.id === made.id);
    this.#put({ branches: at < 0 ? [...branches, made] : branches.with(at, made) });
    this.#keep();
    const there = { ...place, scenario: made.scenario, branch: made.id };
    const course = this.courses.branch(made);
    if (course !== undefined) this.#move({ ...there, step: clampStep(course, step(course)) }, 'push');
  }

  /** To a step of the course on screen: by `push` the browser's back button returns from there. */
  goTo(step: number, jump: Jump = 'replace'): void {
    this.#move({ ...this.#state.place, step: clampStep(this.course(), step) }, jump);
  }

  stepBy(count: number): void {
    this.goTo(this.#state.place.step + count);
  }

  toTip(): void {
    this.goTo(this.course().run.frames.length - 1, 'push');
  }

  setScenario(scenario: string): void {
    this.enter({ scenario, branch: undefined, step: 0 });
  }

  /** Who reads, and how; what is not named stays as it is. */
  setReader(change: Partial<Reader>, jump: Jump = 'replace'): void {
    const { place, front } = this.#state;
    if (front && change.language !== undefined) {
      this.#speak(change.language);
      this.#write('replace');
    } else this.#move({ ...place, reader: { ...place.reader, ...change } }, jump);
  }

  /** Says the same talks in other words, as in another language. Where one stands does not change. */
  retell(talks: Case): void {
    this.talks = talks;
    this.courses = new Courses(talks);
    if (this.#editing !== undefined) this.courses.learn(this.#editing.edit);
    this.#put({});
  }

  /** To a branch (its tip, unless a step is named), or to the record where none is named. */
  setBranch(branch: string | undefined, step?: number): void {
    const { place, branches } = this.#state;
    const found = branches.find((one) => one.id === branch);
    const next = { ...place, scenario: found?.scenario ?? place.scenario, branch: found?.id };
    this.#put({ place: next });
    const course = this.course();
    this.#move({ ...next, step: clampStep(course, step ?? course.run.frames.length - 1) }, 'push');
  }

  /** Back to the record, at the step that the branch left. */
  toRecord(): void {
    const course = this.course();
    if (course.branch !== undefined) this.setBranch(undefined, Math.min(this.#state.place.step, course.fork));
  }

  /** Chooses a move here. Says whether that began or lengthened a branch. */
  take(event: string): boolean {
    const { place, branches } = this.#state;
    const taken = take(this.talks, this.courses, this.course(), place.step, event, this.#fresh());
    if (taken.kind === 'step') {
      this.goTo(taken.step, 'push');
      return false;
    }
    const others = branches.filter((one) => one.id !== taken.replaces);
    const at = branches.findIndex((one) => one.id === taken.replaces);
    this.#put({ branches: others.toSpliced(at < 0 ? others.length : at, 0, taken.branch) });
    this.#keep();
    this.#move({ ...place, branch: taken.branch.id, step: taken.step }, 'push');
    return true;
  }

  rename(id: string, name: string): void {
    const clean = cleanName(name);
    if (clean === '') return;
    this.#put({ branches: this.#state.branches.map((one) => (one.id === id ? { ...one, name: clean } : one)) });
    this.#keep();
    this.#write('replace');
  }

  remove(id: string): void {
    if (this.#state.place.branch === id) this.toRecord();
    this.#freshId(this.#state.branches);
    this.#put({ branches: this.#state.branches.filter((one) => one.id !== id) });
    this.#keep();
  }

  /** Opens a branch that came from a file or a link; its first impossible step is told and what follows left out. */
  adopt(branch: Omit<Branch, 'id'>): void {
    this.tell(undefined);
    const id = this.#adopt(branch);
    if (id !== undefined) this.setBranch(id);
  }

  setLetterKeys(letterKeys: boolean): void {
    this.#put({ letterKeys });
    this.#keep();
  }

  tell(notice: Notice | undefined): void {
    this.#put({ notices: notice === undefined ? [] : [notice] });
  }

  /** The address of what is on screen, after the `#`. */
  link(): string {
    const { place, front } = this.#state;
    const { compare } = place;
    if (front) return `l=${place.reader?.language ?? 'en'}`;
    const other = compare && { ...compare, branch: this.compared()?.branch };
    return linkOf(this.talks, { ...place, branch: this.course().branch, compare: other });
  }

  #open(linked: Linked): void {
    const { scenario, step, view, screen = 'talks', compare } = linked;
    const language = linked.reader?.language ?? this.#state.place.reader?.language;
    const place = { scenario, step, view, screen, branch: undefined, reader: { ...linked.reader, language } };
    this.#put({ place });
    const changed = [linked.branch, compare?.branch].some((one) => one?.edits !== undefined);
    if (changed && this.#editing === undefined) {
      const asked = this.#around.hash();
      const open = (): void => {
        if (this.#around.hash() === asked) this.#open(linked);
      };
      void this.asked(this.change()).then((can) => can && open());
      return;
    }
    const other = compare && { ...compare, branch: this.#branchIn(compare) };
    const there = {
      ...place,
      branch: this.#heldIn(linked) ?? this.#branchIn(linked),
      ...(other === undefined ? {} : { compare: other }),
    };
    this.#put({ place: there });
    const course = this.course();
    const last = course.run.frames.length - 1;
    if (step > last && !this.#state.notices.some(cutsShort))
      this.#note({ kind: 'link', fault: { kind: 'late', step, last } });
    this.#move({ ...there, step: clampStep(course, step) }, 'none');
  }

  /**
   * The branch of an address that one has come back to: it becomes again what it was there, under its own name, and so a
   * change is undone by the browser's back button. Undefined for an address that came from elsewhere.
   */
  #heldIn(linked: LinkedCourse): string | undefined {
    const held = branchOf(this.talks, this.#around.held());
    if (held === undefined || !sameCourse({ ...linked.branch, scenario: linked.scenario }, held)) return undefined;
    const { branches } = this.#state;
    const back = withBranch(branches, held);
    if (back !== branches) {
      this.#put({ branches: back });
      this.#keep();
    }
    return held.id;
  }

  /** The branch that a link names, taken in; undefined where it names the record, or a step that is not there. */
  #branchIn({ scenario, branch }: LinkedCourse): string | undefined {
    if (branch === undefined || (branch.events.length === 0 && branch.edits === undefined)) return undefined;
    const known = this.#checked({ ...branch, scenario });
    const base = this.courses.base(known);
    const leaves = branch.events.length > 0 && branch.after !== '';
    if (leaves && !base?.frames.some((frame) => frame.cause?.id === branch.after)) {
      this.#note({ kind: 'link', fault: { kind: 'fork', name: branch.after } });
      return undefined;
    }
    return this.#adopt(known);
  }

  /** The branch with those of its changes that can be made; the others are told. */
  #checked(branch: Omit<Branch, 'id'>): Omit<Branch, 'id'> {
    if (branch.edits === undefined || this.#editing === undefined) return branch;
    const { edits, left, shipped } = this.#editing.check(branch);
    if (left.length > 0) this.#note({ kind: 'changes', left });
    const { edits: _, shipped: named, ...bare } = branch;
    if (named !== undefined && shipped === undefined)
      this.#note({ kind: 'link', fault: { kind: 'value', key: 'q', value: named } });
    if (edits === '') return bare;
    return { ...bare, edits, ...(left.length > 0 || shipped === undefined ? {} : { shipped }) };
  }

  /** Takes a branch in and gives its id: the one that is there already where it is the same course. */
  #adopt(branch: Omit<Branch, 'id'>): string | undefined {
    const { branches } = this.#state;
    const at = branches.findIndex((one) => sameCourse(one, branch));
    const same = branches[at];
    if (same !== undefined) {
      if (branch.reasons === undefined) return same.id;
      this.#put({ branches: branches.with(at, { ...same, reasons: branch.reasons }) });
      this.#keep();
      return same.id;
    }
    if (branch.events.length === 0 && branch.edits === undefined) return undefined;
    const { id, name } = this.#fresh();
    const { kept, refused } = possiblePart(this.courses, { ...branch, name: cleanName(branch.name) || name, id });
    if (kept !== undefined) {
      this.#put({ branches: [...this.#state.branches, kept] });
      this.#keep();
    }
    if (refused !== undefined) this.#note(refused);
    return kept?.id;
  }

  /** The id and the name of one more branch. */
  #fresh(): Pick<Branch, 'id' | 'name'> {
    const { branches } = this.#state;
    return { id: this.#freshId(branches), name: this.#around.branchName(branches.length + 1) };
  }

  #restore(): void {
    try {
      const { branches, letterKeys } = this.#keeping.restore();
      this.#take({
        branches: branches.filter((one) => one.edits !== undefined || this.courses.branch(one)),
        letterKeys,
      });
    } catch {
      this.#note({ kind: 'storage', when: 'read' });
    }
  }

  /** Keeps branches and settings, with what another tab has kept meanwhile. */
  #keep(): void {
    try {
      this.#take(this.#keeping.meet(this.#state));
      this.#keeping.keep({ branches: this.#state.branches, letterKeys: this.#state.letterKeys });
    } catch {
      this.#note({ kind: 'storage', when: 'write' });
    }
  }

  /** Takes in what another tab has kept. What is on screen stays, or gives way to the record where it was removed there. */
  #hear(): void {
    const shown = this.course();
    const heard = this.#keeping.hear(this.#state);
    if (heard !== undefined) this.#take(heard);
    const { place } = this.#state;
    if (this.course() === shown) return;
    if (this.course().branch === undefined) this.#note({ kind: 'removed', name: shown.branch?.name ?? '' });
    const step = this.course().branch === undefined ? Math.min(place.step, shown.fork) : place.step;
    this.#move({ ...place, branch: this.course().branch?.id, step: clampStep(this.course(), step) }, 'replace');
  }

  #take({ branches, letterKeys }: Kept): void {
    this.#put({ branches, letterKeys });
    if (branches.some((one) => one.edits !== undefined)) void this.asked(this.change());
  }

  #speak(language: string): void {
    const { place } = this.#state;
    this.#put({ place: { ...place, reader: { ...place.reader, language } } });
  }

  #move(place: Place, jump: Jump | 'none'): void {
    this.#put({ place, front: false });
    if (jump !== 'none') this.#write(jump);
  }

  #write(jump: Jump): void {
    this.#around.setHash(`#${this.link()}`, jump, this.course().branch);
  }

  /** Tells one thing more, once. */
  #note(notice: Notice): void {
    const others = this.#state.notices.filter((one) => one.kind !== notice.kind || one.kind === 'link');
    this.#put({ notices: [...others, notice] });
  }

  #put(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
