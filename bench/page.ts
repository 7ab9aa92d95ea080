import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist, raiseStage, type Stage, waitForBadge } from '../tests/browser/browser.ts';

const codes = 'a0';
const long = `#s=the-talks&t=0&f=o07-demand-freeze&m=${codes.repeat(488)}&n=Long`;
const shared = `#s=the-talks&t=20&v=table&f=o07-demand-freeze&m=${codes.repeat(48)}&n=Shared`;

const rows: { name: string; value: number; unit: string; budget?: number; least?: boolean }[] = [];

/** What is loaded only by those who ask for it, by how the build names its files. */
const asked = [
  { name: 'what-ifs and comparisons', files: /^what-if\./ },
  { name: 'lessons', files: /^lesson\./ },
  { name: 'what is still possible, with its worker', files: /^(explore\.|work-)/ },
  { name: 'the page, its charts and lessons in Russian', files: /^russian\./ },
];

/** The value below which a share of the values lies. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The middle one of three rounds of a measurement: what else the machine does for a moment does not count. */
async function middle<T>(measure: () => Promise<T>, value: (found: T) => number): Promise<T> {
  const rounds = [await measure(), await measure(), await measure()];
  const [, found] = rounds.sort((one, two) => value(one) - value(two));
  if (found === undefined) throw new Error('three rounds have a middle one');
  return found;
}

function sizes(): void {
  const folder = join(dist, 'page', 'assets');
  // Not those that the page names to fetch them later.
  const page = readFileSync(join(dist, 'page', 'index.html'), 'utf8');
  const first = [...page.matchAll(/(?:src|href)="[^"]*?([\w.-]+\.js)"/g)].map(([, name = '']) => name);
  const size = (name: string): number => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1000;
  const all = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const sum = (names: readonly string[]): number => names.reduce((total, name) => total + size(name), 0);
  rows.push({ name: 'JavaScript of the first load, gzipped', value: sum(first), unit: 'kB', budget: 130 });
  const own = all.filter((name) => !asked.some(({ files }) => files.test(name)));
  rows.push({ name: 'all that steps through the talks, gzipped', value: sum(own), unit: 'kB', budget: 220 });
  for (const { name, files } of asked)
    rows.push({ name: `  beside it ${name}`, value: sum(all.filter((file) => files.test(file))), unit: 'kB' });
  rows.push({ name: '  all of it together', value: sum(all), unit: 'kB' });
}

/**
 * From a key to the paint that follows, in milliseconds, for a number of steps, once all has come. Keys come as when one
 * is held, or so far apart that all that follows a step is done before the next.
 */
async function keys(stage: Stage, slower: number, pause: number): Promise<readonly number[]> {
  const { page } = await stage.open('#s=the-talks&t=0');
  await page.getByRole('group', { name: /^Diagram:/ }).waitFor();
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const times = await page.evaluate(async (wait) => {
    const measured: number[] = [];
    for (let count = 0; count < 100; count++) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      const start = performance.now();
      const key = count % 110 < 55 ? 'ArrowRight' : 'ArrowLeft';
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(0);
        });
      });
      measured.push(performance.now() - start);
    }
    return measured;
  }, pause);
  await page.context().close();
  return times;
}

async function longRun(stage: Stage): Promise<void> {
  const { page } = await stage.open(long);
  await waitForBadge(page, 'of 500');
  await page.getByRole('group', { name: /^Diagram:/ }).waitFor();
  const found = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    if (slider === null) return { jumps: [0], frames: 0 };
    const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const go = (step: number): void => {
      put?.call(slider, String(step));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const painted = (): Promise<void> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(0);
        });
      });
    const jumps: number[] = [];
    for (let count = 0; count < 60; count++) {
      const start = performance.now();
      go((count * 211) % 501);
      await painted();
      jumps.push(performance.now() - start);
    }
    const start = performance.now();
    let frames = 0;
    while (performance.now() - start < 2_000) {
      go(frames % 501);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      frames++;
    }
    return { jumps, frames: (1_000 * frames) / (performance.now() - start) };
  });
  rows.push({
    name: 'a jump in a run of 500 steps, 95th percentile',
    value: percentile(found.jumps, 0.95),
    unit: 'ms',
    budget: 50,
  });
  rows.push({ name: 'scrubbing through 500 steps', value: found.frames, unit: 'frames/s', budget: 50, least: true });
  await page.context().close();
}

interface Loaded {
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  readonly after: number;
}

async function loading(stage: Stage): Promise<Loaded> {
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0, tbt: 0, shown: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void): void => {
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    };
    watch('largest-contentful-paint', (entry) => {
      seen.lcp = entry.startTime;
    });
    watch('layout-shift', (entry) => {
      seen.cls += entry.value ?? 0;
    });
    watch('longtask', (entry) => {
      seen.tbt += Math.max(0, entry.duration - 50);
    });
    const look = (): void => {
      if (document.querySelector('.badge')?.textContent?.includes('Shared')) seen.shown = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(`${stage.url}${shared}`);
  // Looking for roles is work in the page, and would count as the page's own.
  await page.waitForFunction(
    () =>
      document.querySelector('.badge')?.textContent?.includes('Shared') && document.querySelector('table.positions'),
  );
  await page.waitForLoadState('networkidle');
  const found = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { lcp: number; cls: number; tbt: number; shown: number } };
    const [navigation] = performance.getEntriesByType('navigation');
    const load = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
    return { ...seen, after: Math.max(0, seen.shown - load) };
  });
  await context.close();
  return found;
}

const stage = await raiseStage();
sizes();
for (const { name, pause } of [
  { name: 'key to paint, 95th percentile, a key held', pause: 30 },
  { name: 'key to paint, 95th percentile, a key at a time', pause: 150 },
])
  for (const [slower, speed, budget] of [
    [1, '', 32],
    [4, ', processor 4 times slower', 100],
  ] as const)
    rows.push({
      name: `${name}${speed}`,
      value: await middle(
        async () => percentile(await keys(stage, slower, pause), 0.95),
        (value) => value,
      ),
      unit: 'ms',
      budget,
    });
await longRun(stage);
const loaded = await middle(
  () => loading(stage),
  ({ tbt }) => tbt,
);
rows.push({ name: 'a shared link is open, after load', value: loaded.after, unit: 'ms', budget: 300 });
rows.push({ name: 'largest contentful paint', value: loaded.lcp, unit: 'ms', budget: 2_500 });
rows.push({ name: 'total blocking time', value: loaded.tbt, unit: 'ms', budget: 200 });
rows.push({ name: 'layout shift', value: loaded.cls, unit: '', budget: 0 });
console.log(
  `Chromium ${stage.browser.version()}, Node ${process.version}; keys and loading: the middle of three rounds\n`,
);
for (const { name, value, unit, budget, least = false } of rows) {
  const kept = budget === undefined || (least ? value >= budget : value <= budget);
  const bound = budget === undefined ? '' : ` (${least ? 'at least' : 'at most'} ${budget})`;
  console.log(`${kept ? 'ok  ' : 'OVER'} ${name}: ${value.toFixed(value < 1 ? 3 : 1)} ${unit}${bound}`);
  if (!kept) process.exitCode = 1;
}
await stage.close();
