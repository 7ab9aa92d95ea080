import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Served, serve } from '../../src/cli/serve.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser that is there: the one that DEMARCHE_BROWSER names, else the system's own. Says what to do if there is none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const named = env.DEMARCHE_BROWSER;
  if (named !== undefined && named !== '') {
    if (canRun(named)) return named;
    throw new Error(`DEMARCHE_BROWSER names "${named}", which cannot be run; give the path of Chromium or Chrome`);
  }
  const folders = (env.PATH ?? '').split(delimiter);
  const found = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find(canRun);
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium or Chrome was found. On Debian: apt-get install chromium. Elsewhere: npx playwright-core install chromium, ' +
      'then set DEMARCHE_BROWSER to the path that it prints. The browser tests are not skipped.',
  );
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where the built page is: in `dist`, or where DEMARCHE_DIST says. */
export const dist = resolve(process.env.DEMARCHE_DIST ?? resolve(import.meta.dirname, '../../dist'));

/** A browser with the built page to open in it. */
export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  readonly open: (place?: string, options?: BrowserContextOptions) => Promise<Scene>;
  readonly close: () => Promise<void>;
}

/** An open page, and all that went wrong in it: errors, breaches of its security policy, requests to other hosts. */
export interface Scene {
  readonly page: Page;
  readonly problems: readonly string[];
}

export async function raiseStage(): Promise<Stage> {
  const served: Served = await serve({ folder: resolve(dist, 'page') });
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...quiet, ...sandbox] });
  return {
    url: served.url,
    browser,
    open: async (place = '', options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      const problems = watch(page, served.url);
      await page.goto(`${served.url}${place}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return { page, problems };
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Collects what goes wrong in a page from now on. */
export function watch(page: Page, home: string): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(blob|data):/.test(url)) problems.push(`request: ${url}`);
  });
  return problems;
}

/** The badge: where one is. */
export const badge = (page: Page) => page.locator('.badge');

/** Waits until the badge says this. */
export async function waitForBadge(page: Page, text: string | RegExp): Promise<void> {
  await badge(page).filter({ hasText: text }).waitFor();
}
