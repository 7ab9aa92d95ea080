import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMenu, raiseStage, type Stage, waitForBadge } from './browser.ts';
import { findings, findingsInLightAndDark } from './findings.ts';
import { smallTargets } from './targets.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

const places = {
  'the start': '#s=the-talks&t=0',
  'a step on the way': '#s=the-talks&t=36',
  'a branch': '#s=the-talks&t=12&f=o07-demand-freeze&m=a7&n=A%20freeze',
} as const;

describe('in light and in dark', () => {
  test.each(Object.entries(places))('axe-core finds nothing at %s, in any view', async (_, place) => {
    const { page, problems } = await stage.open(place, { bypassCSP: true });
    for (const view of ['Diagram', 'Outline', 'Table']) {
      await page.getByRole('tab', { name: view }).click();
      await page.getByRole('tab', { name: view, selected: true }).waitFor();
      if (view === 'Diagram') await page.getByRole('group', { name: /^Diagram:/ }).waitFor();
      expect(await findingsInLightAndDark(page, view === 'Diagram' ? 'html' : '.section-chart'), view).toEqual([]);
    }
    expect(problems).toEqual([]);
    await stage.leave(page);
  });

  test('axe-core finds nothing in the facts, the events, the help and what is not possible', async () => {
    const { page } = await stage.open(places['a step on the way'], { bypassCSP: true });
    await page.getByText('Not possible now, and why').click();
    await page.locator('.impossibles li').first().waitFor();
    await page.getByRole('combobox', { name: 'Moves on' }).selectOption('START');
    expect(await findingsInLightAndDark(page, '.section-next'), 'not possible').toEqual([]);
    for (const tab of ['Facts and sources', 'Chronicle', 'Events as JSON']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel', { name: tab }).locator('.facts, .chronicle, .json').first().waitFor();
      if (tab === 'Facts and sources')
        await page.getByRole('tabpanel').getByRole('combobox', { name: 'Issue' }).selectOption('START');
      expect(await findingsInLightAndDark(page, '.screen'), tab).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await openMenu(page);
    expect(await findingsInLightAndDark(page, '.menu'), 'menu').toEqual([]);
    await page.getByRole('button', { name: 'Help and keys' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await findingsInLightAndDark(page, 'dialog[open]'), 'help').toEqual([]);
    await stage.leave(page);
  });
});

test('axe-core finds nothing in print', async () => {
  const { page } = await stage.open(places['a branch'], { bypassCSP: true });
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('heading', { name: 'Chronicle' }).waitFor();
  expect(await findings(page)).toEqual([]);
  await stage.leave(page);
});

describe('the page', () => {
  test('prints the record on at most six pages of text that can be selected', async () => {
    const { page } = await stage.open(places['the start']);
    await page.getByRole('group', { name: /^Diagram:/ }).waitFor();
    await page.waitForLoadState('networkidle');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(6);
    expect(pdf.toString('latin1')).toContain('/Font');
    await stage.leave(page);
  });

  test('flows again at 320 pixels without scrolling sideways, in the order of reading', async () => {
    const { page } = await stage.open(places['a branch'], { viewport: { width: 320, height: 640 } });
    for (const view of ['Diagram', 'Outline', 'Table']) {
      await page.getByRole('tab', { name: view }).click();
      const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(inner, view).toBeLessThanOrEqual(outer ?? 0);
    }
    const order = await page.locator('[data-region][tabindex] > .section-head h2').allTextContents();
    const parts = ['Now', 'Chart', 'Next', 'Time'];
    expect(order.filter((one) => parts.includes(one))).toEqual(parts);
    await stage.leave(page);
  });

  test('has targets of at least 24 pixels', async () => {
    const { page } = await stage.open(places['a branch']);
    expect(await smallTargets(page)).toEqual([]);
    await stage.leave(page);
  });

  test('is passed over at its head, and names the step and the branch in its title', async () => {
    const { page } = await stage.open(places['a step on the way']);
    await page.getByRole('link', { name: 'Skip to the content' }).waitFor();
    await expect.poll(() => page.title()).toMatch(/^step 36 of 55 · /);
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Skip to the content' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('main:focus').waitFor();
    expect(await page.evaluate(() => window.location.hash)).toContain('t=36');
    await page.goto(`${stage.url}${places['a branch']}`);
    await expect.poll(() => page.title()).toContain(' · A freeze · ');
    await stage.leave(page);
  });

  test('tells each step in one polite sentence', async () => {
    const { page } = await stage.open(places['the start']);
    const status = page.getByRole('status', { name: 'This step' });
    await page.keyboard.press('ArrowRight');
    await waitForBadge(page, 'step 1 of');
    expect(await status.textContent()).toMatch(/^step 1 of \d+, 12 October 2007\. Russia: .+ 1 position moved\.$/);
    await stage.leave(page);
  });

  test('moves nothing by itself where the reader wants no motion, and keeps its signs in forced colours', async () => {
    const { page } = await stage.open(places['a step on the way'], { reducedMotion: 'reduce', forcedColors: 'active' });
    const moving = await page
      .getByRole('group', { name: /^Diagram:/ })
      .locator('.dm-box')
      .first()
      .evaluate((box) => getComputedStyle(box).transitionDuration);
    expect(moving).toBe('0s');
    expect(await page.getByText('● now').count()).toBeGreaterThan(0);
    await stage.leave(page);
  });
});
