export { belongsTo, issueOf, liesWithin } from './belonging.ts';
export {
  DemarcheError,
  type ErrorCode,
  type ErrorPlace,
  errorCodes,
  type Sentence,
  type SentenceValue,
} from './error.ts';
export type { FactoredEvent, FactoredModel, FactoredRegion, GuardedAssignment } from './factored.ts';
export { always, type Formula, holds, type Positions, regionsRead } from './formula.ts';
export type { Model } from './model.ts';
export { nearest } from './nearest.ts';
export { endOf, eventsOf, type Path, type PathStep } from './path.ts';
export { holdsControls, shortened, withoutMarkup } from './plain-text.ts';
export type {
  AlwaysProperty,
  Property,
  ReachableProperty,
  StaysPossibleProperty,
  StepProperty,
  Verdict,
} from './property.ts';
export { createFactoredStepper, type Digits, type FactoredStepper } from './stepper.ts';
