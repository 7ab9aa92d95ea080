export { alignByDay, type Difference, differences, nextDivergence, type Row } from './align.ts';
export { apply, applyAll, invert } from './apply.ts';
export { changesBetween } from './between.ts';
export type { Causes } from './cause.ts';
export {
  type Altered,
  type Comparison,
  compare,
  type EndDifference,
  fallsWith,
  type OutcomeChange,
  type Turned,
} from './compare.ts';
export { dropEach, type Effect, swap, swapEach } from './each.ts';
export { bringsIn, type Edit, type EditDraft, editKinds, type NewEvent, type Plausibility, touches } from './edit.ts';
export { whatIfLink } from './link.ts';
export { checkLink, withCheck } from './link-check.ts';
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
export { type Because, type WhatIfScript, whatIf } from './script.ts';
export { type Settled, settle } from './settle.ts';
export { settleAll } from './settle-all.ts';
export { editsToText } from './short-text.ts';
export { toScript } from './to-script.ts';
export { type Trace, trace } from './trace.ts';
export { type Expectation, resolveWhatIf, type WhatIf } from './what-if.ts';
export { flattenWhatIf, whatIfOf } from './what-if-of.ts';
export { grantWish, type Wish } from './wish.ts';
