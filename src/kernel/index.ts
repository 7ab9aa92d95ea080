export { type CompileOptions, compileFactored, packed } from './compile.ts';
export { type CompiledChart, compile } from './compiled-chart.ts';
