import { styleText } from 'node:util';
import type { TextLayout } from '../doors/export.ts';
import type { Paint, Style } from '../doors/inside.ts';
import type { Io } from './io.ts';
import { say } from './words.ts';

const looks: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  title: ['bold', 'underline'],
  heading: 'bold',
  moved: 'green',
  unmoved: 'yellow',
  aside: ['italic', 'cyan'],
  warning: 'red',
  faint: 'dim',
};

/** How an answer is laid out where it is printed: its width, and colours only where they are wanted. */
export function layoutOf(io: Io): TextLayout {
  const paint: Paint = (style, text) => styleText(looks[style], text, { validateStream: false });
  return { width: io.width, paint: io.colours ? paint : (_, text) => text };
}

/** A terminal to write to, and whether all that was written has arrived. */
export interface Terminal extends Io {
  /** Once all is written: whether it arrived. Where it did not, as on a full disk, that is said in one line. */
  readonly arrived: () => Promise<boolean>;
}

/** The terminal, or the pipe or file that stands in its place. A reader that goes away early is no error. */
export function terminal(out: OutStream = process.stdout, err: OutStream = process.stderr): Terminal {
  let failed: string | undefined;
  const fail = (error: unknown): void => {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (why !== 'EPIPE') failed ??= why;
  };
  out.on('error', fail);
  // Where complaints cannot be written there is nowhere to complain of it.
  err.on('error', () => undefined);
  const warn = (text: string): void => void err.write(text);
  return {
    write: (text) => {
      try {
        out.write(text);
      } catch (error) {
        // Where the output is a file, some versions of Node throw instead of telling.
        fail(error);
      }
    },
    warn,
    colours: wantsColours(process.env, out.isTTY === true),
    width: Math.min(110, Math.max(40, out.columns ?? 100)),
    folder: process.cwd(),
    arrived: async () => {
      await new Promise<void>((done) => out.write('', () => done()));
      if (failed !== undefined) warn(`demarche: ${say('misuse.standard', { why: failed })}\n`);
      return failed === undefined;
    },
  };
}

/** What a terminal needs of the stream that it writes to. */
interface OutStream {
  on(event: 'error', listener: (error: Error) => void): unknown;
  write(text: string | Uint8Array, done?: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Colours on a terminal; `NO_COLOR` turns them off (no-color.org), `FORCE_COLOR` turns them on and has the last word. */
export function wantsColours(env: Readonly<Record<string, string | undefined>>, onTerminal: boolean): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return onTerminal && env.TERM !== 'dumb';
}
