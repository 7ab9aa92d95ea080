import type { replayProblems } from '../../en/problem/replay.ts';
import type { Translation } from '../../message.ts';

/** What is wrong with what a replay is asked for, or with a record that a chart refuses, in Russian. */
export const replayProblemsRu: Translation<typeof replayProblems> = {
  'replay.refused': 'схема не принимает {event} {date}, а об этом сообщалось: ошибка либо в схеме, либо в хронике',
  'replay.before': 'ход событий начинается {first}, а {day} — раньше; дайте более поздний день или имя события',
  'replay.event': 'события «{name}» нет{hint}',
  'replay.place': '«{name}» — ни день (2008-03-18), ни имя события{hint}',
};
