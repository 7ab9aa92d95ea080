/** The words of the plot of distances. */
export const distanceWords = {
  title: 'How far apart: {title}',
  desc: '{course}. For each issue the fewest moves that were still missing to an agreement, step by step.',
  note: 'The height of a line is the fewest moves from the positions of that day to the outcome, whoever makes them; a date that passes counts as a move. It measures moves and not likelihood: a short way may be one that nobody would go. Days with events are drawn wide, the time between them is shortened.',
  others: 'Others and dates',
  'away.reached': 'reached',
  'away.closed': 'closed for good',
  'away.moves': { one: '{count} move', other: '{count} moves' },
  'span.days': { one: '{count} day', other: '{count} days' },
  'span.weeks': { one: '{count} week', other: '{count} weeks' },
  'span.months': { one: '{count} month', other: '{count} months' },
  'span.years': { one: '{count} year', other: '{count} years' },
  'table.course': 'course',
  'table.day': 'after',
  'table.start': 'the start, {day}',
} as const;
