import { execFile } from 'node:child_process';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { talksAtHand } from '../../src/cli/default-case.ts';
import { terminal } from '../../src/cli/report.ts';
import { run } from '../../src/cli/run.ts';
import { withBuilt } from './built.ts';

/** A stream that keeps what is written to it, or has no room for it. */
function stream(error?: string): Writable & { readonly kept: string[] } {
  const kept: string[] = [];
  const write: Writable['_write'] = (chunk, _, done) => {
    kept.push(String(chunk));
    done(error === undefined || String(chunk) === '' ? null : Object.assign(new Error(error), { code: error }));
  };
  return Object.assign(new Writable({ decodeStrings: false, write }), { kept });
}

const commands = [
  ['replay'],
  ['scenarios'],
  ['facts'],
  ['positions'],
  ['assumptions'],
  ['check'],
  ['what-if'],
  ['draw', 'letter'],
  ['export', 'mermaid', '--issue', 'letter'],
  ['handout', 'ten-minutes', '--format', 'html'],
  ['--help'],
  ['replay', '--help'],
  ['--version'],
];

describe('an output without room', () => {
  test.each(commands)('is told of in one line by %s %s', async (...args) => {
    const [out, err] = [stream('ENOSPC'), stream()];
    const io = terminal(out, err);
    expect(await run(args, io, talksAtHand)).toBe(0);
    expect(await io.arrived()).toBe(false);
    expect(err.kept).toEqual(['demarche: the standard output cannot be written: ENOSPC\n']);
  });

  test('is nothing to tell of where a reader has gone away', async () => {
    const [out, err] = [stream('EPIPE'), stream()];
    const io = terminal(out, err);
    await run(['--version'], io, talksAtHand);
    expect(await io.arrived()).toBe(true);
    expect(err.kept).toEqual([]);
  });

  test.skipIf(process.platform !== 'linux')('ends the process with 2, and no trace of it', async () => {
    const { code, told } = await withBuilt('src/cli/main.ts', (main) => {
      const line = `exec "${process.execPath}" "${main}" --version >/dev/full`;
      return new Promise<{ code: unknown; told: string }>((resolve) => {
        execFile('/bin/sh', ['-c', line], (error, _, told) => resolve({ code: error?.code, told }));
      });
    });
    expect(told).toBe('demarche: the standard output cannot be written: ENOSPC\n');
    expect(code).toBe(2);
  });
});
