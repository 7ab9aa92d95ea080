import {
  cutToBytes,
  hearProgress,
  keepProgress,
  meetProgress,
  newProgress,
  type Progress,
  packProgress,
  restoreProgress,
  type Shelf,
  type ShownLesson,
  unpackProgress,
} from '../teach/index.ts';
import { type Api, LearningSystem } from './scorm.ts';

/** What a person has to know of where the answers are. */
export type KeepingNote = 'answersStay' | 'answersToSystem' | 'storageGone' | 'systemMissing' | 'systemTrouble';

/** What SCORM 1.2 takes of an answer. */
const LONGEST_RESPONSE = 255;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** What is around a lesson, passed in. */
export interface Around {
  /** Whether the lesson was packed for a learning system. */
  readonly inSystem: boolean;
  readonly findApi: () => Api | undefined;
  /** Throws where storage is forbidden. */
  readonly storage: Shelf['storage'];
  /** Called when there is another note. */
  readonly tell: () => void;
}

/** Keeps progress where it belongs: in the learning system if there is one, and otherwise in this browser. */
export class Keeper {
  note: KeepingNote;
  readonly #lesson: ShownLesson;
  readonly #shelf: Shelf;
  readonly #around: Around;
  #system: LearningSystem | undefined;
  #started = 0;
  /** What this tab and the browser last agreed on; another tab may have kept more since. */
  #base: Progress;

  constructor(lesson: ShownLesson, around: Around) {
    this.#lesson = lesson;
    this.#shelf = { key: `demarche-lesson-${lesson.id}`, storage: around.storage };
    this.#base = newProgress(lesson);
    this.#around = around;
    this.note = around.inSystem ? 'systemMissing' : 'answersStay';
  }

  /** Looks for the learning system if there should be one, and gives back what was kept. */
  begin(): Progress {
    this.#started = Date.now();
    const api = this.#around.inSystem ? this.#around.findApi() : undefined;
    if (api === undefined) return this.#fromBrowser();
    this.note = 'answersToSystem';
    this.#system = new LearningSystem(api, () => this.#change('systemTrouble'));
    const suspended = this.#system.begin();
    // A browser holds answers of such a lesson only where its learning system had failed before.
    return suspended === undefined || suspended === '' ? this.#fromBrowser() : unpackProgress(this.#lesson, suspended);
  }

  /**
   * Goes on after a browser has brought the page back that it had put away: the session was ended then, and is begun anew.
   * Where the system does not let it, that is told, and the answers stay in this browser.
   */
  resume(progress: Progress): Progress {
    if (this.#system === undefined) return this.hear(this.#shelf.key, progress);
    this.#started = Date.now();
    this.#change('answersToSystem');
    if (this.#system.begin() === undefined) this.#change('systemTrouble');
    return this.keep(progress).progress;
  }

  /** Keeps it, with what another tab has kept. Says whether the learning system got less than all of it. */
  keep(progress: Progress): { readonly progress: Progress; readonly cut: boolean } {
    const packed = packProgress(this.#lesson, progress);
    if (this.#system !== undefined) this.#system.save(packed, String(progress.at), progress.finished);
    if (this.note === 'answersToSystem') {
      const { answers } = unpackProgress(this.#lesson, packed);
      const cut = progress.answers.some((one) => answers.find(({ stop }) => stop === one.stop)?.value !== one.value);
      return { progress, cut };
    }
    const met = meetProgress(this.#lesson, this.#base, progress, this.#shelf);
    if (keepProgress(met, this.#shelf)) this.#base = met;
    else if (this.note !== 'systemTrouble') this.#change('storageGone');
    return { progress: met, cut: false };
  }

  /** How far this tab has come when another tab of this browser has just kept something under the key given. */
  hear(key: string | null, progress: Progress): Progress {
    const heard =
      this.note === 'answersToSystem' || key !== this.#shelf.key
        ? undefined
        : hearProgress(this.#lesson, this.#base, progress, this.#shelf);
    if (heard === undefined) return progress;
    this.#base = heard.there;
    return heard.progress;
  }

  /** Tells the learning system of a prediction, when it is revealed and can no longer change. Says whether it was cut. */
  record(stopId: string, progress: Progress): boolean {
    const stop = this.#lesson.stops.find((one) => one.id === stopId);
    const answer = progress.answers.find((one) => one.stop === stopId);
    if (stop === undefined || answer === undefined || this.#system === undefined) return false;
    const letterOf = (id: string): string => letters[stop.options.findIndex((one) => one.id === id)] ?? '';
    const choice = stop.options.length > 0 && stop.options.length <= letters.length && !answer.passed;
    const response = choice ? letterOf(answer.value) : cutToBytes(answer.value, LONGEST_RESPONSE);
    this.#system.record({
      id: `${this.#lesson.id}.${stopId}`.replace(/[^\w.-]/gu, '-').slice(0, LONGEST_RESPONSE),
      type: choice ? 'choice' : 'fill-in',
      response,
      expected: choice ? stop.answer.map(letterOf).join(',') : undefined,
      time: new Date().toTimeString().slice(0, 8),
    });
    return !choice && response !== answer.value;
  }

  end(progress: Progress): void {
    this.#system?.end((Date.now() - this.#started) / 1000, progress.finished);
  }

  #fromBrowser(): Progress {
    this.#base = restoreProgress(this.#lesson, this.#shelf).progress;
    return this.#base;
  }

  #change(note: KeepingNote): void {
    if (this.note === note) return;
    this.note = note;
    this.#around.tell();
  }
}
