import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What SPIN found: states, transitions, and whether `ALWAYS` was broken somewhere. */
export interface SpinRun {
  readonly states: number;
  readonly transitions: number;
  readonly errors: number;
  readonly seconds: number;
}

/** What the check needs and this machine lacks. */
export function missingTools(): readonly string[] {
  const works = (command: string, flag: string): boolean => spawnSync(command, [flag]).error === undefined;
  return [...(works('spin', '-V') ? [] : ['spin']), ...(works('cc', '--version') ? [] : ['cc'])];
}

/**
 * Verifies a model with SPIN, every state kept whole: no partial order reduction, no hash compaction, no bit states, so
 * that the count is exact. A search that was cut short is an error, never a smaller count.
 */
export function runSpin(model: string, always?: string): SpinRun {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-spin-'));
  const run = (command: string, args: readonly string[]): string => {
    const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
    if (error !== undefined || status !== 0)
      throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? ''}${stdout}${stderr}`);
    return stdout;
  };
  try {
    writeFileSync(join(folder, 'model.pml'), model);
    run('spin', [...(always === undefined ? [] : [`-DALWAYS=${always}`]), '-a', 'model.pml']);
    run('cc', ['-O1', '-w', '-DSAFETY', '-DNOREDUCE', '-DMEMLIM=2048', '-o', 'pan', 'pan.c']);
    const began = performance.now();
    const out = run('./pan', ['-m2000000', '-n']);
    const seconds = (performance.now() - began) / 1000;
    if (/max search depth too small|out of memory|Search not completed/iu.test(out) && !/errors: [1-9]/u.test(out))
      throw new Error(`SPIN did not finish:\n${out}`);
    const number = (pattern: RegExp): number => {
      const found = pattern.exec(out)?.[1];
      if (found === undefined) throw new Error(`SPIN printed no count:\n${out}`);
      return Number(found);
    };
    const states = number(/(\d+) states, stored/u);
    // SPIN counts the start, to which nothing leads, among the transitions that stored a state.
    const transitions = number(/(\d+) transitions \(= stored\+matched\)/u) - 1;
    return { states, transitions, errors: number(/errors: (\d+)/u), seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
