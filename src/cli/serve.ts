import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { DemarcheError } from '../index.ts';
import { told } from './words.ts';

export interface ServeOptions {
  /** The folder of the built page. */
  readonly folder: string;
  /** The port of the loopback address; 0 for any free one. */
  readonly port: number;
  /** Reads what lies behind a door of the case that the page is to show in the place of its own. */
  readonly beside?: ((door: string) => Promise<string | undefined>) | undefined;
}

/** A page that is being served, until it is closed. */
export interface Served {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Where the page is when no port is named. A browser keeps branches and answers by address, port included, and links name
 * it: so it is always the same, and one that nobody else is known to use.
 */
export const OWN_PORT = 22008;
/** How many ports from ours on are tried before any free one is taken. */
const TRIED = 10;

/** Serves the page at our port, or else at the next one that is free. */
export async function serveNear(page: Omit<ServeOptions, 'port'>, first: number = OWN_PORT): Promise<Served> {
  const ports = Array.from({ length: TRIED }, (_, more) => first + more).filter((port) => port <= 65_535);
  for (const port of ports) {
    const served = await serve({ ...page, port }).catch((error: unknown) => {
      if (error instanceof DemarcheError && error.code === 'cli/misuse') return undefined;
      throw error;
    });
    if (served !== undefined) return served;
  }
  return serve({ ...page, port: 0 });
}

/**
 * Serves the built page to this machine alone. Throws `file/unreadable` where the page has not been built, and
 * `cli/misuse` where the port is taken.
 */
export async function serve({ folder, port, beside }: ServeOptions): Promise<Served> {
  if (!existsSync(join(folder, 'index.html')))
    throw new DemarcheError('file/unreadable', told('serve.notBuilt'), { file: folder });
  // Looked up at each request, since the page may be built anew while it is served.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    // What a file in assets holds is in its name; the page that names them is asked for anew each time.
    setHeaders: (response, path) => {
      const lasts = path.startsWith('/assets/');
      response.setHeader('Cache-Control', lasts ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
    if (beside !== undefined && /^\/(index\.html)?$/u.test(pathname)) send(response, 'text/html', pageWithCase(folder));
    else if (beside !== undefined && pathname.startsWith(CASE))
      beside(pathname.slice(CASE.length).replace(/\.json$/u, '')).then(
        (text) => (text === undefined ? missing(response) : send(response, 'application/json', text)),
        (error: unknown) => missing(response, 500, String(error)),
      );
    else files(request, response, () => missing(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(new DemarcheError('cli/misuse', told('serve.noPort', { port, why: error.message })));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}/`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where the doors of a case lie beside the page. */
const CASE = '/case/';

/** The page, told that a case lies beside it. */
function pageWithCase(folder: string): string {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return page.replace('base-uri', "connect-src 'self'; base-uri").replace('<html', `<html data-beside=".${CASE}"`);
}

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-store');
  response.end(text);
}

function missing(response: ServerResponse, code = 404, why = 'There is no such file.'): void {
  response.statusCode = code;
  response.setHeader('Cache-Control', 'no-store');
  response.end(`${why}\n`);
}

/** Where a browser can be opened, by the system and what its surroundings say: never on a server without a screen. */
function openerFor(platform: string, env: Readonly<Record<string, string | undefined>>): readonly string[] | undefined {
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
