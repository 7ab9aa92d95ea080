import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badge, raiseStage, type Stage, waitForBadge } from './browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

describe('with the keyboard alone one', () => {
  test('replays, forks, names, links and prints', async () => {
    const { page, problems } = await stage.open('#s=the-talks&t=0', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.evaluate(() => {
      Object.assign(window, { print: () => Object.assign(window, { printed: true }) });
    });
    await waitForBadge(page, 'step 0 of 55');
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await waitForBadge(page, 'step 3 of 55');
    await press(page, 'ArrowLeft');
    await waitForBadge(page, 'step 2 of 55');
    await press(page, 'End');
    await waitForBadge(page, 'Record');
    await press(page, 'Home', 'ArrowRight', '1');
    await waitForBadge(page, /Past.*step 2 of 55/);
    await press(page, '3');
    await waitForBadge(page, /What if.*What if 1.*step 3 of 3/);
    await press(page, 'b');
    await page.getByRole('textbox', { name: 'Name of this branch' }).waitFor();
    await press(page, 'ControlOrMeta+a');
    await page.keyboard.type('Another way');
    await press(page, 'Enter');
    await waitForBadge(page, 'Another way');
    await press(page, 'l');
    await page.getByRole('alert').getByText('The link is copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('n=Another%20way');
    await press(page, 'p');
    await page.waitForFunction(() => 'printed' in window);
    await press(page, 'Escape');
    await waitForBadge(page, /Past.*step 2 of 55/);
    await press(page, 'Escape');
    await waitForBadge(page, 'Record');
    expect(problems).toEqual([]);
    await stage.leave(page);
  });

  test('plays and pauses', async () => {
    const { page } = await stage.open('#s=moscow-2007&t=18');
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('fast');
    await page.getByRole('button', { name: 'Play' }).press('Enter');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await waitForBadge(page, 'Record');
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await stage.leave(page);
  });

  test('changes the view, goes from region to region, and reads the help', async () => {
    const { page } = await stage.open();
    await press(page, 'v');
    await page.getByRole('tree', { name: 'Outline of the chart' }).waitFor();
    await press(page, 'v');
    await page.getByRole('table', { name: 'Where both sides stand on every issue' }).waitFor();
    await press(page, 'v');
    const names: string[] = [];
    while (names.length < 12 && names.at(-1) !== 'time') {
      await press(page, 'F6');
      names.push(await page.evaluate(() => document.activeElement?.getAttribute('data-region') ?? ''));
    }
    const parts = ['now', 'chart', 'next', 'time'];
    expect(names.filter((name) => parts.includes(name))).toEqual(parts);
    await press(page, 'Shift+F6', '?');
    await page.getByRole('dialog', { name: 'Help and keys' }).waitFor();
    await press(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await stage.leave(page);
  });

  test('turns the keys of a single character off', async () => {
    const { page } = await stage.open();
    await press(page, '?');
    await page.getByRole('checkbox', { name: /Keys of a single character/ }).uncheck();
    await press(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await press(page, 'v', '2', 'ArrowRight');
    await waitForBadge(page, 'step 1 of 55');
    expect(await page.getByRole('tab', { name: 'Diagram', selected: true }).count()).toBe(1);
    await page.waitForFunction(() => window.location.hash.includes('t=1'));
    await page.reload();
    await waitForBadge(page, 'step 1 of 55');
    await press(page, 'v', 'ArrowRight');
    await waitForBadge(page, 'step 2 of 55');
    expect(await page.getByRole('tab', { name: 'Diagram', selected: true }).count()).toBe(1);
    await stage.leave(page);
  });

  test('goes through the diagram as one tab stop', async () => {
    const { page } = await stage.open('#s=the-talks&t=6');
    const diagram = page.getByRole('group', { name: /^Diagram:/ });
    await diagram.waitFor();
    expect(await diagram.locator('[tabindex="0"]').count()).toBe(1);
    await diagram.locator('[tabindex="0"]').focus();
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const first = await label();
    await press(page, 'ArrowRight');
    expect(await label()).not.toBe(first);
    await press(page, 'ArrowDown');
    expect(await diagram.locator('[tabindex="0"]').count()).toBe(1);
    await waitForBadge(page, 'step 6 of 55');
    await stage.leave(page);
  });

  test('opens and closes what the outline holds', async () => {
    const { page } = await stage.open('#s=the-talks&t=12&v=outline');
    const tree = page.getByRole('tree');
    await tree.getByRole('treeitem').first().focus();
    await press(page, 'ArrowDown', 'ArrowRight', 'ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^is now/);
    await press(page, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    expect(await tree.getByRole('treeitem', { level: 1, expanded: false }).count()).toBe(1);
    await press(page, 'Home', 'Tab');
    await waitForBadge(page, 'step 12 of 55');
    expect(await badge(page).textContent()).toContain('Past');
    await stage.leave(page);
  });
});
