export { graphToCsv, graphToGraphml } from './chart/graph.ts';
export { chartToGraphviz } from './chart/graphviz.ts';
export { chartToMermaid } from './chart/mermaid.ts';
export { modelToPromela, type PromelaOptions } from './chart/promela.ts';
export { chartToScxml, scxmlName } from './chart/scxml.ts';
export { chartToXStateJson } from './chart/xstate-json.ts';
export { chartToTypeScript } from './chart/xstate-typescript.ts';
export { csvForSpreadsheet, replayToCsv, toCsv } from './csv.ts';
export { distanceToCsv, distanceToMarkdown, distanceWordsOf } from './distance.ts';
export { type FrameJson, type ReplayJson, replayToJson } from './json.ts';
export { columnsOf, indent, type Paint, plain, type Style, type TextLayout, wrap } from './layout.ts';
export { replayToMarkdown } from './markdown.ts';
export { citation, inWords, regionInWords, stateInWords } from './names.ts';
export { type PositionEntry, type PositionRow, positionRows, positionsToText, sidesOf } from './positions-table.ts';
export { scenarioToFile } from './scenario-file.ts';
export { replayToText } from './text.ts';
export type { ReplayVoice, Told } from './told.ts';
export { type TrialAhead, type TrialVoice, trialCells, trialSections, trialToCsv, trialToJson } from './trial.ts';
export { reproductionRows, reproductionToJson } from './what-if/again.ts';
export { type EachEvent, eachRows, eachSections, eachTitle, eachToJson } from './what-if/each.ts';
export {
  cellsToMarkdown,
  comparisonToCsv,
  comparisonToJson,
  outcomeCells,
  sectionsToMarkdown,
  sectionsToText,
  whatIfToJson,
} from './what-if/formats.ts';
export { type ScriptWords, whatIfToScript } from './what-if/script-text.ts';
export {
  comparisonInWords,
  comparisonSections,
  type Reproduction,
  reproductionSection,
  type Section,
  whatIfSections,
} from './what-if/sections.ts';
export {
  causesInWords,
  editInWords,
  isFromWiderRecord,
  reasonOf,
  type WhatIfVoice,
} from './what-if/words.ts';
