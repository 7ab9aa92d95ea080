import layout from '../../scenarios/layout.json';
import type { Layout } from '../index.ts';

/** The talks that the page shows, what their regions and states are called, and how their chart is laid out. */
export { talksCase as defaultCase } from '../../scenarios/index.ts';
export { labels as defaultLabels } from '../../scenarios/labels.ts';
export const defaultLayout: Layout = layout;
