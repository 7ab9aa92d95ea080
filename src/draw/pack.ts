import type { Issue, Party } from '../case/index.ts';
import { belongsTo } from '../model/index.ts';
import { type LaidLane, type LaidPage, type LaidPlace, type LaidRegion, metrics } from './layout.ts';
import { textWidth, wrap } from './measure.ts';

type Regions = Readonly<Record<string, LaidRegion>>;

export interface PageTask {
  readonly regions: Regions;
  readonly issues: readonly Issue[];
  readonly parties: readonly Party[];
  readonly title: string;
  readonly width: number;
  /** Whether each region's question stands above its states. */
  readonly questions: boolean;
  /** Whether each lane bears the name of its issue. */
  readonly titled: boolean;
  /** Three columns, with what is nobody's own between the sides; else two, with it below. */
  readonly columns: 2 | 3;
  /** The heading over what is nobody's own. */
  readonly shared: string;
}

interface Box {
  readonly places: readonly LaidPlace[];
  readonly h: number;
}

interface Row {
  readonly items: number[];
  used: number;
}

const { pad, gap } = metrics;

/**
 * Puts the lanes of a page under one another: first the issues on which both sides have regions of their own, each over
 * the whole width; then the others as cards, the high ones together.
 */
export function layPage(task: PageTask): LaidPage {
  const drawn = task.issues.filter((issue) => regionsOf(task, issue).length > 0);
  const whole = drawn.filter((issue) => groupsOf(task, issue).every((group) => group.names.length > 0 || !group.side));
  const lanes: LaidLane[] = [];
  let y = 0;
  for (const issue of whole) {
    const lane = laySides(task, issue, y);
    lanes.push(lane);
    y += lane.h + gap;
  }
  const cards = drawn
    .filter((issue) => !whole.includes(issue))
    .map((issue) => ({ issue, w: cardWidth(task, issue), h: layCard(task, issue, 0, 0, cardWidth(task, issue)).h }))
    .sort((a, b) => b.h - a.h);
  const widths = cards.map((card) => card.w);
  for (const row of rowsOf(widths, task.width, 'first fit')) {
    const share = Math.floor((task.width - row.used) / row.items.length);
    let x = 0;
    const placed = row.items.flatMap((at, place) => {
      const card = cards[at];
      if (card === undefined) return [];
      const w = place === row.items.length - 1 ? task.width - x : card.w + share;
      const lane = layCard(task, card.issue, x, y, w);
      x += w + gap;
      return [lane];
    });
    const h = Math.max(...placed.map((lane) => lane.h));
    lanes.push(...placed.map((lane) => stretch(lane, h)));
    y += h + gap;
  }
  return { title: task.title, w: task.width, h: Math.max(0, y - gap), lanes };
}

/** The regions of an issue, in the order of the chart. */
export function regionsOf(task: { readonly regions: Regions }, issue: Issue): readonly string[] {
  return Object.keys(task.regions).filter((name) => belongsTo(issue, name));
}

interface Group {
  readonly text: string;
  readonly side: boolean;
  readonly names: readonly string[];
}

/** The regions of an issue by whose they are: the first side's, nobody's own, the second side's. */
function groupsOf(task: PageTask, issue: Issue): readonly [Group, Group, Group] {
  const names = regionsOf(task, issue);
  const sides = task.parties.filter((party) => party.role === 'side');
  const group = (at: number): Group => ({
    text: sides[at]?.name ?? '',
    side: true,
    names: names.filter((name) => sides[at] !== undefined && task.regions[name]?.owner === sides[at].id),
  });
  const [left, right] = [group(0), group(1)];
  const rest = names.filter((name) => !left.names.includes(name) && !right.names.includes(name));
  return [left, { text: task.shared, side: false, names: rest }, right];
}

function laySides(task: PageTask, issue: Issue, y: number): LaidLane {
  const [left, shared, right] = groupsOf(task, issue);
  const inner = task.width - 2 * pad;
  const top = y + titleHeight(task) + metrics.head;
  const three = task.columns === 3 && shared.names.length > 0;
  const side = three ? Math.floor((inner - 2 * gap) * 0.26) : Math.floor((inner - gap) / 2);
  const columns = [
    { group: left, x: pad, y: top, w: side },
    { group: right, x: pad + inner - side, y: top, w: side },
  ];
  if (three) columns.splice(1, 0, { group: shared, x: pad + side + gap, y: top, w: inner - 2 * (side + gap) });
  const boxes = columns.map((one) => shelve(task, one.group.names, one.x, one.y, one.w));
  if (!three && shared.names.length > 0) {
    const below = top + Math.max(...boxes.map((box) => box.h)) + gap + metrics.head;
    columns.push({ group: shared, x: pad, y: below, w: inner });
    boxes.push(shelve(task, shared.names, pad, below, inner));
  }
  const heads = columns.map((one) => ({ text: one.group.text, x: one.x, y: one.y - 7 }));
  return laneOf(
    task,
    issue,
    { x: 0, y, w: task.width },
    heads,
    boxes.flatMap((box) => box.places),
  );
}

/** A lane as a card: its groups from left to right, each with a heading where a side has one of them. */
function layCard(task: PageTask, issue: Issue, x: number, y: number, w: number): LaidLane {
  const groups = groupsOf(task, issue).filter((group) => group.names.length > 0);
  const headed = groups.some((group) => group.side);
  const bare = groups.length === 1 && groups[0]?.names.length === 1 && !headed;
  const top = y + titleHeight(task) + (headed ? metrics.head : task.titled ? 4 : 0);
  const naturals = groups.map((group) => rowWidth(task, group.names, bare));
  const sum = naturals.reduce((all, one) => all + one, 0);
  const room = w - 2 * pad - (groups.length - 1) * gap;
  let left = x + pad;
  const placed = groups.map((group, at) => {
    const last = at === groups.length - 1;
    const width = last ? x + w - pad - left : Math.floor((room * (naturals[at] ?? 0)) / sum);
    const box = shelve(task, group.names, left, top, width, bare);
    const found = { head: { text: group.text, x: left, y: top - 7 }, places: box.places };
    left += width + gap;
    return found;
  });
  const heads = headed ? placed.map((one) => one.head) : [];
  return stretch(
    laneOf(
      task,
      issue,
      { x, y, w },
      heads,
      placed.flatMap((one) => one.places),
    ),
  );
}

const titleHeight = (task: PageTask): number => (task.titled ? metrics.laneTitle : pad);

function laneOf(
  task: PageTask,
  issue: Issue,
  at: { readonly x: number; readonly y: number; readonly w: number },
  heads: LaidLane['heads'],
  places: readonly LaidPlace[],
): LaidLane {
  const bottom = Math.max(at.y + titleHeight(task), ...places.map((place) => place.y + place.h));
  return { issue: issue.id, title: task.titled ? issue.name : '', ...at, h: bottom + pad - at.y, heads, places };
}

/** Rows of regions, each row as wide as the room and as high as its highest region. */
function shelve(task: PageTask, names: readonly string[], x: number, y: number, room: number, bare = false): Box {
  const widths = names.map((name) => frameWidth(task.regions[name], bare));
  const places: LaidPlace[] = [];
  let top = y;
  for (const row of rowsOf(widths, room)) {
    const share = Math.floor((room - row.used) / row.items.length);
    let left = x;
    const placed = row.items.map((at, place): LaidPlace => {
      const name = names[at] ?? '';
      const last = place === row.items.length - 1;
      const w = last ? x + room - left : (widths[at] ?? 0) + share;
      const region = task.regions[name];
      const question = task.questions ? wrap(region?.question ?? '', w - 2 * pad, metrics.small) : [];
      const title = bare ? '' : (region?.title ?? '');
      const h = (region?.h ?? 0) + headHeight(title, question) + 2 * pad;
      const found = { region: name, x: left, y: top, w, h, title, question };
      left += w + gap;
      return found;
    });
    const h = Math.max(...placed.map((place) => place.h));
    places.push(...placed.map((place) => ({ ...place, h })));
    top += h + gap;
  }
  return { places, h: Math.max(0, top - gap - y) };
}

/** How high the title and the question of a region stand above its states. */
export function headHeight(title: string, question: readonly string[]): number {
  const lines = question.length * metrics.questionLine;
  return (title === '' ? 0 : metrics.title) + lines + (lines > 0 ? 6 : 0);
}

function frameWidth(region: LaidRegion | undefined, bare: boolean): number {
  const title = bare ? 0 : textWidth(region?.title ?? '', 13, 'bold');
  return Math.max(region?.w ?? 0, title, 120) + 2 * pad;
}

const rowWidth = (task: PageTask, names: readonly string[], bare: boolean): number =>
  names.reduce((all, name) => all + frameWidth(task.regions[name], bare), 0) + (names.length - 1) * gap;

function cardWidth(task: PageTask, issue: Issue): number {
  const groups = groupsOf(task, issue).filter((group) => group.names.length > 0);
  const widths = groups.map((group) => rowWidth(task, group.names, groups.length === 1 && group.names.length === 1));
  const sum = widths.reduce((all, one) => all + one + gap, -gap);
  return Math.min(task.width, Math.max(sum, textWidth(issue.name, 16, 'bold')) + 2 * pad);
}

/** Makes a lane higher, or just its lowest row of frames even. */
function stretch(lane: LaidLane, h: number = lane.h): LaidLane {
  const bottom = lane.y + h - pad;
  const places = lane.places.map((place) => {
    const below = lane.places.some((one) => one.y > place.y && one.x < place.x + place.w && place.x < one.x + one.w);
    return below ? place : { ...place, h: bottom - place.y };
  });
  return { ...lane, h, places };
}

/** Fills rows in order; by first fit, an item may also go up into an earlier row that still has room. */
function rowsOf(widths: readonly number[], room: number, way: 'in order' | 'first fit' = 'in order'): Row[] {
  const rows: Row[] = [];
  widths.forEach((width, at) => {
    const open = way === 'first fit' ? rows : rows.slice(-1);
    const row = open.find((one) => one.used + gap + width <= room);
    if (row !== undefined) {
      row.items.push(at);
      row.used += gap + width;
    } else rows.push({ items: [at], used: width });
  });
  return rows;
}
