export { addSpan, Calendar, type DueDeadline } from './calendar.ts';
export { courseAlong, type Leaving } from './course-along.ts';
export { type DateAhead, type DatesAhead, datedCourse, datesAhead } from './dates-ahead.ts';
export type { FiredDeadline, Frame, Move, Occurrence, Replay, Testimony } from './frame.ts';
export { movesAt, type PossibleMove, partyOf } from './moves.ts';
export { explainRefusal, type Refusal, type Wanted } from './refusal.ts';
export { type ReplayOptions, replay } from './replay.ts';
export { putToTheTest, type Trial, type TrialRow, type TriedMove, takenWhere } from './trial.ts';
