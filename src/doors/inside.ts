/** What the page and the command alone need of the rooms. Not published, and changed without notice. */
export {
  type Behind,
  behindAnswer,
  behindDoor,
  behindWay,
  caseIn,
  type Held,
  packageFromDoors,
  type UsedByCourse,
  withoutPapers,
} from '../case/index.ts';
export { quickWalk, takenAt, wholeChart } from '../chart/index.ts';
export {
  type EdgeShape,
  type Labels,
  type LaneShape,
  type Mark,
  namingOf,
  type RegionShape,
  type StateShape,
  type TextShape,
  toWords,
} from '../draw/index.ts';
export { columnsOf, indent, type Paint, type Style } from '../export/index.ts';
export { belongsTo } from '../model/index.ts';
export { addSpan, type DatesAhead, datedCourse, datesAhead } from '../replay/index.ts';
export {
  hearProgress,
  keepProgress,
  LONGEST_ANSWER,
  meetProgress,
  merge,
  mergeOne,
  PACKAGE_LIMIT,
  packProgress,
  restoreProgress,
  type Shelf,
  SUSPEND_LIMIT,
  same,
  unpackProgress,
} from '../teach/index.ts';
export { checkLink, editsFromLink, editsToLink, withCheck } from '../what-if/index.ts';
