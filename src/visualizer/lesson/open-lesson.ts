import { type Classroom, type Lesson, presentLesson, type ShownLesson } from '../../doors/teach.ts';
import { type Case, describeChart, explainRefusal, movesAt, type Replay, replay } from '../../index.ts';
import type { Page } from '../parts/page.ts';
import { inLessons } from './words.ts';

/** A lesson ready to be run: its plan, its words, and the replay that it goes through. */
export interface OpenLesson {
  readonly lesson: Lesson;
  readonly shown: ShownLesson;
  readonly run: Replay;
  readonly talks: Case;
}

/** Opens a lesson in the language of the page; undefined where there is none of that name. The notes only come for a teacher. */
export async function openLesson(
  { given, words, papers, voice }: Pick<Page, 'given' | 'words' | 'papers' | 'voice'>,
  id: string,
  teacher: boolean,
): Promise<OpenLesson | undefined> {
  const lesson = (await given.lessons(words.id)).find((one) => one.id === id);
  if (lesson === undefined) return undefined;
  const talks = await papers.ready;
  const scenario = talks.scenarios.find((one) => one.id === lesson.scenario);
  if (scenario === undefined) return undefined;
  const run = replay(talks, scenario);
  const room: Classroom = {
    talks,
    replay: run,
    regions: describeChart(talks.chart).regions,
    movesAt: (positions) => movesAt(talks, positions),
    refusalsOf: (positions, event) => explainRefusal(talks, positions, event),
  };
  return { lesson, run, talks, shown: presentLesson(room, lesson, { voice: voice(inLessons), teacher }) };
}

/** The step that a page shows at a stop: before the answer where the class stands, after it where that led. */
export function stepOf({ lesson, shown, run }: OpenLesson, at: number, revealed: boolean): number {
  const [stop, plan] = [shown.stops[at], lesson.stops[at]];
  if (stop === undefined || plan === undefined) return run.frames.length - 1;
  const last = run.frames.find((frame) => frame.cause?.id === (plan.until ?? plan.at))?.index ?? stop.index;
  return revealed ? Math.max(stop.index, last) : stop.index;
}
