export { alignByDay, alignByEvent, type Difference, differences, nextDivergence, type Row } from './align.ts';
export { apply, applyAll, invert } from './apply.ts';
export type { Causes } from './cause.ts';
export {
  type Altered,
  type CompareOptions,
  type Comparison,
  compare,
  type EndDifference,
  fallsWith,
  type OutcomeChange,
  type Turned,
} from './compare.ts';
export { changesNothing, dropEach, type Effect, swap, swapEach } from './each.ts';
export {
  bringsIn,
  type Edit,
  type EditDraft,
  editKinds,
  type NewEvent,
  needs,
  type Plausibility,
  touches,
} from './edit.ts';
export { whatIfLink } from './link.ts';
export { type CheckedLink, checkLink, withCheck } from './link-check.ts';
export { editsFromLink, editsToLink } from './link-text.ts';
export { readWhatIf } from './read-what-if.ts';
export { retellWhatIf } from './retell.ts';
export {
  compareScenarios,
  type Expected,
  type OutcomeRow,
  outcomeTable,
  runWhatIf,
  type WhatIfRun,
} from './run.ts';
export { type Because, type NewMove, type WhatIfScript, whatIf } from './script.ts';
export { type Settled, settle } from './settle.ts';
export { toScript } from './to-script.ts';
export { type Fate, type Trace, trace } from './trace.ts';
export { type Expectation, type Resolved, resolveWhatIf, type WhatIf } from './what-if.ts';
