import type { lessonProblems } from '../../en/problem/lesson.ts';
import type { Translation } from '../../message.ts';

/** What is wrong with a lesson whose form is right, or with the answers to one, in Russian. */
export const lessonProblemsRu: Translation<typeof lessonProblems> = {
  'answers.broken': 'прочесть ответы нельзя: нужен JSON',
  'answers.otherFile': 'в этом файле нет ответов на урок',
  'answers.otherLesson': 'эти ответы относятся к уроку «{name}», а здесь «{own}»',
};
