import { assertNever } from '../messages/index.ts';
import type { Lesson, Stop } from './lesson.ts';

/** What someone answered at a stop before it was revealed: the id of an option, a sentence, or nothing (passed over). */
export interface Answer {
  readonly stop: string;
  readonly value: string;
  readonly passed: boolean;
}

/** How far someone has come in a lesson. A plain value: it can be kept, sent and resumed. */
export interface Progress {
  readonly lesson: string;
  /** The stop that is open, as an index; the number of stops when only the summary is left. */
  readonly at: number;
  readonly answers: readonly Answer[];
  /** The stops whose answer has been shown. */
  readonly revealed: readonly string[];
  readonly finished: boolean;
  /** Answers given in another tab that gave way to those above. */
  readonly besides?: readonly Answer[] | undefined;
}

export type ProgressStep =
  | { readonly type: 'answer'; readonly value: string }
  | { readonly type: 'pass' }
  | { readonly type: 'reveal' }
  | { readonly type: 'next' }
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'finish' }
  | { readonly type: 'restart' };

/** The longest sentence that is kept, in characters. */
export const LONGEST_ANSWER = 4000;

export function newProgress(lesson: Pick<Lesson, 'id'>): Progress {
  return { lesson: lesson.id, at: 0, answers: [], revealed: [], finished: false };
}

export function answerOf(progress: Progress, stop: string): Answer | undefined {
  return progress.answers.find((one) => one.stop === stop);
}

/**
 * The next state of a lesson. An answer counts only before the reveal, and nothing is revealed before there is an answer
 * or a decision to pass; a step that is not allowed changes nothing. One can go back to every stop, and forward to the
 * first that is not revealed.
 */
export function advance(
  lesson: { readonly stops: readonly Pick<Stop, 'id'>[] },
  progress: Progress,
  step: ProgressStep,
): Progress {
  const stop = lesson.stops[progress.at];
  const last = lesson.stops.length;
  const shown = (at: number): boolean => progress.revealed.includes(lesson.stops[at]?.id ?? '');
  switch (step.type) {
    case 'answer':
    case 'pass': {
      if (stop === undefined || shown(progress.at)) return progress;
      const value = step.type === 'answer' ? step.value.slice(0, LONGEST_ANSWER) : '';
      const passed = step.type === 'pass';
      if (!passed && value.trim() === '') return progress;
      const others = progress.answers.filter((one) => one.stop !== stop.id);
      return { ...progress, answers: [...others, { stop: stop.id, value, passed }] };
    }
    case 'reveal':
      if (stop === undefined || shown(progress.at) || answerOf(progress, stop.id) === undefined) return progress;
      return { ...progress, revealed: [...progress.revealed, stop.id] };
    case 'next':
      return shown(progress.at) ? { ...progress, at: progress.at + 1 } : progress;
    case 'go': {
      const open = lesson.stops.findIndex((_, at) => !shown(at));
      const most = open < 0 ? last : open;
      return Number.isInteger(step.to) && step.to >= 0 && step.to <= most ? { ...progress, at: step.to } : progress;
    }
    case 'finish':
      return lesson.stops.every((_, at) => shown(at)) ? { ...progress, at: last, finished: true } : progress;
    case 'restart':
      return newProgress({ id: progress.lesson });
    default:
      return assertNever(step);
  }
}
