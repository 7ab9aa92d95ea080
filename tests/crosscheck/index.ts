import { harbour } from '../../machines/harbour/index.ts';
import { issueMachines, talks } from '../../machines/index.ts';
import { talksCase } from '../../scenarios/index.ts';
import { compileFactored, prove, searchExplicit, sliceOf, summarise } from '../../src/doors/explore.ts';
import { modelToPromela } from '../../src/doors/export.ts';
import {
  type Chart,
  describeChart,
  type FactoredModel,
  type Formula,
  obligationsOf,
  type Property,
  regionsRead,
} from '../../src/index.ts';
import { compareScxml } from './scxml.ts';
import { missingTools, runSpin } from './spin.ts';

/** Checks the explorer against SPIN, and the charts as SCXML against XState. Nonzero where they disagree. */
const failures: string[] = [];

function report(agrees: boolean, line: string): void {
  console.log(`${agrees ? 'agrees   ' : 'DISAGREES'}  ${line}`);
  if (!agrees) failures.push(line);
}

/** What is asked of positions: that an outcome can be reached, that an invariant holds everywhere. Each is asked once. */
const questions: Property[] = [
  ...talksCase.outcomes.map((one): Property => ({ kind: 'reachable', name: one.id, formula: one.formula })),
  ...talksCase.invariants
    .flatMap((one) => obligationsOf(one, describeChart(talks)))
    .map((one) => one.property)
    .filter((property) => property.kind === 'always'),
];
/** The most positions that SPIN is given: it keeps every one of them whole. */
const MOST = 400_000n;
const seen = new Set<string>();

/** The counts of one model in both, and what both say of every question that it decides. */
function checkModel(name: string, model: FactoredModel): void {
  const key = model.regions.map((region) => region.name).join();
  if (seen.has(key)) return;
  seen.add(key);
  const regions = new Set(model.regions.map((region) => region.name));
  const asked: { readonly property: Property; readonly formula: Formula }[] = [];
  for (let at = questions.length - 1; at >= 0; at--) {
    const property = questions[at];
    if (property === undefined || !('formula' in property)) continue;
    if (!regionsRead(property.formula).every((region) => regions.has(region))) continue;
    questions.splice(at, 1);
    asked.unshift({ property, formula: property.formula });
  }
  const conditions = Object.fromEntries(asked.map(({ formula }, index) => [`question ${index}`, formula]));
  const text = modelToPromela(model, { title: name, conditions });
  const own = searchExplicit(model);
  const spin = runSpin(text);
  const counts = `${own.states} positions and ${own.moves} moves, SPIN ${spin.states} and ${spin.transitions}`;
  const same = own.complete && spin.errors === 0 && spin.states === own.states && spin.transitions === own.moves;
  report(same, `${name}: ${counts} (${spin.seconds.toFixed(2)} s)`);
  const { verdicts } = prove(
    model,
    asked.map((one) => one.property),
  );
  for (const [index, { property }] of asked.entries()) {
    const ours = verdicts[index]?.holds === true;
    const { errors } = runSpin(text, property.kind === 'reachable' ? `!c${index}` : `c${index}`);
    const theirs = property.kind === 'reachable' ? errors > 0 : errors === 0;
    report(ours === theirs, `  ${property.kind}: ${property.name}: ${ours}, SPIN ${theirs}`);
  }
}

const missing = missingTools();
if (missing.length > 0) {
  console.error(
    `npm run crosscheck needs ${missing.join(' and ')}. On Debian or Ubuntu: apt-get install spin gcc libc6-dev. On macOS: brew install spin.`,
  );
  process.exitCode = 2;
} else {
  console.log('Positions, moves, outcomes and invariants against SPIN, every state kept whole:');
  checkModel('harbour', compileFactored(harbour));
  const whole = compileFactored(talks);
  for (const issue of talksCase.issues) {
    const wanted = whole.regions
      .map((region) => region.name)
      .filter((name) => issue.regions.some((part) => part === name || name.startsWith(`${part}.`)));
    const slice = sliceOf(whole, wanted);
    // The shield alone has more positions than SPIN can hold; it is taken by what decides its outcomes instead.
    if (issue.id !== 'missileDefense') checkModel(issue.id, slice.model);
  }
  // What is left is asked of the regions that decide it, where SPIN can finish.
  for (const property of [...questions]) {
    if (!('formula' in property)) continue;
    const slice = sliceOf(whole, regionsRead(property.formula));
    if (BigInt(summarise(slice.model).positions) <= MOST) checkModel(`what decides ${property.name}`, slice.model);
  }
  if (questions.length > 0) {
    const names = [...new Set(questions.map((one) => one.name.replace(/,.*/u, '')))].join(', ');
    console.log(`Not asked of SPIN, as they read more than it can finish: ${names}.`);
  }

  const seed = Number(process.env.SEED ?? 20071012);
  console.log(`\nThe charts as SCXML in an interpreter of its own, against XState on random events (SEED=${seed}):`);
  const charts: Readonly<Record<string, Chart>> = { talks, harbour, ...issueMachines };
  for (const [name, chart] of Object.entries(charts)) {
    const [runs, length] = name === 'talks' ? [5, 200] : [10, 100];
    const { steps, moved, difference } = await compareScxml(chart, runs, length, seed);
    report(difference === undefined, `${name}: ${steps} events, ${moved} of them moved something ${difference ?? ''}`);
  }
  console.log(failures.length === 0 ? '\nEverything agrees.' : `\n${failures.length} disagreements.`);
  if (failures.length > 0) process.exitCode = 1;
}
