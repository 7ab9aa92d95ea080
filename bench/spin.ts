import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FactoredModel, Formula } from '../src/model/index.ts';

/** What SPIN's compiled verifier found, by its best exact mode; or why it did not run. */
export type SpinResult =
  | { readonly ran: true; readonly states: number; readonly transitions: number; readonly seconds: number }
  | { readonly ran: false; readonly why: string };

/** The flags that were fastest of those tried, with every state kept whole. */
const flags = ['-O2', '-DSAFETY', '-DNOREDUCE'];

/** Writes the model as Promela, compiles SPIN's verifier and times it. The time is the verifier's alone. */
export function runSpin(model: FactoredModel): SpinResult {
  for (const tool of ['spin', 'cc']) {
    try {
      execFileSync(tool, [tool === 'spin' ? '-V' : '--version'], { stdio: 'ignore' });
    } catch {
      return { ran: false, why: `${tool} is not installed` };
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'demarche-spin-'));
  try {
    writeFileSync(join(folder, 'model.pml'), promela(model));
    execFileSync('spin', ['-a', 'model.pml'], { cwd: folder });
    execFileSync('cc', [...flags, '-w', '-o', 'pan', 'pan.c'], {
      cwd: folder,
    });
    let said = '';
    let seconds = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      said = execFileSync('./pan', ['-m2000000', '-w20', '-E'], { cwd: folder, encoding: 'utf8' });
      seconds = Math.min(seconds, (performance.now() - start) / 1000);
    }
    const numberBefore = (what: RegExp): number => Number(said.match(what)?.[1] ?? Number.NaN);
    return {
      ran: true,
      states: numberBefore(/(\d+) states, stored/),
      transitions: numberBefore(/(\d+) transitions/),
      seconds,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * One process with one control point, one choice of the loop for each event: the fewest guards that SPIN can be given.
 * Events of this chart move one region each.
 */
function promela(model: FactoredModel): string {
  const variables = new Map(model.regions.map((region, index) => [region.name, { name: `v${index}`, region }]));
  const expression = (formula: Formula): string => {
    if ('and' in formula) return formula.and.length === 0 ? 'true' : `(${formula.and.map(expression).join(' && ')})`;
    if ('or' in formula) return formula.or.length === 0 ? 'false' : `(${formula.or.map(expression).join(' || ')})`;
    if ('not' in formula) return `!${expression(formula.not)}`;
    const variable = variables.get(formula.region);
    if (variable === undefined) return 'false';
    const { name, region } = variable;
    const others = region.states.filter((state) => !formula.in.includes(state));
    return others.length < formula.in.length
      ? `(${others.map((state) => `${name} != ${region.states.indexOf(state)}`).join(' && ') || 'true'})`
      : `(${formula.in.map((state) => `${name} == ${region.states.indexOf(state)}`).join(' || ')})`;
  };
  const choices = model.events.map((event) => {
    const target = `v${event.assignments[0]?.region ?? 0}`;
    const value = event.assignments.reduceRight(
      (rest, one) => `(${expression(one.when)} -> ${one.to} : ${rest})`,
      target,
    );
    return `  :: atomic { ${expression(event.enabled)} -> ${target} = ${value} }`;
  });
  const declared = model.regions.map((region, index) => `byte v${index} = ${region.initial};`);
  return `${declared.join('\n')}\nactive proctype ring() {\n  do\n${choices.join('\n')}\n  od\n}\n`;
}
