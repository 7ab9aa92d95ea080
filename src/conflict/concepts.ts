/**
 * The concepts of stability, from the shortest sight to the longest: Nash; general and symmetric metarational (Howard 1971);
 * sequential (Fraser and Hipel 1979); strict sequential (Rêgo and Vieira 2017).
 */
export const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const;
export type Concept = (typeof concepts)[number];

/** What counts as one move of a party: one event of its own, or any run of its own events. */
export const notions = ['event', 'run'] as const;
export type Notion = (typeof notions)[number];

/** A value for each concept. */
export const byConcept = <Value>(of: (concept: Concept) => Value): Readonly<Record<Concept, Value>> => ({
  nash: of('nash'),
  gmr: of('gmr'),
  smr: of('smr'),
  seq: of('seq'),
  sseq: of('sseq'),
});
