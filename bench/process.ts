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

/** Every command that asks about all courses, with the most that it may take, in times of a bare start of Node. */
const questions = [
  { args: ['prove'], most: 8 },
  { args: ['explore'], most: 10 },
  { args: ['path', '--to', 'inspectionRegimeInForce'], most: 10 },
  { args: ['necessary', '--to', 'inspectionRegimeInForce'], most: 10 },
  { args: ['lost', 'the-talks', '--outcome', 'inspectionRegimeInForce'], most: 10 },
  { args: ['possible', 'the-talks'], most: 10 },
] as const;

/** The questions about all courses, each as a whole process, in turns with a bare start of Node. */
export async function wholeQuestions(rounds = 9): Promise<void> {
  const bare: number[] = [];
  const asked = questions.map(({ args, most }) => ({
    args,
    most,
    times: [] as number[],
    outputs: new Set<string>(),
  }));
  for (let round = 0; round < rounds; round += 1) {
    bare.push(time(['-e', '0']).took);
    for (const { args, times, outputs } of asked) {
      const { took, printed } = time([command, ...args]);
      times.push(took);
      outputs.add(told(printed));
    }
  }
  for (const { args, most, times, outputs } of asked) {
    const ratio = median(times) / median(bare);
    console.log(`demarche ${args.join(' ')}, whole process: ${ratio.toFixed(2)} times node -e 0 (aim: under ${most})`);
    console.log(`  ${rounds} runs each; median ${median(times).toFixed(0)} ms beside ${median(bare).toFixed(0)} ms`);
    console.log(`  printed: ${[...outputs].join('; and ')}`);
  }
}

/** What was printed, so that one sees it is the same each time: its positions where it counts them, its lines and a digest. */
function told(printed: string): string {
  const counted = printed.match(/\d{1,3}(,\d{3})+(?= positions)/u)?.[0];
  const lines = `${printed.split('\n').length - 1} lines, SHA-256 ${digest(printed)}`;
  return counted === undefined ? lines : `${counted} positions, ${lines}`;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
