import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { talksCase } from '../scenarios/index.ts';
import { compileFactored } from '../src/doors/explore.ts';
import { wholeChart } from '../src/doors/inside.ts';
import { describeChart, replay } from '../src/index.ts';
import { dist, raiseStage, type Stage, toScreen, waitForBadge } from '../tests/browser/browser.ts';

const rows: { name: string; value: number; budget: number }[] = [];
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const high = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * 0.95))] ?? 0;

const theTalks = talksCase.scenarios.find((one) => one.id === 'the-talks');
const walk = theTalks === undefined ? [] : replay(talksCase, theTalks).frames.map((frame) => frame.after);

/** The page's own worker, asked directly: how long it takes until every question is a lookup, and then for each. */
async function worker(stage: Stage): Promise<void> {
  const { page } = await stage.open('#s=the-talks&t=0');
  const name = readdirSync(join(dist, 'page', 'assets')).find((one) => /^work-.+\.js$/.test(one)) ?? '';
  const { vocabulary, outcomes, invariants } = talksCase;
  const { guards, read = new Map(), ...chart } = wholeChart(describeChart(talksCase.chart));
  const questions = {
    known: {
      chart,
      model: compileFactored(talksCase.chart),
      vocabulary,
      parties: talksCase.parties.flatMap(({ id, role }) => (role === 'calendar' ? [] : [id])),
      calendars: talksCase.parties.flatMap(({ id, role }) => (role === 'calendar' ? [id] : [])),
    },
    outcomes: outcomes.map(({ id, formula }) => ({ key: id, formula })),
    invariants,
  };
  const found = await page.evaluate(
    async ({ url, questions, guards, read, walk }) => {
      type Told = { kind: string; id?: number; ms?: number; positions?: string; laws?: readonly unknown[] };
      const start = performance.now();
      const one = new Worker(url, { type: 'module' });
      const heard: ((told: Told) => void)[] = [];
      one.onmessage = (event: MessageEvent<Told>) => {
        for (const listener of heard) listener(event.data);
      };
      const wait = (kind: string, id?: number): Promise<Told> =>
        new Promise((resolve) => {
          heard.push((told) => {
            if (told.kind === kind && told.id === id) resolve(told);
          });
        });
      const ready = wait('ready');
      const laws = wait('laws');
      const chart = { ...questions.known.chart, guards: new Map(guards), read: new Map(read) };
      one.postMessage({ kind: 'begin', ...questions, known: { ...questions.known, chart } });
      const own = (await ready).ms ?? 0;
      const whole = performance.now() - start;
      const proof = await laws;
      let id = 0;
      const ask = async (request: object): Promise<number> => {
        id++;
        const kind = 'walk' in request ? 'course' : 'way';
        const answer = wait(kind, id);
        const asked = performance.now();
        one.postMessage({ kind, id, ...request });
        await answer;
        return performance.now() - asked;
      };
      const courses: number[] = [];
      for (let count = 0; count < 20; count++)
        courses.push(await ask({ walk: walk.slice(0, walk.length - (count % 5)) }));
      const aim = questions.outcomes.find((outcome) => outcome.key === 'inspectionRegimeInForce');
      const ways: number[] = [];
      for (const from of walk) ways.push(await ask({ aim, least: 'moves', from }));
      const fewest = await ask({ aim, least: 'counterfactual', from: walk[0] });
      one.terminate();
      return { own, whole, proof, courses, ways, fewest };
    },
    { url: new URL(`assets/${name}`, stage.url).href, questions, guards: [...guards], read: [...read], walk },
  );
  const { laws = [], positions = '', ms = 0 } = found.proof;
  rows.push(
    { name: 'worker: from its start until every distance is a lookup', value: found.whole, budget: 2_000 },
    { name: '  of it the search itself, 10 outcomes and 154 states', value: found.own, budget: 1_000 },
    { name: `worker: ${laws.length} laws proved over ${positions} positions`, value: ms, budget: 1_000 },
    {
      name: `after an edit: all outcomes and states at ${walk.length} steps, median`,
      value: median(found.courses),
      budget: 20,
    },
    { name: 'the way to an outcome from another step, median', value: median(found.ways), budget: 20 },
    { name: 'the way with the fewest moves not reported, first time', value: found.fewest, budget: 500 },
  );
  await page.context().close();
}

/** From a key to the paint that follows, with every outcome said anew, and without. */
async function stepping(stage: Stage, open: boolean): Promise<void> {
  const { page } = await stage.open('#s=the-talks&t=0');
  await page.getByRole('group', { name: /^Diagram:/ }).waitFor();
  if (open) {
    await toScreen(page, 'Still possible');
    await page.getByText(/laws hold over/).waitFor();
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  await waitForBadge(page, 'step 0 of');
  const found = await page.evaluate(async () => {
    const painted = (): Promise<void> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(0);
        });
      });
    const times: number[] = [];
    const seen = new Set<string>();
    for (let count = 0; count < 100; count++) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const start = performance.now();
      const key = count % 110 < 55 ? 'ArrowRight' : 'ArrowLeft';
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await painted();
      times.push(performance.now() - start);
      seen.add(document.querySelector('.outcomes')?.textContent ?? '');
    }
    return { times, seen: seen.size };
  });
  rows.push({
    name: open
      ? `key to paint with the outcomes shown (${found.seen} different lists seen), 95th percentile`
      : 'key to paint without them, 95th percentile',
    value: high(found.times),
    budget: 32,
  });
  await page.context().close();
}

const stage = await raiseStage();
await worker(stage);
await stepping(stage, false);
await stepping(stage, true);
console.log(`Chromium ${stage.browser.version()}, Node ${process.version}\n`);
for (const { name, value, budget } of rows) {
  if (value > budget) process.exitCode = 1;
  console.log(`${value <= budget ? 'ok  ' : 'OVER'} ${name}: ${value.toFixed(1)} ms (at most ${budget})`);
}
await stage.close();
