/**
 * Demarche for programs: everything here is pure. A case (its chart, words, sources and courses) goes in; models,
 * replays and findings come out as values.
 */
export type {
  Annotation,
  ArticleFile,
  Assumption,
  Basis,
  Case,
  Dating,
  Deadline,
  EventEntry,
  Evidence,
  Fact,
  FactCoverage,
  FactKind,
  FactRole,
  GuardSentence,
  Invariant,
  Issue,
  Link,
  OpenDate,
  Outcome,
  ParagraphCheck,
  Party,
  Rule,
  Scenario,
  ScenarioEvent,
  Scope,
  Source,
  SourceCheck,
  Span,
} from './case/index.ts';
export { bases, coverage, evidences, factKinds, paragraphsOf, scopes, verifySources } from './case/index.ts';
export type {
  Chart,
  ChartDescription,
  GuardTree,
  Meta,
  Region,
  RegionState,
  Step,
  Stepper,
  Transition,
} from './chart/index.ts';
export {
  chartModel,
  createStepper,
  describeChart,
  positionsOf,
  readGuard,
  toFormula,
} from './chart/index.ts';
export type {
  ErrorCode,
  ErrorPlace,
  FactoredEvent,
  FactoredModel,
  FactoredRegion,
  Formula,
  GuardedAssignment,
  Model,
  Positions,
} from './model/index.ts';
export { always, DemarcheError, errorCodes, holds, nearest, regionsRead } from './model/index.ts';
export type {
  FiredDeadline,
  Frame,
  Move,
  Occurrence,
  PossibleMove,
  Refusal,
  Replay,
  ReplayOptions,
  Wanted,
} from './replay/index.ts';
export {
  addSpan,
  explainRefusal,
  movesAt,
  partyOf,
  replay,
  takenAt,
  transitionsByEvent,
} from './replay/index.ts';
