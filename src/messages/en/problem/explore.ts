/** Why a search cannot be made, or ended before its answer. */
export const exploreProblems = {
  'explore.bits':
    'the positions take {count} bits and the explicit search packs {most}; search a slice, or symbolically',
  'explore.cost': 'a cost is a whole number and not below zero, and no {cost}',
  'explore.costly':
    'the ways are so long or so dear that their costs do not fit into 29 bits; ask with smaller costs, or about fewer regions',
  'explore.refused': 'the end of the path refuses {event}',
  'explore.wholeRefuses': 'the whole chart refuses {event}',
  'explore.limit': 'the search needs more than {most} nodes; ask about fewer regions, or raise the limit',
  'explore.stopped': 'the search was stopped before it had an answer',
  'explore.deep': 'the chart has too many regions for the depth of this machine; ask about fewer regions',
} as const;
