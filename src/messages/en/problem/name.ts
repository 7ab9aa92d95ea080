/** What does not exist by the name that was given, and what does. */
export const nameProblems = {
  'name.scenario': 'no scenario "{name}"{hint}',
  'name.base': 'no scenario or what-if "{name}"{hint}',
  'name.key': 'no key "{name}"{hint}',
  'name.event': 'no event "{name}"{hint}',
  'name.fact': 'no fact "{name}"{hint}',
  'name.partyOf': 'no party "{name}"{hint} (in "{event}")',
  'name.party': 'no party "{name}"{hint}',
  'name.issue': 'no issue "{name}"{hint}',
  'name.region': 'no region "{name}"{hint}',
  'name.state': 'no state "{name}" of {region}{hint}',
  'name.deadline': 'no deadline "{name}"{hint}',
  'name.outcome': 'no outcome "{name}"{hint}',
} as const;
