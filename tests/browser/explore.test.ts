import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { createOutlook, Ways } from '../../src/doors/explore.ts';
import { eventsOf } from '../../src/index.ts';
import { dist, raiseStage, type Stage, toScreen, waitForBadge } from './browser.ts';
import { frames, heading, list, model, outcome, question, show } from './explorer.ts';
import { findingsInLightAndDark } from './findings.ts';
import { smallTargets } from './targets.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

const goals = talksCase.outcomes.map(({ id, formula }) => ({ name: id, formula }));
const outlook = createOutlook(model, goals);
const vocabulary: Readonly<Record<string, { readonly code: string }>> = talksCase.vocabulary;

/** What the page should say of each outcome at a step of the record. */
function expected(step: number): readonly string[] {
  const positions = frames[step]?.after ?? {};
  return outlook.at(positions).map(({ name, steps }) => {
    const title = talksCase.outcomes.find((one) => one.id === name)?.name;
    const moves = steps === 1 ? '1 move away' : `${steps} moves away`;
    return `${title} ${steps === undefined ? 'no longer possible' : steps === 0 ? 'reached' : moves}`;
  });
}

const said = async (page: Page): Promise<readonly string[]> => {
  const titles = await list(page).locator('.outcome-title').allTextContents();
  const standings = await list(page).locator('.outcome-standing').allTextContents();
  return titles.map((title, at) => `${title} ${standings[at]?.replace(/ [▲▽✕].*$/u, '')}`);
};

/** A link to the branch that takes a shortest way from a step of the record. */
function linkAlong(step: number, region: string, state: string): { readonly link: string; readonly tip: number } {
  const from = frames[step]?.after ?? {};
  const events = eventsOf(new Ways(model, { region, in: [state] }, { from }).best() ?? { start: {}, steps: [] });
  const codes = events.map((event) => vocabulary[event]?.code ?? '').join('');
  const tip = step + events.length;
  return { link: `#s=the-talks&t=${tip}&f=${frames[step]?.cause?.id}&m=${codes}&n=On`, tip };
}

describe('what is still possible', () => {
  test('says of every outcome how far it is, at each step that one goes to', async () => {
    const { page, problems } = await stage.open('#s=the-talks&t=20');
    await show(page);
    expect(await said(page)).toEqual(expected(20));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Home');
    await waitForBadge(page, 'step 0 of');
    expect(await said(page)).toEqual(expected(0));
    for (let step = 1; step <= 6; step++) {
      await page.keyboard.press('ArrowRight');
      await waitForBadge(page, `step ${step} of`);
      expect(await said(page), `step ${step}`).toEqual(expected(step));
    }
    expect(problems).toEqual([]);
    await stage.leave(page);
  });

  test('names the step that closed an outcome, and goes there', async () => {
    const { link, tip } = linkAlong(20, 'missileDefense.russia.review', 'accepted');
    const { page } = await stage.open(link);
    await waitForBadge(page, `step ${tip} of ${tip}`);
    await show(page);
    await outcome(page, 'Impasse').getByText('closes here').waitFor();
    await toScreen(page, 'Talks');
    await page.locator('.choices button').first().click();
    await waitForBadge(page, `step ${tip + 1} of`);
    await show(page);
    await outcome(page, 'Impasse').getByText(`no longer possible, closed by step ${tip}`).waitFor();
    await outcome(page, 'Impasse').click();
    await page.getByText('No way leads there from here.').waitFor();
    await page.getByRole('button', { name: `Step ${tip}`, exact: true }).click();
    await waitForBadge(page, `step ${tip} of`);
    await stage.leave(page);
  });

  test('makes the shortest way a branch that can be stepped to the outcome', async () => {
    const { page, problems } = await stage.open('#s=the-talks&t=30');
    await show(page);
    await outcome(page, 'Successor to START agreed').click();
    const steps = page.getByRole('list', { name: 'The moves, in order' }).locator(':scope > li');
    await steps.first().waitFor();
    const count = await steps.count();
    expect(count).toBe(outlook.stepsTo('startSuccessorAgreed', frames[30]?.after ?? {}));
    expect(await steps.locator('.evidence').count()).toBe(count);
    expect(
      await steps
        .first()
        .getByText(/^Facts: [OM]-\d/)
        .count(),
    ).toBe(1);
    await page.getByRole('button', { name: 'Step through it' }).click();
    await waitForBadge(page, new RegExp(`Way to: Successor.*step 30 of ${30 + count}`));
    await page.getByText('This branch takes it: step forward.').waitFor();
    await page.keyboard.press('ArrowRight');
    await outcome(page, 'Successor to START agreed')
      .getByText(`${count - 1} moves away`)
      .waitFor();
    await page.keyboard.press('End');
    await outcome(page, 'Successor to START agreed').getByText('reached').waitFor();
    expect(problems).toEqual([]);
    await stage.leave(page);
  });

  test('finds the way with the fewest moves that were not reported, and by one party', async () => {
    const { page } = await stage.open('#s=the-talks&t=0');
    await show(page);
    await outcome(page, 'Inspection in force').click();
    const choice = page.getByLabel('With the fewest');
    for (const [value, words] of [
      ['counterfactual', /moves from here; not reported: \d+\./],
      ['by:russia', /Moves by Russia: \d+\./],
    ] as const) {
      await choice.selectOption(value);
      await page.locator('.way').getByText(words).waitFor();
    }
    await stage.leave(page);
  });

  test('goes to a state that was chosen in the diagram, by keys alone', async () => {
    const { page } = await stage.open('#s=the-talks&t=10');
    await page.getByRole('group', { name: /^Diagram:/ }).waitFor();
    await page.locator('[data-state="inf.us/out"]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading(page).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'way-title');
    await page.getByRole('button', { name: 'Step through it' }).press('Enter');
    await waitForBadge(page, /Way to: .*step 10 of/);
    await page.keyboard.press('End');
    await page.getByText('It holds here: no move is needed.').waitFor();
    await stage.leave(page);
  });

  test('goes to a state that was chosen in the outline, by keys alone', async () => {
    const { page } = await stage.open('#s=the-talks&t=10&v=outline');
    await show(page);
    await page.getByRole('treeitem', { name: /The American plan/ }).press('Enter');
    await page
      .getByRole('treeitem', { name: /^can still become|^can go to/ })
      .first()
      .press('Enter');
    await heading(page).waitFor();
    await stage.leave(page);
  });

  test('marks what can no longer be reached by a sign and words in every view, and takes the marks off', async () => {
    const { page } = await stage.open('#s=the-talks&t=55');
    await show(page);
    const words = await page.getByText(/states in the chart can no longer be reached/).textContent();
    const count = Number(words?.match(/\d+/)?.[0]);
    expect(count).toBeGreaterThan(20);
    await page.getByText('✕ ruled out', { exact: true }).first().waitFor({ state: 'attached' });
    expect(await page.getByText('✕ ruled out', { exact: true }).count()).toBe(count);
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByText('can no longer become: unraised').first().waitFor();
    await page.getByRole('tab', { name: 'Outline' }).click();
    await page.getByRole('treeitem', { name: /Access both ways/ }).click();
    await page.getByRole('treeitem', { name: '✕ can no longer become unraised' }).waitFor();
    await page.getByLabel('Mark in the chart what can no longer be reached').uncheck();
    await page.getByRole('treeitem', { name: '✕ can no longer become unraised' }).waitFor({ state: 'detached' });
    await stage.leave(page);
  });

  test('proves the laws over every position, and names the exact count', async () => {
    const { page } = await stage.open('#s=the-talks&t=0');
    await show(page);
    const laws = page.getByText(/^✓ All \d+ laws hold over all 51,530,480,225,280,000 positions/);
    await laws.click();
    const told = Number((await laws.textContent())?.match(/\d+/)?.[0]);
    expect(await page.locator('.laws li').count()).toBe(told);
    await stage.leave(page);
  });
});

test('who looks through the eyes of a day is told nothing of what is still possible', async () => {
  const { page } = await stage.open('#s=the-talks&t=20&k=russia&p=possible');
  await page.getByText('These eyes cannot look ahead: hindsight shows what is still possible.').waitFor();
  expect(page.workers()).toHaveLength(0);
  expect(await page.locator('[data-region="possible"] :is(button, .outcomes)').count()).toBe(0);
  await stage.leave(page);
});

describe('the search', () => {
  test('is not loaded before it is asked for, and runs in one worker, whatever screen one goes to', async () => {
    const { page } = await stage.open('#s=the-talks&t=0');
    await page.getByRole('group', { name: /^Diagram:/ }).waitFor();
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((one) => one.name));
    expect(loaded.filter((name) => /work-|in-worker/.test(name))).toEqual([]);
    expect(page.workers()).toHaveLength(0);
    await show(page);
    expect(page.workers()).toHaveLength(1);
    await toScreen(page, 'Talks');
    await list(page).waitFor({ state: 'detached' });
    await page.getByText('✕ ruled out', { exact: true }).first().waitFor({ state: 'attached' });
    await show(page);
    expect(page.workers()).toHaveLength(1);
    await stage.leave(page);
  });

  test('can be cancelled, and begun again', async () => {
    const { page } = await stage.open('#s=the-talks&t=0');
    const waiting: (() => void)[] = [];
    let held = true;
    await page.context().route(/\/work-[^/]+\.js$/, async (route) => {
      if (held) await new Promise<void>((go) => waiting.push(go));
      await route.continue().catch(() => {});
    });
    await toScreen(page, 'Still possible');
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('The search was stopped.').waitFor();
    held = false;
    for (const go of waiting) go();
    await page.getByRole('button', { name: 'Search again' }).click();
    await list(page).waitFor();
    await page.context().close();
  });

  test('runs in the single file from disk, which may start no worker', async () => {
    const { page, problems } = await stage.open();
    await page.goto(`file://${resolve(dist, 'single/demarche.html')}#s=the-talks&t=20`);
    await waitForBadge(page, 'step 20 of');
    await show(page);
    expect(page.workers()).toHaveLength(0);
    expect(await said(page)).toEqual(expected(20));
    expect(problems.filter((one) => !one.startsWith('request: file:'))).toEqual([]);
    await stage.leave(page);
  });
});

describe('in light and in dark', () => {
  test('axe-core finds nothing with a way open, in any view', async () => {
    const { page } = await stage.open('#s=the-talks&t=40', { bypassCSP: true });
    await show(page);
    await outcome(page, 'CFE on a firm footing').click();
    await page.getByRole('button', { name: 'Step through it' }).waitFor();
    await page.getByText(/laws hold over/).click();
    await question(page, 'How many ways there are').click();
    await question(page, 'What every way needs').click();
    await page.getByText(/^There (is|are) exactly/).waitFor();
    await page.getByRole('heading', { level: 5, name: 'What blocks every way' }).waitFor();
    expect(await findingsInLightAndDark(page, '.section-possible')).toEqual([]);
    for (const view of ['Diagram', 'Outline', 'Table']) {
      await page.getByRole('tab', { name: view }).click();
      await page.getByRole('tab', { name: view, selected: true }).waitFor();
      expect(await findingsInLightAndDark(page, '.section-chart'), view).toEqual([]);
    }
    await stage.leave(page);
  });
});

test('what is still possible flows again at 320 pixels, with targets of at least 24', async () => {
  const { page } = await stage.open('#s=the-talks&t=40', { viewport: { width: 320, height: 640 } });
  await show(page);
  await outcome(page, 'Successor to START agreed').click();
  await page.getByRole('button', { name: 'Step through it' }).waitFor();
  await question(page, 'How many ways there are').click();
  await question(page, 'What every way needs').click();
  await page.getByRole('button', { name: 'Step through way 2' }).waitFor();
  await page.getByRole('heading', { level: 5, name: 'What blocks every way' }).waitFor();
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
  expect(await smallTargets(page.locator('.section-possible'))).toEqual([]);
  await stage.leave(page);
});
