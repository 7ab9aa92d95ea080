import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { raiseStage } from '../tests/browser/browser.ts';

const root = resolve(import.meta.dirname, '..');
const budget = 16;

/** What runs in the browser: the code of the page from the text of a link to the answer, on a course of 60 events. */
const entry = `
import { runWhatIf, settle } from '${root}/src/index.ts';
import { talksCase } from '${root}/scenarios/index.ts';
import { whatIfs } from '${root}/scenarios/what-if/index.ts';
import { editsToText } from '${root}/src/index.ts';
import { readEdits } from '${root}/src/visualizer/what-if/edit-text.ts';

const base = talksCase.scenarios.find((one) => one.id === 'the-talks');
const accepts = whatIfs.find((one) => one.id === 'russia-accepts-no-host');
const some = base.events.filter((_, index) => index % 9 === 4);
const drafts = [
  { kind: 'drop', event: some[0].id },
  { kind: 'drop', event: some[1].id },
  { kind: 'move', event: some[2].id, day: '2008-01-15' },
  ...accepts.edits.slice(0, 60 - (base.events.length - 2)),
];
const { edits } = settle(base, drafts);
const text = editsToText(talksCase, base, edits);

globalThis.measure = (rounds) => {
  const times = [];
  let sum = 0;
  let events = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const read = readEdits(talksCase, base, text);
    const whatIf = { id: 'w', title: 'w', question: 'w', base: base.id, edits: read.edits, shows: '', cannotShow: '', facts: [] };
    const { comparison } = runWhatIf(talksCase, whatIf, []);
    times.push(performance.now() - start);
    events = comparison.other.scenario.events.length;
    sum += comparison.rows.length + comparison.fallen.length * 100 + comparison.end.length * 10_000;
  }
  return { times, events, edits: read(text), sum: sum / rounds };
};
const read = (one) => one.split('~').length;
`;

async function bundle(): Promise<string> {
  const id = 'virtual:bench';
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    root,
    resolve: { alias: { demarche: resolve(root, 'src/index.ts') } },
    plugins: [
      { name: 'entry', resolveId: (name) => (name === id ? id : null), load: (name) => (name === id ? entry : null) },
    ],
    build: { write: false, rolldownOptions: { input: id, output: { format: 'iife', codeSplitting: false } } },
  })) as Rolldown.RolldownOutput;
  return output.output.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n');
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN;

interface Measured {
  readonly times: readonly number[];
  readonly events: number;
  readonly edits: number;
  readonly sum: number;
}

const stage = await raiseStage();
try {
  const { page } = await stage.open('', { bypassCSP: true });
  await page.addScriptTag({ content: await bundle() });
  const measured = await page.evaluate(() =>
    (globalThis as unknown as { measure: (rounds: number) => Measured }).measure(220),
  );
  const warm = measured.times.slice(20);
  const nearlyAll = percentile(warm, 0.95);
  console.log(`Chromium ${stage.browser.version()}`);
  console.log(
    `what-if of ${measured.events} events and ${measured.edits} changes, read, replayed and compared: ` +
      `${nearlyAll.toFixed(1)} ms at the 95th percentile (budget ${budget} ms), median ${percentile(warm, 0.5).toFixed(1)} ms, ` +
      `first ${(measured.times[0] ?? 0).toFixed(1)} ms; checksum ${measured.sum}`,
  );
  if (nearlyAll > budget) process.exitCode = 1;
} finally {
  await stage.close();
}
