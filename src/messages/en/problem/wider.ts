/** What is wrong with a wider record, or with a course that goes on from another. */
export const widerProblems = {
  'wider.twice': 'the id stands twice',
  'wider.nowhere': 'a source needs an address or a place where it can be found, and has neither',
  'wider.layer': 'expected an id such as B-01 (before) or L-01 (later)',
  'wider.notLater': '{day} is not later than the record, which ends on {date}; give it a B- number',
  'wider.notBefore': '{day} is later than the record, which ends on {date}; give it an L- number',
  'wider.unsourced': 'expected at least one source, came none',
  'wider.source': 'no source "{name}" in the wider bibliography',
  'wider.same': 'no occurrence and no deadline "{name}", with which it is said to be one',
  'wider.unplaced': 'no move cites it, and nothing says what the model has no words for',
  'wider.fact': 'no such fact in the ledger of the record',
  'wider.mixed': 'it cites {name} of the wider record, which justifies nothing of the record itself',
  'wider.foreign': 'it cites {name}, which is not in the wider record',
  'wider.order': '{day} lies before {date} ("{name}"), where what came before ends',
  'wider.made': '{event} on {day} has been made already, by "{name}"',
} as const;
