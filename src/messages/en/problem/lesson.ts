/** What is wrong with a lesson whose form is right, or with the answers to one. */
export const lessonProblems = {
  'answers.broken': 'these are no answers that can be read: expected JSON',
  'answers.otherFile': 'this file holds no answers to a lesson',
  'answers.otherLesson': 'these answers belong to the lesson "{name}", and this is "{own}"',
} as const;
