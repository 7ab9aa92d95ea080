import { resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../src/cli/browser.ts';
import { type Served, serve } from '../../src/cli/serve.ts';

/**
 * What the browser has of its own and no test looks at: it takes half of the work of opening a page, or asks other hosts.
 * The driver has such a list too, which this one replaces.
 */
const unwanted = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'Translate',
];

const quiet = [
  `--disable-features=${unwanted.join()}`,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of this machine. Says what to do if there is none: tests of the page are never skipped in silence. */
export function browserHere(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium or Chrome can be run here. On Debian: apt-get install chromium. Elsewhere: npx playwright-core install ' +
      'chromium, then set DEMARCHE_BROWSER to the path that it prints. The tests of the page are not skipped.',
  );
}

/** A browser that no window shows. */
export function launchBrowser(options: Pick<LaunchOptions, 'ignoreDefaultArgs'> = {}): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: browserHere(), args: [...quiet, ...sandbox], ...options });
}

/** Where the built page is: in `dist`, or where DEMARCHE_DIST says. */
export const dist = resolve(process.env.DEMARCHE_DIST ?? resolve(import.meta.dirname, '../../dist'));

/** A browser with the built page to open in it. */
export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  /** Opens the page at a place, as it is served here or at another address, in a browser that has kept nothing. */
  readonly open: (place?: string, options?: BrowserContextOptions, url?: string) => Promise<Scene>;
  /** Gives an open page back: the next one to be opened takes its window, empty again, which costs a third of a new one. */
  readonly leave: (page: Page) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** An open page, and all that went wrong in it: errors, breaches of its security policy, requests to other hosts. */
export interface Scene {
  readonly page: Page;
  readonly problems: readonly string[];
}

const viewport = { width: 1280, height: 800 };

export async function raiseStage(): Promise<Stage> {
  const served: Served = await serve({ folder: resolve(dist, 'page'), port: 0 });
  const browser = await launchBrowser();
  /** Windows that were given back, by whether they keep to the security policy of the page. */
  const idle: Record<'keeps' | 'bypasses', Page[]> = { keeps: [], bypasses: [] };
  const lent = new Map<Page, Page[]>();
  return {
    url: served.url,
    browser,
    open: async (place = '#s=the-talks&t=0&v=diagram', options = {}, url = served.url) => {
      const { viewport: size = viewport, bypassCSP = false, ...rest } = options;
      const usual = Object.keys(rest).length === 0 && url === served.url;
      const alike = usual ? idle[bypassCSP ? 'bypasses' : 'keeps'] : undefined;
      const taken = alike?.pop();
      const page = taken ?? (await (await browser.newContext({ viewport, ...options })).newPage());
      page.context().setDefaultTimeout(15_000);
      if (taken !== undefined && size !== null) await page.setViewportSize(size);
      if (alike !== undefined) lent.set(page, alike);
      const problems = watch(page, url);
      await page.goto(`${url}${place}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return { page, problems };
    },
    leave: async (page) => {
      const alike = lent.get(page);
      lent.delete(page);
      if (alike === undefined || page.context().pages().length > 1) return page.context().close();
      for (const event of ['pageerror', 'console', 'request'] as const) page.removeAllListeners(event);
      await page.goto('about:blank');
      await page.emulateMedia({ media: null, colorScheme: null });
      const session = await page.context().newCDPSession(page);
      await session.send('Storage.clearDataForOrigin', { origin: served.url, storageTypes: 'local_storage,indexeddb' });
      await session.detach();
      alike.push(page);
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

/** Opens one of the screens of the page. */
export const toScreen = (page: Page, name: string): Promise<void> =>
  page.getByRole('tab', { name, exact: true }).click();

/** Opens the menu at the head of the page, for what is needed now and then. */
export const openMenu = (page: Page, name = 'Menu'): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
