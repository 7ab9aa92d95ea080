import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toldOf } from '../../src/cli/commands/serve.ts';
import { OWN_PORT, type Served, serve, serveNear } from '../../src/cli/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), 'first');
  writeFileSync(join(folder, 'assets', 'part-1.js'), '1');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A port that something else listens at, and how to end that. */
async function taken(): Promise<{ port: number; free: () => Promise<void> }> {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { port, free: () => new Promise((done) => other.close(() => done())) };
}

async function during<T>(served: Served, act: (served: Served) => T | Promise<T>): Promise<T> {
  try {
    return await act(served);
  } finally {
    await served.close();
  }
}

describe('the page is served', () => {
  test('at the port that is meant, start after start, and says no more than where', async () => {
    const { port, free } = await taken();
    await free();
    for (let start = 0; start < 2; start++)
      await during(await serveNear({ folder }, port), (served) => {
        expect(served.port).toBe(port);
        expect(toldOf(served, port)).not.toContain('taken');
      });
    expect(OWN_PORT).toBeLessThan(32_768);
  });

  test('at the next port where that one is taken, and says so', async () => {
    const { port, free } = await taken();
    await during(await serveNear({ folder }, port), (served) => {
      expect(served.port).not.toBe(port);
      if (port < 65_526) expect(served.port - port).toBeLessThanOrEqual(10);
      expect(toldOf(served, port)).toContain(`Port ${port} is taken`);
    });
    await expect(serve({ folder, port })).rejects.toMatchObject({ code: 'cli/misuse' });
    await free();
  });

  test('to be asked for anew each time, and what its files are named by for good', async () => {
    await during(await serve({ folder, port: 0 }), async ({ url }) => {
      const cached = async (path: string) => (await fetch(url + path)).headers.get('cache-control');
      expect(await cached('')).toBe('no-cache');
      expect(await cached('index.html')).toBe('no-cache');
      expect(await cached('assets/part-1.js')).toContain('immutable');
      expect(await cached('assets/gone.js')).toBe('no-store');
    });
  });

  test('as it is after it was built anew', async () => {
    await during(await serve({ folder, port: 0 }), async ({ url }) => {
      expect(await (await fetch(url)).text()).toBe('first');
      writeFileSync(join(folder, 'index.html'), 'the second, longer');
      writeFileSync(join(folder, 'assets', 'part-2.js'), '2');
      expect(await (await fetch(url)).text()).toBe('the second, longer');
      expect((await fetch(`${url}assets/part-2.js`)).status).toBe(200);
      expect((await fetch(`${url}..%2f..%2fetc/passwd`)).status).toBe(404);
    });
  });
});
