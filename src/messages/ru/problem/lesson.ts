import type { lessonProblems } from '../../en/problem/lesson.ts';
import type { Translation } from '../../message.ts';

/** What is wrong with a lesson whose form is right, or with the answers to one, in Russian. */
export const lessonProblemsRu: Translation<typeof lessonProblems> = {
  'lesson.noStops': 'нужна хотя бы одна остановка, а их нет',
  'lesson.sameId': 'имя «{name}» стоит дважды',
  'lesson.order': '«{name}» раньше остановки, которая стоит выше; нужен порядок сценария',
  'lesson.sum': 'части урока занимают {sum} мин., а указано {minutes}',
  'lesson.noFacts': 'нужен хотя бы один факт, который отвечает на вопрос, а их нет',
  'lesson.noOptions': 'у вопроса, на который отвечают предложением, нет ответов на выбор',
  'lesson.fewOptions': 'нужно хотя бы два ответа на выбор',
  'lesson.sameOption': 'один ответ стоит дважды',
  'lesson.noRegion': 'вопрос о позиции называет область, о которой спрашивает',
  'lesson.otherEnd': 'хроника кончается состоянием «{state}», а ответом назван {answer}',
  'lesson.noOption': 'ответа «{name}» среди предложенных нет{hint}',
  'lesson.noAnswer': 'у вопроса нет ответа: нужно то, о чём сообщалось',
  'lesson.noText': 'ответу на выбор нужны слова',
  'lesson.notPossible': 'ход «{name}» там невозможен{hint}',
  'lesson.notLater': 'в сценарии «{name}» не следует за этой остановкой',
  'answers.broken': 'прочесть ответы нельзя: нужен JSON',
  'answers.otherFile': 'в этом файле нет ответов на урок',
  'answers.otherLesson': 'эти ответы относятся к уроку «{name}», а здесь «{own}»',
};
