import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Symbolic } from '../src/explore/index.ts';
import type { FactoredModel } from '../src/model/index.ts';
import { issues, randomRegions } from './peers/issues.ts';
import { kanban, manufacturing, philosophers, queens, slottedRing, swaps } from './peers/published.ts';

/** A row of the table: a model, and the example of MEDDLY (Babar and Miner 2010) that is the same one. */
interface Row {
  readonly name: string;
  readonly model: () => FactoredModel;
  readonly meddly?: readonly [program: string, ...args: readonly string[]];
}

const sized = (
  name: string,
  model: (size: number) => FactoredModel,
  sizes: readonly number[],
  meddly?: (size: number) => Row['meddly'],
): readonly Row[] =>
  sizes.map((size) => {
    const same = meddly?.(size);
    return { name: `${name} of ${size}`, model: () => model(size), ...(same === undefined ? {} : { meddly: same }) };
  });

const rows: readonly Row[] = [
  ...sized('philosophers', philosophers, [100, 1000], (size) => ['dining_phils', `-n${size}`, '-esat']),
  ...sized('slotted ring', slottedRing, [10, 30, 50], (size) => ['slot', String(size), '-esat']),
  ...sized('kanban', kanban, [20, 50, 100], (size) => ['kanban', '-esat', String(size)]),
  ...sized('manufacturing system', manufacturing, [5, 10, 20]),
  ...sized('swaps', swaps, [8, 9, 10], (size) => ['swaps', String(size), '-esat']),
  ...sized('queens', queens, [8, 10]),
  ...sized('random regions', randomRegions, [20, 30]),
  ...sized('issues under a calendar', (count) => issues({ count, calendar: true }), [5, 20]),
  ...sized('issues tied to two others', (count) => issues({ count, tied: 2 }), [4, 5, 10]),
];

/** Processor time since a moment, in milliseconds: what the machine does for others is left out. */
const busySince = (start: NodeJS.CpuUsage): number => process.cpuUsage(start).user / 1000;

/** A model in diagrams, the relation and the positions apart. The last order that is tried is the one that is shown. */
function measure({ name, model }: Row): readonly string[] {
  const made = model();
  const start = process.cpuUsage();
  const symbolic = Symbolic.reached(made);
  const whole = busySince(start);
  const again = process.cpuUsage();
  const built = new Symbolic(made, {}, symbolic.order);
  const building = busySince(again);
  const { forest } = built.sets;
  const positions = built.sets.count(built.reachable);
  const finding = busySince(again) - building;
  const cells = [name, short(positions), ...[whole, building, finding].map((ms) => ms.toFixed(0))];
  return [...cells, String(forest.peak), (forest.bytes / 2 ** 20).toFixed(1)];
}

/** A count as it is, or by its first digits where it is long. */
function short(count: bigint): string {
  const digits = String(count);
  return digits.length <= 15 ? digits : `${digits[0]}.${digits.slice(1, 4)}e${digits.length - 1}`;
}

/** What MEDDLY's own example says that it took, building and finding, in milliseconds; empty where it is not there. */
function peer(folder: string | undefined, { meddly }: Row): readonly [string, string] {
  if (folder === undefined || meddly === undefined) return ['', ''];
  const [program, ...args] = meddly;
  const { stdout } = spawnSync(join(folder, program), args, { encoding: 'utf8', maxBuffer: 1 << 26, timeout: 60_000 });
  const [building, finding] = [/function construction took ([\d.e+-]+)/u, /set construction took ([\d.e+-]+)/u].map(
    (pattern) => pattern.exec(stdout ?? '')?.[1],
  );
  const ms = (seconds: string | undefined): string =>
    seconds === undefined ? '?' : (Number(seconds) * 1000).toFixed(0);
  return [ms(building), ms(finding)];
}

const head = [
  'model',
  'positions',
  'whole ms',
  'building ms',
  'finding ms',
  'peak nodes',
  'MB',
  'MEDDLY building',
  'finding',
];

/**
 * Published models by size: processor time from the model to the exact count with the search for an order, then building
 * and finding apart in that order. MEDDLY's examples run beside them where the environment names their folder.
 */
function table(folder: string | undefined): void {
  console.log(`Node ${process.version}\n`);
  console.log(`| ${head.join(' | ')} |\n|${head.map(() => '---|').join('')}`);
  for (const row of rows) console.log(`| ${[...measure(row), ...peer(folder, row)].join(' | ')} |`);
}

table(process.env.MEDDLY_EXAMPLES);
