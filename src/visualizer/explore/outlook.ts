import type { CourseAnswer } from '../state/letters.ts';

/** An outcome as it looks from one step of a course. */
export interface Prospect {
  readonly kind: 'reached' | 'open' | 'closed';
  /** The fewest moves to it; 0 where it is reached or closed. */
  readonly moves: number;
  /** What this step has changed about it. */
  readonly turn: 'none' | 'closer' | 'farther' | 'closes';
  /** The step that closed it; 0 where it was never possible on the course. */
  readonly closedBy: number | undefined;
}

/** Looks an outcome up at a step of a course: nothing is searched. */
export function outlookOn({ moves }: CourseAnswer, outcome: string, step: number): Prospect {
  const along = moves[outcome] ?? [];
  const [now = null, before = null] = [along[step], along[step - 1]];
  if (now === null) {
    const closedBy = along.indexOf(null);
    return { kind: 'closed', moves: 0, turn: closedBy === step && step > 0 ? 'closes' : 'none', closedBy };
  }
  const turn = before === null || before === now ? 'none' : now < before ? 'closer' : 'farther';
  return { kind: now === 0 ? 'reached' : 'open', moves: now, turn, closedBy: undefined };
}

/** The step of a course that closed an outcome or a state, 0 where it was never possible; undefined where none did. */
export function closedAt({ moves, closed }: CourseAnswer, key: string): number | undefined {
  const step = moves[key]?.indexOf(null) ?? closed[key] ?? -1;
  return step < 0 ? undefined : step;
}
