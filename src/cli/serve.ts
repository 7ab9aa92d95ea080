import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { DemarcheError } from '../index.ts';

export interface ServeOptions {
  /** The folder of the built page. */
  readonly folder: string;
  /** The port of the loopback address; any free one without it. */
  readonly port?: number | undefined;
}

/** A page that is being served, until it is closed. */
export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built page to this machine alone. Throws `file/unreadable` where the page has not been built, and
 * `cli/misuse` where the port is taken.
 */
export async function serve({ folder, port = 0 }: ServeOptions): Promise<Served> {
  if (!existsSync(join(folder, 'index.html')))
    throw new DemarcheError('file/unreadable', 'the page has not been built; npm run build makes it', { file: folder });
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    files(request, response, () => {
      response.statusCode = 404;
      response.end('There is no such file.\n');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(new DemarcheError('cli/misuse', `port ${port} cannot be used (${error.message}); name another by --port`));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where a browser can be opened, by the system and what its surroundings say: never on a server without a screen. */
export function openerFor(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] | undefined {
  if (env.CI !== undefined || env.SSH_CONNECTION !== undefined) return undefined;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env.DISPLAY === undefined && env.WAYLAND_DISPLAY === undefined ? undefined : ['xdg-open'];
}

/** Asks the system to open an address in a browser. Failing to is no error: the address is printed anyway. */
export function openBrowser(url: string): void {
  const [command, ...rest] = openerFor(process.platform, process.env) ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...rest, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
