import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DemarcheError, type Sentence } from '../index.ts';
import { told } from './words.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const LONGEST = 60_000;

/** A Chromium, Chrome or Edge on this machine: the one that `DEMARCHE_BROWSER` or `CHROME_PATH` names, or the first found. */
export function findBrowser(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  const named = [env.DEMARCHE_BROWSER, env.CHROME_PATH].find((one) => one !== undefined && one !== '');
  if (named !== undefined) return canRun(named) ? named : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Prints an HTML document to PDF by a browser without a window. The document is its only file, and it asks for no other. */
export async function printToPdf(html: string): Promise<Uint8Array> {
  const browser = findBrowser();
  if (browser === undefined) throw new DemarcheError('cli/misuse', told('misuse.noBrowser'));
  const folder = await mkdtemp(join(tmpdir(), 'demarche-'));
  try {
    const [page, out] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(page, html);
    await runBrowser(browser, [
      '--headless',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-extensions',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${out}`,
      pathToFileURL(page).href,
    ]);
    const { readFile } = await import('node:fs/promises');
    return await readFile(out);
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    throw new DemarcheError('cli/misuse', told('misuse.browserFails', { name: browser, why: String(error) }));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function runBrowser(browser: string, args: readonly string[]): Promise<void> {
  const failed = (why: Sentence): Sentence => told('misuse.browserFails', { name: browser, why });
  return new Promise((done, fail) => {
    const child = spawn(browser, args, { stdio: 'ignore' });
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      fail(new DemarcheError('cli/misuse', failed(told('misuse.browserLate'))));
    }, LONGEST);
    child.on('error', (error) => {
      clearTimeout(late);
      fail(error);
    });
    child.on('exit', (code) => {
      clearTimeout(late);
      if (code === 0) done();
      else fail(new DemarcheError('cli/misuse', failed(told('misuse.browserCode', { code: code ?? 0 }))));
    });
  });
}
