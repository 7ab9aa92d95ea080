export type { Engine } from './engine.ts';
export { type Labels, namingOf, toWords } from './labels.ts';
export { type Drawable, type LayOutOptions, layOut } from './lay-out.ts';
export {
  type LaidEdge,
  type LaidLane,
  type LaidPage,
  type LaidPlace,
  type LaidRegion,
  type LaidState,
  type Layout,
  layoutText,
} from './layout.ts';

export type { DistanceTask, PlotCourse, PlotStep } from './plot/distance.ts';
export { distanceTaskOf, type MovesTo, type NamedCourse, settlingOutcomes } from './plot/distance-of.ts';
export { type DistanceDrawing, type DistanceWords, distanceDrawing, distanceSvg } from './plot/distance-svg.ts';
export { type DistanceTable, distanceTableOf } from './plot/distance-table.ts';
export {
  type EdgeShape,
  type LaneShape,
  type Mark,
  type RegionShape,
  type Scene,
  type StateShape,
  sceneOf,
  type TextShape,
  type View,
} from './scene.ts';
export { drawStyles, type Theme, themes } from './styles.ts';
export { type PictureOptions, svgOf } from './svg.ts';
export { type PositionsTable, type TableEntry, type TableTask, tableOf, tableSvgOf } from './table.ts';
