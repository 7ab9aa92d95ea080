export { type ExplicitOptions, type Explored, searchExplicit } from './explicit/search.ts';
export { type Slice, sliceFor, sliceOf } from './slice.ts';
export { Symbolic, type SymbolicEvent } from './symbolic.ts';
export type { Progress, Watch } from './watch.ts';
