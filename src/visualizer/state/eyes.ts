import { knows, lens, type Who } from '../../doors/teach.ts';
import type { CasePackage, Frame, KnowledgeOfFacts } from '../../index.ts';
import { type Later, later } from '../rim/later.ts';
import { onceFor } from '../rim/once-for.ts';
import type { Course } from './place.ts';

/** Who knew what, loaded when someone first looks with a side's eyes. Until it has come, nobody knows anything. */
export const knowledgeOf = onceFor((given: CasePackage) => later(given.knowledge));

const nobody: KnowledgeOfFacts = {};

/** Hindsight needs no knowledge of who knew what. */
export const noKnowledge: Later<KnowledgeOfFacts> = {
  get: () => undefined,
  failure: () => undefined,
  ready: Promise.resolve(nobody),
  subscribe: () => () => {},
};

const seen = new WeakMap<Course, Map<string, { knowledge: KnowledgeOfFacts; course: Course }>>();

/** Whose eyes a name of a side means; hindsight without one. */
const whoOf = (eyes: string | undefined): Who => (eyes === undefined ? 'hindsight' : { party: eyes });

/** A course as a side could see it, each step on its own day; the course itself with hindsight. */
export function seenBy(eyes: string | undefined, course: Course, knowledge: KnowledgeOfFacts = nobody): Course {
  if (eyes === undefined) return course;
  const known = seen.get(course) ?? new Map<string, { knowledge: KnowledgeOfFacts; course: Course }>();
  seen.set(course, known);
  const made = known.get(eyes);
  if (made?.knowledge === knowledge) return made.course;
  let before = course.run.frames[0]?.before;
  const frames = course.run.frames.map((frame): Frame => {
    const step = lens(course.run, frame.index, whoOf(eyes), knowledge);
    if (step === undefined) return frame;
    const { cause, moves, nonMoves, annotations, positions } = step;
    const shown = { ...frame, before: before ?? frame.before, cause, moves, nonMoves, annotations, after: positions };
    before = positions;
    return cause === undefined ? { ...shown, refused: false, deadlines: [] } : shown;
  });
  const shown = { ...course, run: { ...course.run, frames } };
  known.set(eyes, { knowledge, course: shown });
  return shown;
}

/** The ids of those facts that could be known on a day. */
export function knownFacts(
  eyes: string | undefined,
  facts: readonly string[],
  day: string,
  knowledge: KnowledgeOfFacts = nobody,
): ReadonlySet<string> {
  return new Set(facts.filter((fact) => knows(knowledge, whoOf(eyes), fact, day)));
}

/** Whether something of a step was hidden, and which of its facts a side is assumed to have known. */
export function lookAt(
  eyes: string,
  course: Course,
  index: number,
  knowledge: KnowledgeOfFacts = nobody,
): { readonly hidden: boolean; readonly assumed: readonly string[] } {
  const step = lens(course.run, index, whoOf(eyes), knowledge);
  const own = new Set([
    ...(step?.cause?.facts ?? []),
    ...[...(step?.moves ?? []), ...(step?.annotations ?? [])].flatMap((one) => one.facts),
  ]);
  return { hidden: step?.hidden ?? true, assumed: (step?.assumed ?? []).filter((fact) => own.has(fact)) };
}
