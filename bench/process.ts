import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { median } from './median.ts';

export const command = join(import.meta.dirname, '..', 'cli', 'main.js');

/** How long one process of Node takes, in milliseconds, and what it printed. */
export function time(args: readonly string[]): { readonly took: number; readonly printed: string } {
  const began = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 << 20 });
  const took = Number(process.hrtime.bigint() - began) / 1e6;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { took, printed: stdout };
}

/** The replay of the talks as a whole process beside a bare start of Node, in turns, so that both meet the same weather. */
export async function wholeProcess(rounds = 21): Promise<void> {
  const bare: number[] = [];
  const replayed: number[] = [];
  const outputs = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    bare.push(time(['-e', '0']).took);
    const { took, printed } = time([command, 'replay', 'the-talks']);
    replayed.push(took);
    outputs.add(`${printed.split('\n').length - 1} lines, SHA-256 ${digest(printed)}`);
  }
  const ratio = median(replayed) / median(bare);
  console.log(`demarche replay the-talks, whole process: ${ratio.toFixed(2)} times node -e 0 (aim: at most 4)`);
  console.log(`  ${rounds} runs each; median ${median(replayed).toFixed(0)} ms beside ${median(bare).toFixed(0)} ms`);
  console.log(`  printed: ${[...outputs].join('; and ')}`);
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
