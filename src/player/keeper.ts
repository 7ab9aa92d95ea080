import {
  newProgress,
  type Progress,
  packProgress,
  progressToJson,
  readProgress,
  type ShownLesson,
  unpackProgress,
} from '../teach/index.ts';
import { findApi, LearningSystem } from './scorm.ts';

/** What a person has to know of where the answers are. */
export type KeepingNote = 'answersStay' | 'answersToSystem' | 'storageGone' | 'systemMissing' | 'systemTrouble';

const LONGEST_RESPONSE = 255;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Keeps progress where it belongs: in the learning system if there is one, and otherwise in this browser. */
export class Keeper {
  note: KeepingNote;
  readonly #lesson: ShownLesson;
  readonly #key: string;
  readonly #tell: () => void;
  #system: LearningSystem | undefined;
  #started = 0;

  constructor(lesson: ShownLesson, inSystem: boolean, tell: () => void) {
    this.#lesson = lesson;
    this.#key = `demarche-lesson-${lesson.id}`;
    this.#tell = tell;
    this.note = inSystem ? 'systemMissing' : 'answersStay';
  }

  /** Looks for the learning system if there should be one, and gives back what was kept. */
  begin(): Progress {
    this.#started = Date.now();
    const api = this.note === 'systemMissing' ? findApi(window) : undefined;
    if (api === undefined) return this.#fromBrowser();
    this.note = 'answersToSystem';
    this.#system = new LearningSystem(api, () => this.#change('systemTrouble'));
    const suspended = this.#system.begin();
    // A browser holds answers of such a lesson only where its learning system had failed before.
    return suspended === undefined || suspended === '' ? this.#fromBrowser() : unpackProgress(this.#lesson, suspended);
  }

  keep(progress: Progress): void {
    if (this.#system !== undefined)
      this.#system.save(packProgress(this.#lesson, progress), String(progress.at), progress.finished);
    if (this.note === 'answersToSystem') return;
    try {
      localStorage.setItem(this.#key, progressToJson(progress));
    } catch {
      if (this.note !== 'systemTrouble') this.#change('storageGone');
    }
  }

  /** Tells the learning system of a prediction, when it is revealed and can no longer change. */
  record(stopId: string, progress: Progress): void {
    const stop = this.#lesson.stops.find((one) => one.id === stopId);
    const answer = progress.answers.find((one) => one.stop === stopId);
    if (stop === undefined || answer === undefined || this.#system === undefined) return;
    const letterOf = (id: string): string => letters[stop.options.findIndex((one) => one.id === id)] ?? '';
    const choice = stop.options.length > 0 && stop.options.length <= letters.length && !answer.passed;
    this.#system.record({
      id: `${this.#lesson.id}.${stopId}`.replace(/[^\w.-]/gu, '-').slice(0, LONGEST_RESPONSE),
      type: choice ? 'choice' : 'fill-in',
      response: choice ? letterOf(answer.value) : [...answer.value].slice(0, LONGEST_RESPONSE).join(''),
      expected: choice ? stop.answer.map(letterOf).join(',') : undefined,
      time: new Date().toTimeString().slice(0, 8),
    });
  }

  end(progress: Progress): void {
    this.#system?.end((Date.now() - this.#started) / 1000, progress.finished);
  }

  #fromBrowser(): Progress {
    try {
      const kept = localStorage.getItem(this.#key);
      return kept === null ? newProgress(this.#lesson) : readProgress(this.#lesson, kept);
    } catch {
      return newProgress(this.#lesson);
    }
  }

  #change(note: KeepingNote): void {
    if (this.note === note) return;
    this.note = note;
    this.#tell();
  }
}
