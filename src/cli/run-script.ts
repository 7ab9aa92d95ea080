import { type ChildProcess, fork } from 'node:child_process';
import { basename, join } from 'node:path';
import { DemarcheError, type Sentence } from '../index.ts';
import { packageRoot } from './package-root.ts';
import { readLines, type ScriptLines } from './script-lines.ts';
import { told } from './words.ts';

/** How long a script may take where nothing else is said, in seconds. */
export const DEFAULT_TIMEOUT = 10;

/** What a script exports, and the lines at which it makes its changes. */
export interface ScriptAnswer {
  readonly value: unknown;
  readonly lines: ReadonlyMap<string, ScriptLines>;
}

/**
 * Runs a script in a process of its own, and gives the value that it exports. What it prints goes to the standard error,
 * as the answer is ours. Throws `what-if/script` where it throws, ends, never ends, or exports nothing of use.
 */
export async function runScript(path: string, name: string, seconds: number): Promise<ScriptAnswer> {
  const fail = (problem: Sentence, place?: Sentence): DemarcheError =>
    new DemarcheError('what-if/script', problem, { file: name, place });
  const child = fork(join(packageRoot(), 'dist', 'cli', 'what-if-script.js'), [path], {
    execArgv: [],
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const answer = await answerOf(child, seconds * 1000);
  if (answer === 'late') throw fail(told('script.endless', { seconds }));
  if (typeof answer === 'number') throw fail(told('script.ended', { code: answer }));
  if ('message' in answer) throw fail(told('script.throws', { why: firstLine(answer.message) }), placeIn(path, answer));
  if (answer.text === undefined) throw fail(told('script.exports', { kind: String(answer.kind) }));
  const value: unknown = JSON.parse(String(answer.text));
  if (typeof value !== 'object' || value === null || !('edits' in value))
    throw fail(told('script.exports', { kind: String(answer.kind) }));
  return { value, lines: readLines(answer.lines) };
}

type Answer =
  | { readonly message: string; readonly stack?: unknown }
  | { readonly text?: unknown; readonly kind?: unknown; readonly lines?: unknown };

function answerOf(child: ChildProcess, milliseconds: number): Promise<Answer | number | 'late'> {
  return new Promise((resolve) => {
    const end = (answer: Answer | number | 'late'): void => {
      clearTimeout(clock);
      child.removeAllListeners();
      child.kill('SIGKILL');
      resolve(answer);
    };
    const clock = setTimeout(() => end('late'), milliseconds);
    child.once('message', (message) => {
      end(typeof message === 'object' && message !== null ? message : { kind: typeof message });
    });
    child.once('exit', (code) => end(code ?? 1));
    child.once('error', (error) => end({ message: error.message }));
  });
}

const firstLine = (message: unknown): string => String(message).split('\n')[0] ?? '';

/** The line of the script in the stack of what it threw. */
function placeIn(
  path: string,
  { stack, message }: { readonly stack?: unknown; readonly message: string },
): Sentence | undefined {
  const name = basename(path).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const [, line] = new RegExp(`${name}:(\\d+):\\d+`, 'u').exec(`${String(stack ?? '')}\n${message}`) ?? [];
  return line === undefined ? undefined : told('script.place', { line });
}
