export { type Concept, concepts, type Notion, notions } from './concepts.ts';
export { arcsOf, type GraphModel, type GraphParty } from './explicit/graph-model.ts';
export { ranksByOrder, ranksByStatements } from './explicit/ranks.ts';
export { type ExplicitStability, explicitStability, isStable, statesWith } from './explicit/stability.ts';
export { graphOfOptions, type OptionGraph } from './option-form/graph.ts';
export type { Condition, Direction, Literal, Option, OptionForm, OptionParty } from './option-form/option-form.ts';
export { type GmcrFile, type Passed, readGmcr } from './option-form/read-gmcr.ts';
export { writeGmcr } from './option-form/write-gmcr.ts';
