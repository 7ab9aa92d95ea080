import type { Evidence } from '../case/index.ts';
import type { ChartDescription, Region } from '../chart/index.ts';
import type { Engine } from './engine.ts';
import type { Naming } from './labels.ts';
import { type LaidEdge, type LaidRegion, type LaidState, metrics } from './layout.ts';
import { textWidth, wrap } from './measure.ts';

export interface RegionTask {
  readonly chart: ChartDescription;
  readonly region: Region;
  readonly naming: Naming;
  readonly evidenceOf: (event: string) => Evidence | undefined;
  readonly owner: string;
  /** How wide the region may become. */
  readonly room: number;
}

type Pair = Omit<LaidEdge, 'points'>;

const directions = ['RIGHT', 'DOWN'] as const;
const labelRooms = [76, 104, 150] as const;
const widestWord = 200;
const order: readonly string[] = ['reported', 'scheduled', 'counterfactual'];

/** Lays out one region in each way that could do, and keeps the one that costs least. */
export async function layRegion(engine: Engine, task: RegionTask): Promise<LaidRegion> {
  const pairs = pairsOf(task);
  const labelled = new Map(
    labelRooms.map((room) => boxesOf(task, room)).map((boxes) => [JSON.stringify(boxes), boxes]),
  );
  const ways: LaidRegion[] = [];
  for (const boxes of labelled.values()) {
    for (const direction of directions) ways.push(await attempt(engine, task, pairs, direction, boxes));
  }
  return ways.reduce((best, way) => (costOf(way, task) < costOf(best, task) ? way : best));
}

/** In a side's column the height counts, as the width is given; elsewhere the ground covered, frame and all. */
function costOf(region: LaidRegion, task: RegionTask): number {
  const over = Math.max(0, region.w - task.room);
  const lines = region.states.reduce((all, state) => all + state.lines.length, 0);
  const size = task.owner === '' ? ((region.w + 34) * (region.h + 57)) / 400 : region.h * 1.6 + region.w * 0.2;
  return size + lines * 2 + over * 100;
}

/** The pairs of states with a transition between them, each once, in the order of the chart. */
function pairsOf(task: Pick<RegionTask, 'chart' | 'region' | 'evidenceOf'>): readonly Pair[] {
  const pairs = new Map<string, { from: string; to: string; evidence: string; transitions: number[] }>();
  for (const one of task.chart.transitions) {
    if (one.region !== task.region.name) continue;
    const evidence = one.meta.evidence ?? task.evidenceOf(one.event) ?? 'counterfactual';
    const key = JSON.stringify([one.from, one.to]);
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, { from: one.from, to: one.to, evidence, transitions: [one.index] });
    else {
      known.transitions.push(one.index);
      if (order.indexOf(evidence) < order.indexOf(known.evidence)) known.evidence = evidence;
    }
  }
  return [...pairs.values()];
}

interface LabelBox {
  readonly lines: readonly string[];
  readonly w: number;
  readonly h: number;
}

/** The box of each state when labels are broken at a width; the start has room for its sign. */
function boxesOf({ region, naming }: RegionTask, labelRoom: number): readonly LabelBox[] {
  return region.states.map((state) => {
    const label = naming.state(region.name, state.name);
    const longest = Math.max(...label.split(' ').map((word) => textWidth(word, metrics.label, 'bold')));
    const lines = wrap(label, Math.max(labelRoom, Math.min(longest, widestWord)), metrics.label, 'bold');
    const widest = Math.max(...lines.map((line) => textWidth(line, metrics.label, 'bold')));
    const sign = state.name === region.initial ? 8 : 0;
    const w = Math.max(metrics.stateMin, widest + 2 * (metrics.statePad + sign));
    return { lines, w: w + (w % 2), h: metrics.stateHeight + (lines.length - 1) * metrics.line };
  });
}

async function attempt(
  engine: Engine,
  task: RegionTask,
  pairs: readonly Pair[],
  direction: (typeof directions)[number],
  boxes: readonly LabelBox[],
): Promise<LaidRegion> {
  const { region, naming } = task;
  const laid = await engine.layout({
    id: 'region',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': direction,
      'elk.randomSeed': '1',
      'elk.padding': '[top=0,left=0,bottom=0,right=0]',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.spacing.nodeNode': '12',
      'elk.spacing.edgeNode': '10',
      'elk.spacing.edgeEdge': '9',
      'elk.spacing.nodeSelfLoop': '9',
      'elk.layered.spacing.nodeNodeBetweenLayers': '24',
      'elk.layered.spacing.edgeNodeBetweenLayers': '10',
      'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
      'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
      'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.edgeRouting.selfLoopDistribution': 'NORTH',
    },
    children: boxes.map((box, at) => ({ id: `n${at}`, width: box.w, height: box.h })),
    edges: pairs.map((pair, at) => ({
      id: `e${at}`,
      sources: [`n${region.states.findIndex((state) => state.name === pair.from)}`],
      targets: [`n${region.states.findIndex((state) => state.name === pair.to)}`],
    })),
  });
  const states = region.states.map((state, at): LaidState => {
    const node = laid.children?.[at];
    const { lines, w, h } = boxes[at] ?? { lines: [state.name], w: 0, h: 0 };
    const place = { x: Math.round(node?.x ?? 0), y: Math.round(node?.y ?? 0), w, h };
    return { name: state.name, lines, tags: state.tags.join(' '), initial: state.name === region.initial, ...place };
  });
  const edges = pairs.map((pair, at): LaidEdge => {
    const section = laid.edges?.[at]?.sections?.[0];
    const corners = section === undefined ? [] : [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
    return { ...pair, points: corners.map((one) => `${Math.round(one.x)},${Math.round(one.y)}`).join(' ') };
  });
  return {
    title: naming.region(region.name),
    question: region.description,
    owner: task.owner,
    ...extent(states, edges),
    states,
    edges,
  };
}

/** How far boxes and lines reach, so that nothing stands outside the region. */
function extent(states: readonly LaidState[], edges: readonly LaidEdge[]): { w: number; h: number } {
  const xs = states.map((state) => state.x + state.w);
  const ys = states.map((state) => state.y + state.h);
  for (const edge of edges) {
    for (const corner of edge.points.split(' ')) {
      const [x, y] = corner.split(',').map(Number);
      xs.push((x ?? 0) + 2);
      ys.push((y ?? 0) + 2);
    }
  }
  return { w: Math.max(0, ...xs), h: Math.max(0, ...ys) };
}
