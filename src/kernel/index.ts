export { type CompileOptions, compileDescribed, compileFactored } from './compile.ts';
export { type CompiledChart, compile } from './compiled-chart.ts';
