import type { Case } from '../case/index.ts';
import type { ChartDescription } from '../chart/index.ts';
import { drawWords } from '../messages/index.ts';
import type { Engine } from './engine.ts';
import { namingOf } from './labels.ts';
import { layRegion } from './lay-region.ts';
import type { LaidPage, LaidRegion, Layout } from './layout.ts';
import { layPage, regionsOf } from './pack.ts';

/** The parts of a case that a layout is made from. */
export type Drawable = Pick<Case, 'title' | 'issues' | 'parties' | 'vocabulary' | 'labels'>;

export interface LayOutOptions {
  /** The heading over regions that belong to no side. */
  readonly shared?: string;
}

const pageWidth = 1400;
const issueWidth = 800;
const sideRoom = 326;
const sharedRoom = 588;

/**
 * Places every region, state and transition of a case, by an engine such as `new Elk()` of elkjs. The same case gives
 * the same layout. Slow (a second): made when the project is built, or on demand for a case of one's own.
 */
export async function layOut(
  engine: Engine,
  chart: ChartDescription,
  source: Drawable,
  options: LayOutOptions = {},
): Promise<Layout> {
  const sides = source.parties.filter((party) => party.role === 'side').map((party) => party.id);
  const naming = namingOf(source.labels ?? {}, source.parties);
  const regions: Record<string, LaidRegion> = {};
  for (const region of chart.regions) {
    const owner = sides.slice(0, 2).find((side) => side === region.path[1]) ?? '';
    regions[region.name] = await layRegion(engine, {
      chart,
      region,
      naming,
      evidenceOf: (event) => (Object.hasOwn(source.vocabulary, event) ? source.vocabulary[event]?.evidence : undefined),
      owner,
      room: owner === '' ? sharedRoom : sideRoom,
    });
  }
  const shared = { regions, parties: source.parties, shared: options.shared ?? drawWords.shared };
  const whole = { ...shared, issues: source.issues, title: source.title, width: pageWidth };
  const pages: Record<string, LaidPage> = { all: layPage({ ...whole, questions: false, titled: true, columns: 3 }) };
  for (const issue of source.issues) {
    if (regionsOf({ regions }, issue).length === 0) continue;
    const own = { ...shared, issues: [issue], title: issue.name, width: issueWidth };
    pages[issue.id] = layPage({ ...own, questions: true, titled: false, columns: 2 });
  }
  return { chart: chart.id, regions, pages };
}
