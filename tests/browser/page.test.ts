import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseReader } from '../../src/cli/case-reader.ts';
import { loadCase } from '../../src/cli/load-case.ts';
import { serve } from '../../src/cli/serve.ts';
import { dist, openMenu, raiseStage, type Stage, toScreen, waitForBadge, watch } from './browser.ts';
import { outcome } from './explorer.ts';
import { findingsInLightAndDark } from './findings.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

describe('the page', () => {
  test('asks no other host for anything and keeps to its security policy', async () => {
    const { page, problems } = await stage.open('#s=the-talks&t=20');
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toContain('unsafe');
    for (const tab of ['Outline', 'Table', 'How far', 'Diagram', 'Facts and sources', 'Chronicle', 'Events as JSON'])
      await page.getByRole('tab', { name: tab }).click();
    await page.locator('.json').waitFor();
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.harmed = true';
      document.body.append(script);
      return 'harmed' in window;
    });
    expect(ran).toBe(false);
    expect(problems.filter((one) => !one.includes('Executing inline script'))).toEqual([]);
    await stage.leave(page);
  });

  test('begins at a front door: what it is, a picture, and a minute that one can hold, lead on and leave by keys', async () => {
    const { page, problems } = await stage.open('', { bypassCSP: true, viewport: { width: 1360, height: 860 } });
    await page.locator('.plot .dm-far').nth(5).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true);
    await page.getByRole('button', { name: 'START', exact: true }).click();
    await page.getByRole('dialog', { name: 'START' }).getByText('2009').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText('The same in numbers').click();
    expect(await findingsInLightAndDark(page)).toEqual([]);
    await page.getByRole('button', { name: /^Watch the talks/ }).click();
    await page.getByText('moment 1 of 12').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('moment 2 of 12').waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Hold' }).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Go on by itself' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Teach/ }).click();
    await page.locator('.lesson-offers button').first().waitFor();
    for (const [name, found] of [
      ['What if', page.getByLabel('A question that comes with the talks')],
      ['Still possible', page.locator('.outcomes')],
      ['Chronicle', page.locator('.chronicle > li').first()],
      ['Facts and sources', page.getByRole('searchbox', { name: 'Search' })],
      ['Talks', page.locator('.now-sentence')],
    ] as const) {
      await toScreen(page, name);
      await found.waitFor();
      const box = await found.boundingBox();
      expect(box?.y, name).toBeLessThan(860);
      expect(await page.evaluate(() => window.scrollY), name).toBe(0);
    }
    await page.getByRole('button', { name: 'Demarche: to the front door' }).click();
    await page.getByRole('button', { name: /^RU/ }).click();
    await page.getByRole('button', { name: /^Посмотреть переговоры/ }).click();
    await page.getByRole('button', { name: 'Открыть этот шаг' }).click();
    await waitForBadge(page, /шаг \d+ из 55/);
    await page.goBack();
    await page.getByRole('button', { name: /^Посмотреть переговоры/ }).waitFor();
    expect(problems).toEqual([]);
    await stage.leave(page);
  });

  test('shows the case of a file with all that it does for its own', async () => {
    const own = await loadCase('scenarios/harbour/index.ts', resolve(dist, '..'));
    const served = await serve({ folder: resolve(dist, 'page'), port: 0, beside: caseReader(own) });
    const { page, problems } = await stage.open('', {}, served.url);
    await page.getByRole('heading', { level: 1, name: 'The harbour talks' }).waitFor();
    await page.getByText('At the table: ').waitFor();
    await page.getByRole('button', { name: 'Ask what if' }).click();
    await toScreen(page, 'Talks');
    await waitForBadge(page, 'step 0 of 4');
    for (const [tab, view] of [
      ['Outline', 'tree'],
      ['Table', 'table'],
      ['Diagram', 'group'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await page.locator('#chart-view').getByRole(view).first().waitFor();
    }
    await page.getByRole('tab', { name: 'Facts and sources' }).click();
    await page.getByText('8 facts').waitFor();
    await toScreen(page, 'Talks');
    await page.getByRole('button', { name: 'Last step' }).click();
    await page.getByRole('button', { name: /^Aldermouth lets Brinehaven's pilots in/ }).click();
    await waitForBadge(page, 'What if 1');
    await toScreen(page, 'Still possible');
    await outcome(page, 'The offer is lost').getByText('1 move away').waitFor();
    await page.getByRole('tab', { name: 'Chronicle' }).click();
    await page.getByRole('button', { name: /^Strike out step 1:/ }).click();
    await page.getByText('no longer possible').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.sheet').getByRole('heading', { name: 'The harbour talks' }).waitFor();
    await served.close();
    expect(problems).toEqual([]);
    await stage.leave(page);
  });

  test('works as one file from disk', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    const home = pathToFileURL(resolve(dist, 'single/demarche.html')).href;
    const problems = watch(page, home);
    await page.goto(`${home}#s=the-talks&t=5`);
    await waitForBadge(page, 'step 5 of 55');
    await page.getByRole('group', { name: /^Diagram:/ }).waitFor();
    await page.keyboard.press('ArrowRight');
    await waitForBadge(page, 'step 6 of 55');
    await page.getByRole('tab', { name: 'Facts and sources' }).click();
    await page.getByRole('searchbox', { name: 'Search' }).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test('says in its place what a stopped server did not give, and works on without one once it has been open', async () => {
    const folder = resolve(dist, 'page');
    const first = await serve({ folder, port: 0 });
    const { page } = await stage.open('', { viewport: { width: 1280, height: 800 } });
    await page.goto(`${first.url}#s=the-talks&t=12`);
    await page.getByRole('group', { name: /^Diagram:/ }).waitFor();
    await first.close();
    await page.getByRole('tab', { name: 'Outline' }).click();
    const lost = page.locator('[data-region="chart"]').getByRole('alert').filter({ hasText: 'did not arrive' });
    await lost.getByRole('button', { name: 'Load the page anew' }).waitFor();
    await page.getByRole('button', { name: 'SVG' }).click();
    await page.locator('.notices').getByText('What you asked for did not arrive').waitFor();
    await page.keyboard.press('ArrowRight');
    await waitForBadge(page, 'step 13 of 55');
    const again = await serve({ folder, port: first.port });
    await lost.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('tree').waitFor();
    await page.waitForFunction(() => {
      const rest = document.querySelector('meta[name="rest"]')?.getAttribute('content')?.split(' ') ?? [];
      const here = performance.getEntriesByType('resource').map((one) => new URL(one.name).pathname.slice(1));
      return rest.length > 20 && rest.every((file) => here.includes(file));
    });
    await again.close();
    await page.getByRole('tab', { name: 'Facts and sources' }).click();
    await page.getByRole('searchbox', { name: 'Search' }).waitFor();
    await toScreen(page, 'Still possible');
    await page.locator('.outcomes').waitFor();
    await openMenu(page);
    await page.getByRole('button', { name: /^RU/ }).click();
    await waitForBadge(page, 'шаг 13 из 55');
    expect(await page.getByRole('alert').filter({ hasText: /./ }).count()).toBe(0);
    await stage.leave(page);
  });

  test('finds facts by word, issue and kind, and goes to the step that uses one', async () => {
    const { page } = await stage.open();
    await page.getByRole('tab', { name: 'Facts and sources' }).click();
    await page.getByText(/^1[0-9]{2} facts$/).waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('lavrov soon');
    await page
      .getByRole('status')
      .getByText(/^\d facts?$/)
      .waitFor();
    await page
      .locator('.facts')
      .getByRole('button', { name: /^Step \d+$/ })
      .first()
      .click();
    await waitForBadge(page, /step [1-9]\d* of 55/);
    await stage.leave(page);
  });

  test('says why a move is not possible and who could change it', async () => {
    const { page } = await stage.open('#s=the-talks&t=55');
    await page.getByText('Not possible now, and why').click();
    await page.getByText('Could change it:').first().waitFor();
    await stage.leave(page);
  });

  test.each(['svg', 'png'] as const)('saves the diagram and the table as %s', async (format) => {
    const { page, problems } = await stage.open('#s=the-talks&t=55');
    for (const view of ['Diagram', 'Table']) {
      await page.getByRole('tab', { name: view }).click();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: format.toUpperCase() }).click();
      const file = await readFile(await (await coming).path());
      if (format === 'svg') expect(file.toString()).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
      else {
        expect(file.subarray(1, 4).toString()).toBe('PNG');
        expect(file.readUInt32BE(16)).toBeGreaterThan(1_000);
      }
    }
    expect(problems).toEqual([]);
    await stage.leave(page);
  });
});
