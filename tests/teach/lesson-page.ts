import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Frame, Page } from 'playwright-core';

const require = createRequire(import.meta.url);
/** A learning system: scorm-again around the unpacked package, which begins with what an earlier session left. */
export async function system(
  context: BrowserContext,
  bytes: Uint8Array,
  options: { readonly left?: string; readonly api?: string } = {},
): Promise<{ readonly page: Page; readonly unit: Frame; readonly asked: readonly string[] }> {
  const files = unzipSync(bytes);
  const scorm = readFileSync(require.resolve('scorm-again/scorm12/min'), 'utf8');
  const api =
    options.api ??
    `window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
     const left = ${options.left ?? 'undefined'};
     if (left !== undefined) window.API.loadFromJSON(left, '');`;
  const asked: string[] = [];
  await context.route('**/*', (route) => {
    const { host, pathname } = new URL(route.request().url());
    if (host !== 'system.test') {
      asked.push(route.request().url());
      return route.abort();
    }
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>System</title><script src="/scorm.js"></script><script>${api}</script><iframe src="/unit/index.html" title="Unit" style="width:900px;height:700px"></iframe>`,
      });
    if (pathname === '/scorm.js') return route.fulfill({ contentType: 'text/javascript', body: scorm });
    const file = files[pathname.replace('/unit/', '')];
    return file === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: 'text/html', body: strFromU8(file) });
  });
  const page = await context.newPage();
  await page.goto('http://system.test/');
  const unit = page.frames().find((frame) => frame.url().includes('/unit/'));
  if (unit === undefined) throw new Error('the unit does not open');
  await unit.getByRole('heading', { level: 2 }).waitFor();
  return { page, unit, asked };
}

/** Goes through a whole lesson with the keyboard alone: the first answer to every question, a sentence where one is asked. */
export async function walkByKeys(page: Page, stops: number): Promise<readonly string[]> {
  const titles: string[] = [];
  const to = async (wanted: string): Promise<void> => {
    for (let steps = 0; steps < 60; steps++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(wanted)}) === true`)) return;
    }
    throw new Error(`the keyboard does not reach ${wanted}`);
  };
  for (let stop = 0; stop < stops; stop++) {
    titles.push((await page.getByRole('heading', { level: 2 }).textContent()) ?? '');
    if ((await page.locator('textarea').count()) > 0) {
      await to('textarea');
      await page.keyboard.type('Because nobody asked the hosts.');
      await to('button[type=submit]');
    } else {
      await to('input[type=radio]');
      await page.keyboard.press('Space');
      await to('button[type=submit]');
    }
    await page.keyboard.press('Enter');
    await page.locator('#reported').waitFor();
    await to('main button.main');
    await page.keyboard.press('Enter');
    await page.locator('#reported').waitFor({ state: 'detached' });
  }
  return titles;
}
