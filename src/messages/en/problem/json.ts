/** What in a chart in JSON has no form that is known. */
export const jsonProblems = {
  'json.came': 'expected {what}, came {came}',
  'json.key': '"{name}" is no key of {what}{hint}',
  'json.cond': '"cond" is called "guard" since XState 5; write it so',
  'json.internal': '"internal" is gone since XState 5: a transition is internal unless it has "reenter": true',
  'json.in': '"in" is gone since XState 5; write "guard": { "stateIn": ... }',
  'json.guard':
    'the guard "{name}" is not defined under "guards"{hint}; a guard that is known by its name alone can be let free',
  'json.guardKeys': 'expected a guard with one key of {names}, came {came}',
  'json.guardList': 'expected a list of guards under "{name}"',
  'json.xstate': 'XState refuses it: {why}',
  'json.machine': "an object, XState's config of a machine",
  'json.guards': 'guards by their names',
  'json.aGuard': 'a guard: its name or one of {names}',
  'json.stateValue': 'a state value under "stateIn"',
  'json.target': 'a target or a transition',
  'json.transition': 'a transition',
  'json.actor': 'an actor',
  'json.state': 'a state',
  'json.transitions': 'transitions by their events',
  'json.states': 'states by their names',
} as const;
