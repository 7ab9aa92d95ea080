import type { TeachingMaterial } from './find-lesson.ts';

/** The lessons that ship with the default case, and its words in that language; English where there is no other. */
export async function defaultTeaching(language: string): Promise<TeachingMaterial> {
  const { caseWordsIn, knowledge, layoutIn, lessonLanguages, lessonsIn } = await import(
    '../../scenarios/lessons/index.ts'
  );
  const known = lessonLanguages.find((one) => one === language) ?? 'en';
  return {
    lessons: await lessonsIn(known),
    words: await caseWordsIn(known),
    layout: await layoutIn(known),
    knowledge,
  };
}
