/** A drawing's coordinates, in CSS pixels at natural size. Plain strings and numbers, so that a JSON file is one. */
export interface Layout {
  readonly chart: string;
  readonly regions: Readonly<Record<string, LaidRegion>>;
  /** The pages that can be drawn: `all`, and each issue by its id. */
  readonly pages: Readonly<Record<string, LaidPage>>;
}

/** One region on its own: its states and transitions, placed from the region's own corner. */
export interface LaidRegion {
  readonly title: string;
  readonly question: string;
  /** The side whose region it is; empty where it is nobody's own. */
  readonly owner: string;
  readonly w: number;
  readonly h: number;
  readonly states: readonly LaidState[];
  readonly edges: readonly LaidEdge[];
}

export interface LaidState {
  readonly name: string;
  readonly lines: readonly string[];
  readonly tags: string;
  readonly initial: boolean;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** All transitions from one state to another, drawn as one line. */
export interface LaidEdge {
  readonly from: string;
  readonly to: string;
  /** The strongest evidence among the transitions. */
  readonly evidence: string;
  /** The transitions by their index in the chart's description. */
  readonly transitions: readonly number[];
  /** Corners of the line, as `x,y x,y`. */
  readonly points: string;
}

export interface LaidPage {
  readonly title: string;
  readonly w: number;
  readonly h: number;
  readonly lanes: readonly LaidLane[];
}

/** The lane of one issue: a heading over each column and a frame for each region. */
export interface LaidLane {
  readonly issue: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly heads: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly places: readonly LaidPlace[];
}

/** Where a page puts a region, and the lines that stand above its states. */
export interface LaidPlace {
  readonly region: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly title: string;
  readonly question: readonly string[];
}

/** The measures that layout and drawing share. */
export const metrics = {
  label: 12,
  small: 11,
  line: 14,
  stateHeight: 34,
  statePad: 9,
  stateMin: 78,
  pad: 12,
  gap: 10,
  title: 23,
  questionLine: 14,
  laneTitle: 30,
  head: 20,
} as const;

/** Writes a layout as JSON with one shape a line, the way the formatter of the house leaves it. */
export function layoutText(layout: Layout): string {
  return `${lay(layout, 0, 0)}\n`;
}

function lay(value: unknown, indent: number, used: number): string {
  const flat = flatten(value);
  if (typeof value !== 'object' || value === null || indent + used + flat.length < 119) {
    if (indent > 0 || typeof value !== 'object') return flat;
  }
  const inner = ' '.repeat(indent + 2);
  const close = ' '.repeat(indent);
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one === 'number')) return fill(value, indent);
    return `[\n${value.map((one) => inner + lay(one, indent + 2, 0)).join(',\n')}\n${close}]`;
  }
  const entries = Object.entries(value ?? {});
  const lines = entries.map(([key, one]) => {
    const head = `${JSON.stringify(key)}: `;
    return inner + head + lay(one, indent + 2, head.length);
  });
  return `{\n${lines.join(',\n')}\n${close}}`;
}

function fill(numbers: readonly number[], indent: number): string {
  const inner = ' '.repeat(indent + 2);
  const lines: string[] = [];
  let line = inner;
  numbers.forEach((one, at) => {
    const piece = `${one}${at === numbers.length - 1 ? '' : ','}`;
    if (line !== inner && line.length + 1 + piece.length > 120) {
      lines.push(line);
      line = inner;
    }
    line += line === inner ? piece : ` ${piece}`;
  });
  return `[\n${[...lines, line].join('\n')}\n${' '.repeat(indent)}]`;
}

function flatten(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatten).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${flatten(one)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
