export type { Assumption, Case, Issue, Link, Outcome, Party } from './case.ts';
export { type Invariant, type Rule, type Scope, scopes } from './invariant.ts';
export { type Fact, type FactKind, factKinds, type Source } from './ledger.ts';
export type { Annotation, Dating, Deadline, Scenario, ScenarioEvent, Span } from './scenario.ts';
export { type Basis, bases, type EventEntry, type Evidence, evidences, type GuardSentence } from './vocabulary.ts';
