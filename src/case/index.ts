export { assumptionsBehind } from './assumptions-behind.ts';
export { type Behind, behindAnswer, behindWay, type UsedByCourse } from './behind.ts';
export type { Assumption, BareCase, Case, Issue, Link, Outcome, Party } from './case.ts';
export type { CaseWords, WhatIfTexts } from './case-words.ts';
export {
  type Checked,
  type CheckedStep,
  checkPosition,
  checkRecord,
  checkStep,
  checkStructure,
  type Finding,
  type RecordStep,
  type Structure,
  type Watch,
} from './check/index.ts';
export { checkWider, checkWiderCourse } from './check-wider.ts';
export { coverage, type FactCoverage, type FactRole } from './coverage.ts';
export { isDay } from './day.ts';
export { behindDoor, packageFromDoors } from './doors.ts';
export { expectCase, expectScenario, holdsAll } from './given.ts';
export type { IntroducedTerm, Introduction, Moment } from './introduction.ts';
export type { Invariant, JointAct, Rule, Scope } from './invariant.ts';
export type { Knowledge, KnowledgeOfFacts } from './knowledge.ts';
export { type Fact, type FactKind, factKinds, type Source } from './ledger.ts';
export { isProvable, type Obligation, obligationsOf } from './obligations.ts';
export { type AnyCasePackage, type BroughtLanguage, type LessonOffer, packageOf, withoutPapers } from './package.ts';
export { paragraphsOf } from './paragraphs.ts';
export { caseIn } from './parts.ts';
export { readReading } from './read-reading.ts';
export { readScenario } from './read-scenario.ts';
export { readValues } from './read-values.ts';
export type { Reading, Statement, Thirds } from './reading.ts';
export type { Annotation, Dating, Deadline, OpenDate, Scenario, ScenarioEvent, Span } from './scenario.ts';
export { type ByEvidence, splitByEvidence } from './step-evidence.ts';
export { translateCase } from './translate.ts';
export { type ArticleFile, type ParagraphCheck, type SourceCheck, verifySources } from './verify-sources.ts';
export { type Basis, bases, type EventEntry, type Evidence, type GuardSentence } from './vocabulary.ts';
export {
  type Held,
  type WiderFact,
  type WiderRecord,
  type WiderSource,
  widerFactsOf,
} from './wider.ts';
export { wordsOf } from './words-of.ts';
