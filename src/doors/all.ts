/**
 * Every published name from one door, as it was before the doors were parted. `demarche` still gives them all in this
 * version; in the next one it gives those of `src/index.ts`, and the others come from `demarche/explore`, `/export`, `/teach`.
 */
export * from '../index.ts';
export * from './explore.ts';
export * from './export.ts';
export * from './inside.ts';
export * from './teach.ts';
