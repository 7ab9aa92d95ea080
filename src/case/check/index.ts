export type { Structure } from './at-structure.ts';
export { checkPosition, checkRecord, checkStep, checkStructure } from './check.ts';
export type { Checked, CheckedStep, Finding, RecordStep } from './finding.ts';
export { type Watch, watch } from './watch.ts';
