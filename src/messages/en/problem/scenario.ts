/** What is wrong with a scenario whose form is right. */
export const scenarioProblems = {
  'scenario.tooMany': '{count} events; at most {most} are read',
  'scenario.otherCase': 'the file is made for the case "{name}", and this is "{own}"',
  'scenario.noHorizon': 'a scenario without events needs a horizon, a day',
  'scenario.sameId': 'the id "{name}" stands twice, first in {where}',
  'scenario.prelude': 'the prelude of "{name}"',
  'scenario.unsourced': 'expected at least one fact that justifies "{name}", came none',
  'scenario.order': '{day} stands after {date} ("{name}"); expected the events in the order of their days',
  'scenario.horizon': '{day} lies before the last event, on {date}',
} as const;
