/** What a function was called with in place of what it takes, and the nearest name that exists. */
export const callProblems = {
  'call.case': 'expected a case: { id, chart, vocabulary, scenarios, ... }, came {came}',
  'call.door': 'a case without "{name}" lies behind the door',
  'call.scenario': 'expected a scenario: { id, prelude, events, horizon, ... }, came {came}',
  'call.whatIf': 'expected a what-if: { question, base, edits, ... }, came {came}',
  'call.unread':
    'what the events of this chart do does not stand in its description; hand on what wholeChart gives, or the machine itself',
  'call.noMachine': 'only the description of this chart is here; give the machine itself',
  'call.never': 'expected a value that the types allow, came {came}',
  'call.nothing': 'nothing',
  'call.list': 'a list',
  'call.emptyObject': 'an empty object',
  'hint.near': '; the nearest is "{name}"',
  'hint.one': '; there is: {names}',
  'hint.all': '; there are: {names}',
} as const;
