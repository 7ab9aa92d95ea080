import { styleText } from 'node:util';
import type { Paint, Style, TextLayout } from '../index.ts';
import type { Io } from './io.ts';

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

/** The terminal, or the pipe or file that stands in its place. A reader that goes away early is no error. */
export function terminal(): Io {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  return {
    write: (text) => void process.stdout.write(text),
    warn: (text) => void process.stderr.write(text),
    colours: wantsColours(process.env, process.stdout.isTTY === true),
    width: Math.min(110, Math.max(40, process.stdout.columns ?? 100)),
    folder: process.cwd(),
  };
}

/** Colours on a terminal; `NO_COLOR` turns them off (no-color.org), `FORCE_COLOR` turns them on and has the last word. */
export function wantsColours(env: Readonly<Record<string, string | undefined>>, onTerminal: boolean): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return onTerminal && env.TERM !== 'dumb';
}
