import { headingOf } from './heading.ts';
import { legendOf } from './legend.ts';
import { element, escapeText, textAt } from './markup.ts';
import type { EdgeShape, LaneShape, RegionShape, Scene, StateShape } from './scene.ts';
import { drawStyles, type Theme } from './styles.ts';

/** What a picture says of itself, and in which colours. */
export interface PictureOptions {
  /** Its name, drawn at the top and read out. */
  readonly title: string;
  /** One or two sentences for those who do not see it; they stand under the title. */
  readonly desc: string;
  readonly theme: Theme;
  /** Leaves out the title, the description and the legend that stand above the drawing. */
  readonly plain?: boolean;
}

const margin = 20;

/** A scene as an SVG document with its style sheet inside; opens anywhere, prints, and carries no script. */
export function svgOf(scene: Scene, options: PictureOptions): string {
  const legend = options.plain ? { w: 0, h: 0, markup: '' } : legendOf(scene.words, scene.w, sceneHas(scene));
  const heading = headingOf(options, scene.w, { x: margin, y: margin });
  const top = options.plain ? 0 : heading.h + 20 + legend.h;
  const head = options.plain
    ? ''
    : heading.markup + element('g', { transform: `translate(${margin} ${margin + heading.h + 14})` }, legend.markup);
  const body = element('g', { transform: `translate(${margin} ${margin + top})` }, ...scene.lanes.map(laneMarkup));
  return documentOf(scene.w + 2 * margin, scene.h + top + 2 * margin, options, head + body);
}

/** The frame of every picture: size, name, style sheet and ground. */
export function documentOf(w: number, h: number, options: PictureOptions, body: string): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'dm',
    width: w,
    height: h,
    viewBox: `0 0 ${w} ${h}`,
    role: 'img',
    'aria-labelledby': 'dm-title dm-desc',
  };
  const ground = element('rect', { class: 'dm-page', width: w, height: h });
  const title = element('title', { id: 'dm-title' }, escapeText(options.title));
  const desc = element('desc', { id: 'dm-desc' }, escapeText(options.desc));
  const style = element('style', {}, escapeText(drawStyles(options.theme)));
  return `${element('svg', root, title, desc, style, ground, body)}\n`;
}

function laneMarkup(lane: LaneShape): string {
  return element(
    'g',
    { class: 'dm-lane', 'data-issue': lane.id },
    element('rect', { class: 'dm-frame', x: lane.x, y: lane.y, width: lane.w, height: lane.h, rx: 8 }),
    ...(lane.title === undefined ? [] : [textAt(lane.title, 'dm-title')]),
    ...lane.heads.map((head) => textAt(head, 'dm-head')),
    ...lane.regions.map(regionMarkup),
  );
}

function regionMarkup(region: RegionShape): string {
  const last = region.edges.filter((edge) => edge.last);
  const rest = region.edges.filter((edge) => !edge.last);
  return element(
    'g',
    { class: region.moved ? 'dm-region dm-moved' : 'dm-region', 'data-region': region.id },
    element('title', {}, escapeText(region.asks === '' ? region.id : region.asks)),
    element('rect', { class: 'dm-frame', x: region.x, y: region.y, width: region.w, height: region.h, rx: 6 }),
    ...(region.title === undefined ? [] : [textAt(region.title, 'dm-title')]),
    ...region.question.map((line) => textAt(line, 'dm-question')),
    ...[...rest, ...last].map(edgeMarkup),
    ...region.states.map(stateMarkup),
  );
}

function edgeMarkup(edge: Pick<EdgeShape, 'id' | 'evidence' | 'last' | 'line' | 'head'>): string {
  const type = `dm-edge dm-${edge.evidence}${edge.last ? ' dm-last' : ''}`;
  const line = element('path', { class: 'dm-line', d: edge.line });
  return element('g', { class: type, 'data-edge': edge.id }, line, element('path', { class: 'dm-tip', d: edge.head }));
}

function stateMarkup(state: StateShape): string {
  const notch = `M${state.x + 4} ${state.y + 5}l5 3.5l-5 3.5z`;
  return element(
    'g',
    { class: `dm-state dm-${state.mark}`, 'data-state': state.id },
    element('rect', { class: 'dm-box', x: state.x, y: state.y, width: state.w, height: state.h, rx: 6 }),
    ...(state.initial ? [element('path', { class: 'dm-notch', d: notch })] : []),
    ...state.label.map((line) => textAt(line, 'dm-label')),
    ...(state.status === undefined ? [] : [textAt(state.status, 'dm-status')]),
  );
}

function sceneHas(scene: Scene): ReadonlySet<string> {
  const states = scene.lanes.flatMap((lane) => lane.regions.flatMap((region) => region.states));
  return new Set(states.map((state) => state.mark));
}
