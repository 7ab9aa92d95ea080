/** What is wrong with what a replay is asked for, or with a record that a chart refuses. */
export const replayProblems = {
  'replay.refused': 'the chart refuses {event} on {date}, which was reported: the chart or the record is wrong',
  'replay.before':
    'the course begins on {first}, and {day} is before that; give a day from then on, or the id of an event',
  'replay.event': 'no event "{name}"{hint}',
  'replay.place': '"{name}" is neither a day (2008-03-18) nor the id of an event{hint}',
} as const;
