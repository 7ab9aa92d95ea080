import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMenu, raiseStage, type Stage, toScreen, waitForBadge } from '../browser/browser.ts';
import { findingsInLightAndDark } from '../browser/findings.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

const struck = '#s=the-talks&t=12&v=diagram&p=what-if&e=x!m08-receive&n=No%20reception';
const compared = `${struck}&c=s%3Dthe-talks&a=event&w=table`;

const chronicle = (page: Page) => page.getByRole('list', { name: /^Chronicle/ });
const rows = (page: Page) => page.getByRole('region', { name: 'Step by step' });

describe('a step struck out', () => {
  test('stays visible, takes others with it, is compared, and opens afresh from its link', async () => {
    const { page, problems } = await stage.open('#s=the-talks&t=1&p=what-if');
    await page
      .getByRole('button', { name: /^Strike out step \d+: Putin receives Rice and Gates\.$/ })
      .last()
      .click();
    await waitForBadge(page, /What if 1/);
    await chronicle(page).locator('s', { hasText: 'Putin receives Rice and Gates.' }).waitFor();
    await chronicle(page).getByText('struck out', { exact: true }).waitFor();
    await chronicle(page).getByText('no longer possible').first().waitFor();
    await chronicle(page)
      .getByText(/Falls with change 1/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Compare with the record', exact: true }).click();
    await page.getByRole('heading', { name: 'In short' }).waitFor();
    await rows(page).getByText('struck out', { exact: true }).waitFor();
    const link = await page.evaluate(() => window.location.hash);
    expect(link.length).toBeLessThan(300);

    const fresh = await stage.open(link);
    await fresh.page.getByRole('heading', { name: 'In short' }).waitFor();
    await waitForBadge(fresh.page, /What if 1/);
    await rows(fresh.page).getByText('struck out', { exact: true }).waitFor();
    await fresh.page.getByRole('button', { name: 'Close comparison' }).click();
    await chronicle(fresh.page).getByText('struck out', { exact: true }).waitFor();
    await fresh.page.reload();
    await chronicle(fresh.page).getByText('struck out', { exact: true }).waitFor();
    expect([...problems, ...fresh.problems]).toEqual([]);
    await stage.leave(page);
    await stage.leave(fresh.page);
  });

  test('has a reason, which stays here and in what is saved, and not in the link', async () => {
    const { page, problems } = await stage.open(struck);
    await page.getByRole('button', { name: 'Say why: change 1' }).click();
    await page.getByLabel('Why change 1 is plausible').fill('Nobody had to come.');
    await page.getByLabel('Facts that make it so').fill('M-999');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('There is no fact “M-999”').waitFor();
    await page.getByLabel('Facts that make it so').fill('M-50');
    await page.keyboard.press('Enter');
    await page.getByText('Plausible: Nobody had to come. (M-50)').waitFor();
    await page.getByText('A link holds the changes without them.').waitFor();
    expect(await page.evaluate(() => window.location.hash.replace(/z=\w+&/u, ''))).toBe(struck);
    const saving = page.waitForEvent('download');
    await openMenu(page);
    await page.getByRole('button', { name: 'Save run' }).click();
    const run = await (await saving).path();
    expect(await readFile(run, 'utf8')).toContain('"sentence": "Nobody had to come."');
    await page.reload();
    await page.getByText('Plausible: Nobody had to come. (M-50)').waitFor();

    const fresh = await stage.open('#s=the-talks&p=what-if');
    await fresh.page.getByLabel('Run file to open').setInputFiles(run);
    await fresh.page.getByText('Plausible: Nobody had to come. (M-50)').waitFor();
    expect([...problems, ...fresh.problems]).toEqual([]);
    await stage.leave(page);
    await stage.leave(fresh.page);
  });

  test('comes back by the back button, in the same what-if, and goes again', async () => {
    const { page } = await stage.open('#s=the-talks&t=23&p=what-if');
    await page.getByRole('button', { name: /^Strike out step 23:/ }).waitFor();
    const changes = page.getByRole('button', { name: /^Take back change/ });
    await page.keyboard.press('x');
    await waitForBadge(page, /What if 1 · step 22 of 54/);
    await page.keyboard.press('x');
    await waitForBadge(page, /What if 1 · step 21 of 53/);
    await expect.poll(() => changes.count()).toBe(2);
    await page.goBack();
    await waitForBadge(page, /What if 1 · step 22 of 54/);
    await expect.poll(() => changes.count()).toBe(1);
    expect(await page.getByRole('button', { name: /^Rename/ }).count()).toBe(1);
    await page.goForward();
    await waitForBadge(page, /What if 1 · step 21 of 53/);
    await page.goBack();
    await page.goBack();
    await waitForBadge(page, /step 23 of 55/);
    await stage.leave(page);
  });

  test('comes back by its button', async () => {
    const { page } = await stage.open(struck);
    await page.getByRole('button', { name: /^Put back: Putin/ }).click();
    await waitForBadge(page, /^Past|^Record/i);
    await stage.leave(page);
  });
});

describe('with the keyboard alone', () => {
  test('a step is struck out, compared, searched for divergences, and taken back', async () => {
    const { page } = await stage.open('#s=the-talks&t=23');
    await page.getByRole('button', { name: 'Strike it out' }).waitFor();
    await page.keyboard.press('x');
    await waitForBadge(page, /What if 1/);
    await page.keyboard.press('c');
    await page.getByRole('heading', { name: 'In short' }).waitFor();
    const current = rows(page).getByRole('row', { name: /struck out/ });
    await expect.poll(() => current.getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('n');
    await expect.poll(() => current.getAttribute('aria-current')).toBeNull();
    await page.keyboard.press('v');
    await page.getByRole('tab', { name: 'Table', selected: true }).waitFor();
    await page.keyboard.press('v');
    await page.getByRole('group', { name: /Both runs on/ }).waitFor();
    await page.keyboard.press('Escape');
    await waitForBadge(page, /What if 1/);
    await page.getByRole('button', { name: 'Strike it out' }).waitFor();
    await page.keyboard.press('u');
    await waitForBadge(page, /of 55/);
    await stage.leave(page);
  });

  test('a move goes in between, and the rest follows', async () => {
    const { page } = await stage.open('#s=the-talks&t=12');
    await page.getByRole('checkbox', { name: /^Insert a move here/ }).waitFor();
    await page.keyboard.press('i');
    await page.getByRole('checkbox', { name: /^Insert a move here/, checked: true }).waitFor();
    await page.keyboard.press('3');
    await waitForBadge(page, /What if 1.*step 13 of 56/);
    await stage.leave(page);
  });

  test('a step gets another day', async () => {
    const { page } = await stage.open('#s=the-talks&t=12');
    await page.getByLabel('Another day').fill('2007-10-20');
    await page.keyboard.press('Enter');
    await waitForBadge(page, /What if 1/);
    expect(await page.locator('.now-when time').textContent()).toBe('20 October 2007');
    await toScreen(page, 'What if');
    await chronicle(page).getByText('on another day (was 12 Oct 2007)').waitFor();
    await stage.leave(page);
  });
});

describe('a comparison', () => {
  test('of a question that comes with the talks leaves as Markdown, CSV, JSON and script', async () => {
    const { page } = await stage.open('#s=the-talks&p=what-if');
    await page.getByLabel('A question that comes with the talks').selectOption('inf-widened');
    await page.getByText('the issues are not coupled').waitFor();
    await page.getByRole('button', { name: 'Load it' }).click();
    await waitForBadge(page, 'The INF ban is widened');
    const script = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save script' }).click();
    const saved = await script;
    expect(saved.suggestedFilename()).toBe('inf-widened.ts');
    expect(await readFile(await saved.path(), 'utf8')).toContain("'us.inf.agreeToWiden'");
    await page.getByRole('button', { name: 'Compare The INF ban is widened with the record' }).click();
    for (const [name, part] of [
      ['Markdown', '## In short'],
      ['CSV', 'demarche what-if inf-widened --format csv'],
      ['JSON', '"command": "demarche what-if inf-widened --format json"'],
    ] as const) {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      expect(await readFile(await (await coming).path(), 'utf8')).toContain(part);
    }
    await stage.leave(page);
  });

  test('stands side by side by date too', async () => {
    const { page } = await stage.open(compared);
    await page.getByRole('radio', { name: 'By date' }).check();
    await expect.poll(() => rows(page).getByRole('row').count()).toBeLessThan(20);
    await page.waitForFunction(() => window.location.hash.includes('a=day'));
    await stage.leave(page);
  });

  test('prints what it says, with the chart', async () => {
    const { page } = await stage.open(compared);
    await page.getByRole('heading', { name: 'What comes of it' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByRole('article');
    await sheet.getByRole('heading', { name: 'In short' }).waitFor();
    await sheet.locator('svg').first().waitFor();
    await stage.leave(page);
  });

  test.each([768, 320])('fits %i pixels', async (width) => {
    const { page } = await stage.open(compared, { viewport: { width, height: 800 } });
    await page.getByRole('heading', { name: 'What comes of it' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await stage.leave(page);
  });

  test('has nothing that axe-core finds, in light and in dark', async () => {
    const { page, problems } = await stage.open(compared, { bypassCSP: true });
    for (const view of ['In words', 'Table', 'Chart']) {
      await page.getByRole('tab', { name: view }).click();
      await page.getByRole('tab', { name: view, selected: true }).waitFor();
      if (view === 'Chart') await page.getByRole('group', { name: /Both runs on/ }).waitFor();
      expect(await findingsInLightAndDark(page), view).toEqual([]);
    }
    await page.getByRole('button', { name: 'Close comparison' }).click();
    await chronicle(page).getByText('struck out', { exact: true }).waitFor();
    expect(await findingsInLightAndDark(page), 'what-if').toEqual([]);
    expect(problems).toEqual([]);
    await stage.leave(page);
  });
});

test('a damaged link of a what-if says what is left out, and runs no markup', async () => {
  const { page, problems } = await stage.open(
    '#s=the-talks&e=x!o07-demand-freez~%3Cimg%20src=x%20onerror=alert(1)%3E&n=a',
  );
  await page.getByRole('alert').getByText('the nearest is "o07-demand-freeze"').waitFor();
  await page.getByRole('alert').getByText('this is no change').waitFor();
  expect(await page.locator('.badge').textContent()).toMatch(/of 55/);
  expect(problems).toEqual([]);
  await stage.leave(page);
});
