import type { textProblems } from '../../en/problem/text.ts';
import type { Translation } from '../../message.ts';

/** What is wrong with the text of a file, in Russian. */
export const textProblemsRu: Translation<typeof textProblems> = {
  'text.at': 'строка {line}, столбец {column}',
  'text.tooLong': 'знаков в файле {size}, а читается не больше {most}',
  'text.empty': 'файл пуст, а должен быть {what} в JSON или YAML',
  'text.scenario': 'сценарий',
  'text.whatIf': '«что, если»',
  'text.lesson': 'урок',
  'text.chart': 'схема в виде, который читает XState,',
  'text.case': 'модель переговоров',
  'text.conflict': 'конфликт',
  'text.reading': 'предпочтения сторон',
  'text.formula': 'должно быть условие вида «region = state and not other = state, state»; непонятно: {rest}',
  'text.formulaEnds': 'должно быть условие вида «region = state and not other = state, state», а текст кончился',
  'text.json': 'JSON повреждён: {problem}',
  'text.yaml': 'YAML повреждён: {problem}',
  'text.documents': 'в файле больше одного документа, а нужен один; разделите его на файлы',
  'text.yamlNests': 'вложенность YAML слишком глубока',
  'text.yamlAlias': 'ссылки вида *{name} не читаются; впишите само значение',
  'text.onlyJson': 'страница читает ходы событий только в JSON, YAML читает командная строка',
  'text.key': 'ключ «{name}» не допускается',
  'text.twice': 'ключ {name} стоит дважды',
  'text.keyInQuotes': 'нужен ключ в двойных кавычках{end}',
  'text.colon': 'после ключа {name} нужно «:»{end}',
  'text.value': 'нужно значение{end}',
  'text.after': 'текст должен был кончиться{end}',
  'text.comma': 'нужно «,» или «{sign}»{end}',
  'text.ends': ', а текст кончился',
};
