export { type CompileOptions, compileFactored } from './compile.ts';
export { type CompiledChart, compile } from './compiled-chart.ts';
export type { StateValue } from './state-value.ts';
export { inactive } from './tree.ts';
