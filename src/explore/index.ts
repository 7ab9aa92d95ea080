export { Images } from './diagram/images.ts';
export type { Predicates } from './diagram/predicates.ts';
export { Saturation } from './diagram/saturation.ts';
export type { Sets } from './diagram/sets.ts';
export { type ExplicitOptions, type Explored, searchExplicit } from './explicit/search.ts';
export { type Ahead, createAhead } from './questions/ahead.ts';
export { type Audit, type AuditOptions, audit } from './questions/audit.ts';
export { type Bounded, searchBounded } from './questions/bounded.ts';
export { alwaysReachable, type Claim, type ClaimOptions, type Inevitable, inevitable } from './questions/claims.ts';
export { smallestCoalitions } from './questions/coalitions.ts';
export type { Others } from './questions/contest.ts';
export { type Dated, type Dates, withDates } from './questions/dates.ts';
export { type BlockingOptions, blockingSets, necessaryEvents } from './questions/necessary.ts';
export {
  createOutlook,
  findLosses,
  type Goal,
  type Loss,
  type Outlook,
  type OutlookOptions,
  type Prospect,
  statesAhead,
} from './questions/outlook.ts';
export { type IsOwn, type Power, type PowerFound, type PowerOptions, Powers } from './questions/powers.ts';
export { type Proof, type ProofOptions, prove } from './questions/prove.ts';
export { pathToDeadEnd, type Summary, type SummaryOptions, summarise } from './questions/summary.ts';
export { type WayOptions, Ways } from './questions/ways.ts';
export { allPowers, type WhoCan, whoCan, worthTelling } from './questions/who-can.ts';
export { type GraphMove, type ReachableGraph, reachableGraph } from './reachable-graph.ts';
export { type Slice, sliceFor, sliceOf } from './slice.ts';
export { emptySet, everywhere, Symbolic, type SymbolicEvent } from './symbolic.ts';
export type { Progress, Watch } from './watch.ts';
