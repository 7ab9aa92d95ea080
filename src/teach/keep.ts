import { lessonProblems, sentence } from '../messages/index.ts';
import { DemarcheError, type Sentence } from '../model/index.ts';
import { type Answer, LONGEST_ANSWER, newProgress, type Progress } from './progress.ts';

interface Stopped {
  readonly id: string;
  readonly stops: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[];
}

const FORM = 'demarche-lesson-answers';
/** What the suspend data of SCORM 1.2 can hold: characters by the standard, bytes in systems that count them. */
export const SUSPEND_LIMIT = 4096;

/** The beginning of a text that takes at most so many bytes in UTF-8, and so no more characters either. */
export function cutToBytes(text: string, most: number): string {
  let bytes = 0;
  let end = 0;
  for (const one of text) {
    bytes += bytesOf(one);
    if (bytes > most) return text.slice(0, end);
    end += one.length;
  }
  return text;
}

/** How many bytes a text takes in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const one of text) {
    const code = one.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Progress as the text of a file that `readProgress` opens again. */
export function progressToJson(progress: Progress): string {
  return `${JSON.stringify({ form: FORM, version: 1, ...progress }, null, 2)}\n`;
}

/**
 * Reads progress back, from a file or from where a page kept it. What names other stops or is of another form is left
 * out; a file of another lesson is refused with `lesson/invalid`. Never trusts what it reads.
 */
export function readProgress(lesson: Stopped, text: string): Progress {
  const wrong = (problem: Sentence): DemarcheError => new DemarcheError('lesson/invalid', problem);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong(sentence(lessonProblems, 'answers.broken'));
  }
  if (!isRecord(value) || value.form !== FORM) throw wrong(sentence(lessonProblems, 'answers.otherFile'));
  if (value.lesson !== lesson.id)
    throw wrong(sentence(lessonProblems, 'answers.otherLesson', { name: String(value.lesson), own: lesson.id }));
  const answers = answersIn(value.answers);
  const revealed = listOf(value.revealed).filter((one): one is string => typeof one === 'string');
  const progress = sound(lesson, answers, revealed, Number(value.at), value.finished === true);
  const besides = answersIn(value.besides).filter((one) => lesson.stops.some(({ id }) => id === one.stop));
  return besides.length === 0 ? progress : { ...progress, besides };
}

function answersIn(value: unknown): readonly Answer[] {
  return listOf(value).flatMap((one): readonly Answer[] => {
    if (!isRecord(one)) return [];
    const { stop, value: given, passed } = one;
    return typeof stop === 'string' && typeof given === 'string'
      ? [{ stop, value: given.slice(0, LONGEST_ANSWER), passed: passed === true }]
      : [];
  });
}

/**
 * Progress in at most `limit` bytes, for the suspend data of a learning system: options by their place, sentences
 * cut evenly where they would not fit. The whole sentences stay in the export.
 */
export function packProgress(lesson: Stopped, progress: Progress, limit: number = SUSPEND_LIMIT): string {
  const packed = (most: number): string => {
    const answers = lesson.stops.map((stop) => {
      const answer = progress.answers.find((one) => one.stop === stop.id);
      const shown = progress.revealed.includes(stop.id) ? 1 : 0;
      if (answer === undefined) return shown;
      if (answer.passed) return [shown];
      const option = stop.options.findIndex((one) => one.id === answer.value);
      return option >= 0 ? [shown, option] : [shown, [...answer.value].slice(0, most).join('')];
    });
    return JSON.stringify([1, lesson.id, progress.at, progress.finished ? 1 : 0, answers]);
  };
  let most = LONGEST_ANSWER;
  let text = packed(most);
  while (bytesOf(text) > limit && most > 0) {
    most = most > 64 ? Math.floor(most * 0.8) : most - 1;
    text = packed(most);
  }
  return bytesOf(text) > limit ? '' : text;
}

/** Progress out of suspend data; a fresh start where it is empty, damaged or of another lesson. */
export function unpackProgress(lesson: Stopped, text: string): Progress {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return newProgress(lesson);
  }
  if (!Array.isArray(value) || value[0] !== 1 || value[1] !== lesson.id) return newProgress(lesson);
  const answers: Answer[] = [];
  const revealed: string[] = [];
  for (const [at, entry] of listOf(value[4]).entries()) {
    const stop = lesson.stops[at];
    if (stop === undefined) continue;
    const [shown, given]: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
    if (shown === 1) revealed.push(stop.id);
    if (!Array.isArray(entry)) continue;
    if (given === undefined) answers.push({ stop: stop.id, value: '', passed: true });
    else if (typeof given === 'string') answers.push({ stop: stop.id, value: given, passed: false });
    else if (typeof given === 'number' && stop.options[given] !== undefined)
      answers.push({ stop: stop.id, value: stop.options[given].id, passed: false });
  }
  return sound(lesson, answers, revealed, Number(value[2]), value[3] === 1);
}

/** Keeps only what the reducer could have made: answers of stops that exist, revealed ones among the answered. */
function sound(
  lesson: Stopped,
  answers: readonly Answer[],
  revealed: readonly string[],
  at: number,
  finished: boolean,
): Progress {
  const kept = lesson.stops.flatMap((stop) => {
    const answer = answers.find((one) => one.stop === stop.id);
    if (answer === undefined) return [];
    const fits = answer.passed || stop.options.length === 0 || stop.options.some((one) => one.id === answer.value);
    return fits ? [answer] : [];
  });
  const shown = kept.map((one) => one.stop).filter((stop) => revealed.includes(stop));
  const open = lesson.stops.findIndex((stop) => !shown.includes(stop.id));
  const most = open < 0 ? lesson.stops.length : open;
  const place = Number.isInteger(at) && at >= 0 ? Math.min(at, most) : 0;
  return { lesson: lesson.id, at: place, answers: kept, revealed: shown, finished: finished && open < 0 };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 1000) : [];
}
