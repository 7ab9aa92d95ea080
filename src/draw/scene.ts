import { type DrawWords, drawWords, hintOf, outputProblems, sentence } from '../messages/index.ts';
import { DemarcheError, type Positions } from '../model/index.ts';
import { edgePath } from './edge-path.ts';
import type { LaidPage, LaidPlace, LaidRegion, Layout } from './layout.ts';
import { metrics } from './layout.ts';
import { headHeight } from './pack.ts';

/** What a drawing shows of a run at one moment. Regions that are not drawn may be in it. */
export interface View {
  readonly positions: Positions;
  /** The moves and non-moves of the last step: their lines become bold. */
  readonly taken?: readonly { readonly region: string; readonly from: string; readonly to: string }[];
  /** States that a region has been in before, as `region/state`. */
  readonly was?: ReadonlySet<string>;
  /** The positions of a second run, drawn over the first. */
  readonly other?: Positions;
  /** States that can no longer be reached, as `region/state`. */
  readonly unreachable?: ReadonlySet<string>;
  /** What the drawing itself says, in the reader's language. */
  readonly words?: DrawWords;
}

const marks = ['none', 'now', 'other', 'both', 'was', 'unreachable'] as const;
/** What is said of a state; the first that holds of both, now, other, unreachable, was. */
export type Mark = (typeof marks)[number];

export interface TextShape {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface StateShape {
  /** `region/state`: stable from step to step. */
  readonly id: string;
  readonly name: string;
  readonly mark: Mark;
  readonly tags: readonly string[];
  readonly initial: boolean;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly label: readonly TextShape[];
  /** Glyph and word of the mark; undefined where there is none. */
  readonly status: TextShape | undefined;
}

export interface EdgeShape {
  /** `region/from>to`: stable from step to step. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly evidence: string;
  readonly last: boolean;
  readonly transitions: readonly number[];
  readonly line: string;
  readonly head: string;
}

export interface RegionShape {
  readonly id: string;
  readonly title: TextShape | undefined;
  readonly question: readonly TextShape[];
  /** The whole question, for a tooltip and for those who listen. */
  readonly asks: string;
  readonly owner: string;
  readonly moved: boolean;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly edges: readonly EdgeShape[];
  readonly states: readonly StateShape[];
}

export interface LaneShape {
  readonly id: string;
  /** Undefined where the page is about this issue alone. */
  readonly title: TextShape | undefined;
  readonly heads: readonly TextShape[];
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly regions: readonly RegionShape[];
}

/** A drawing as plain data, from lanes down to lines: a page renders it as elements, `svgOf` as text. */
export interface Scene {
  readonly page: string;
  readonly title: string;
  readonly w: number;
  readonly h: number;
  readonly words: DrawWords;
  readonly lanes: readonly LaneShape[];
}

const glyphs = { now: '●', other: '◆', both: '●◆', was: '○', unreachable: '✕' } as const;

interface Skeleton {
  readonly lanes: readonly LaneShape[];
}

const skeletons = new WeakMap<LaidPage, Skeleton>();

/** The scene of one page of a layout (`all` or an issue) at one moment. Ids stay the same from step to step. */
export function sceneOf(layout: Layout, page: string, view: View): Scene {
  const laid = Object.hasOwn(layout.pages, page) ? layout.pages[page] : undefined;
  if (laid === undefined) throw unknownPage(layout, page);
  const words = view.words ?? drawWords;
  const taken = new Set((view.taken ?? []).map((one) => `${one.region}/${one.from}>${one.to}`));
  const lanes = skeletonOf(layout, laid).lanes.map((lane) => markLane(lane, view, taken, words));
  return { page, title: laid.title, w: laid.w, h: laid.h, words, lanes };
}

/** A lane as it was last drawn, by its unmarked shape: the same value while all its regions are. */
const latestLanes = new WeakMap<LaneShape, LaneShape>();

function markLane(lane: LaneShape, view: View, taken: ReadonlySet<string>, words: DrawWords): LaneShape {
  const regions = lane.regions.map((region) => markRegion(region, view, taken, words));
  const known = latestLanes.get(lane);
  if (known?.regions.every((region, at) => region === regions[at])) return known;
  const drawn = { ...lane, regions };
  latestLanes.set(lane, drawn);
  return drawn;
}

/** A region as it was last drawn, by its unmarked shape: one that looks as it did is the same value, and costs no work. */
const latest = new WeakMap<RegionShape, { key: string; words: DrawWords; drawn: RegionShape }>();

function markRegion(region: RegionShape, view: View, taken: ReadonlySet<string>, words: DrawWords): RegionShape {
  const found = region.states.map((state) => markOf(region.id, state, view));
  const last = taken.size === 0 ? [] : region.edges.flatMap((edge, at) => (taken.has(edge.id) ? [at] : []));
  const key = `${found.join()}|${last.join()}`;
  const known = latest.get(region);
  if (known?.key === key && known.words === words) return known.drawn;
  const drawn = {
    ...region,
    moved: last.length > 0,
    edges: region.edges.map((edge, at) => (last.includes(at) ? { ...edge, last: true } : edge)),
    states: region.states.map((state, at) => markState(state, found[at] ?? 'none', words)),
  };
  latest.set(region, { key, words, drawn });
  return drawn;
}

function markState(state: StateShape, mark: Mark, words: DrawWords): StateShape {
  if (mark === 'none') return state;
  const status = { text: `${glyphs[mark]} ${words[mark]}`, x: state.x + state.w / 2, y: state.y + state.h - 8 };
  return { ...state, mark, status, label: state.label.map((line) => ({ ...line, y: line.y - 6.5 })) };
}

function markOf(region: string, state: StateShape, view: View): Mark {
  const now = view.positions[region] === state.name;
  const other = view.other?.[region] === state.name;
  if (now) return other ? 'both' : 'now';
  if (other) return 'other';
  if (view.unreachable?.has(state.id)) return 'unreachable';
  return view.was?.has(state.id) ? 'was' : 'none';
}

/** Everything that no step changes, made once for a page. */
function skeletonOf(layout: Layout, page: LaidPage): Skeleton {
  const known = skeletons.get(page);
  if (known !== undefined) return known;
  const lanes = page.lanes.map((lane) => ({
    id: lane.issue,
    title: lane.title === '' ? undefined : { text: lane.title, x: lane.x + metrics.pad, y: lane.y + 21 },
    heads: lane.heads,
    x: lane.x,
    y: lane.y,
    w: lane.w,
    h: lane.h,
    regions: lane.places.flatMap((place) => {
      const region = layout.regions[place.region];
      return region === undefined ? [] : [regionShape(place, region)];
    }),
  }));
  const made = { lanes };
  skeletons.set(page, made);
  return made;
}

function regionShape(place: LaidPlace, region: LaidRegion): RegionShape {
  const left = place.x + metrics.pad;
  const top = place.y + metrics.pad;
  const titled = place.title === '' ? 0 : metrics.title;
  const room = place.w - 2 * metrics.pad - region.w;
  const [dx, dy] = [left + Math.max(0, Math.floor(room / 2)), top + headHeight(place.title, place.question)];
  return {
    id: place.region,
    title: place.title === '' ? undefined : { text: place.title, x: left, y: top + 9 },
    question: place.question.map((text, at) => ({ text, x: left, y: top + titled + 9 + at * metrics.questionLine })),
    asks: region.question,
    owner: region.owner,
    moved: false,
    x: place.x,
    y: place.y,
    w: place.w,
    h: place.h,
    edges: region.edges.map((edge) => ({
      id: `${place.region}/${edge.from}>${edge.to}`,
      from: edge.from,
      to: edge.to,
      evidence: edge.evidence,
      last: false,
      transitions: edge.transitions,
      ...edgePath(edge.points, dx, dy),
    })),
    states: region.states.map((state) => {
      const [x, y] = [state.x + dx, state.y + dy];
      const first = y + state.h / 2 + 4 - ((state.lines.length - 1) * metrics.line) / 2;
      return {
        id: `${place.region}/${state.name}`,
        name: state.name,
        mark: 'none',
        tags: state.tags.split(' ').filter((tag) => tag !== ''),
        initial: state.initial,
        x,
        y,
        w: state.w,
        h: state.h,
        label: state.lines.map((text, at) => ({ text, x: x + state.w / 2, y: first + at * metrics.line })),
        status: undefined,
      };
    }),
  };
}

function unknownPage(layout: Layout, page: string): DemarcheError {
  const hint = hintOf(page, Object.keys(layout.pages));
  return new DemarcheError('draw/misuse', sentence(outputProblems, 'output.page', { name: page, hint }));
}
