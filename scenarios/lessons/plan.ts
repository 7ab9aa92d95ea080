import type { Lesson, Stop } from '../../src/doors/teach.ts';

/** What a stop is without its words: the same in every language. */
export type StopPlan = Omit<
  Stop,
  'title' | 'situation' | 'question' | 'reveal' | 'debrief' | 'teacherNote' | 'options' | 'minutes'
> & { readonly options: readonly string[] };

/** The words of a stop in one language. */
export interface StopWords {
  readonly title: string;
  readonly situation: string;
  readonly question: string;
  /** The words of answers that are neither moves nor states of the model. */
  readonly options?: Readonly<Record<string, string>>;
  readonly reveal: string;
  readonly debrief: string;
  readonly teacherNote: string;
}

/** What a lesson is without its words: its stops in order, each with its minutes. */
export interface LessonPlan {
  readonly id: string;
  readonly scenario: string;
  readonly minutes: number;
  readonly group: { readonly least: number; readonly most: number };
  readonly openingMinutes: number;
  readonly stops: readonly (readonly [stop: string, minutes: number])[];
  readonly closing?: { readonly minutes: number; readonly at: string; readonly moves: readonly string[] };
  readonly debriefMinutes: number;
  readonly glossary: readonly string[];
}

/** The words of a lesson in one language. */
export interface LessonWords {
  readonly title: string;
  readonly summary: string;
  readonly fullSummary?: string;
  readonly groupNote: string;
  readonly objectives: readonly string[];
  readonly opening: string;
  readonly closing?: { readonly title: string; readonly task: string; readonly debrief: string };
  readonly debrief: string;
}

/** Everything that the lessons say in one language. */
export interface LessonLanguage {
  readonly lessons: Readonly<Record<string, LessonWords>>;
  readonly stops: Readonly<Record<string, StopWords>>;
  readonly glossary: Readonly<Record<string, { readonly term: string; readonly meaning: string }>>;
}

/** Joins what a lesson is with what it says. */
export function lessonOf(
  plan: LessonPlan,
  stops: Readonly<Record<string, StopPlan>>,
  words: LessonLanguage,
  language: string,
): Lesson {
  const { groupNote, closing, ...said } = must(words.lessons, plan.id);
  return {
    ...said,
    id: plan.id,
    language,
    scenario: plan.scenario,
    minutes: plan.minutes,
    group: { ...plan.group, note: groupNote },
    openingMinutes: plan.openingMinutes,
    stops: plan.stops.map(([id, minutes]): Stop => {
      const { options, ...stop } = must(stops, id);
      const { options: texts, ...text } = must(words.stops, id);
      return { ...stop, ...text, minutes, options: options.map((one) => ({ id: one, text: texts?.[one] })) };
    }),
    ...(plan.closing === undefined || closing === undefined ? {} : { closing: { ...plan.closing, ...closing } }),
    debriefMinutes: plan.debriefMinutes,
    glossary: plan.glossary.map((term) => must(words.glossary, term)),
  };
}

function must<Value>(values: Readonly<Record<string, Value>>, key: string): Value {
  const value = values[key];
  if (value === undefined) throw new Error(`the lessons lack words or a plan for "${key}"`);
  return value;
}
