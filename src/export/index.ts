export { replayToCsv, toCsv } from './csv.ts';
export { type FrameJson, type ReplayJson, replayToJson } from './json.ts';
export { columnsOf, indent, type Paint, pad, plain, type Style, type TextLayout, wrap } from './layout.ts';
export { replayToMarkdown } from './markdown.ts';
export { citation, inWords, issueOf, longDay, regionInWords, reportedInWords, stateInWords } from './names.ts';
export { type PositionEntry, type PositionRow, positionRows, positionsToText, sidesOf } from './positions-table.ts';
export { replayToText } from './text.ts';
export { english, type Told, type Voice } from './told.ts';
