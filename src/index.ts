/**
 * Demarche for programs: everything here is pure. A case (its chart, words, sources and courses) goes in; models,
 * replays and findings come out as values.
 */
export type {
  Annotation,
  Assumption,
  Basis,
  Case,
  Dating,
  Deadline,
  EventEntry,
  Evidence,
  Fact,
  FactKind,
  GuardSentence,
  Invariant,
  Issue,
  Link,
  Outcome,
  Party,
  Rule,
  Scenario,
  ScenarioEvent,
  Scope,
  Source,
  Span,
} from './case/index.ts';
export { bases, evidences, factKinds, scopes } from './case/index.ts';
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
