import { fileURLToPath } from 'node:url';
import { talksAtHand } from '../../src/cli/default-case.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

/** What a command wrote and how it ended. */
export interface Session {
  readonly code: number;
  readonly out: string;
  readonly warned: string;
}

/** The folder that the commands of the tests are called in. */
export const folder = fileURLToPath(new URL('./files/', import.meta.url));

/** Runs the command line within this process, without colours and 80 characters wide where nothing else is said. */
export async function demarche(args: readonly string[], io: Partial<Io> = {}): Promise<Session> {
  let out = '';
  let warned = '';
  const world: Io = {
    write: (text) => {
      out += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    },
    warn: (text) => {
      warned += text;
    },
    colours: false,
    width: 80,
    folder,
    ...io,
  };
  const code = await run(args, world, talksAtHand);
  return { code, out, warned };
}
