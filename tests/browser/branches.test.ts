import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { readScenario, replay } from '../../src/index.ts';
import { badge, openMenu, raiseStage, type Stage, waitForBadge } from './browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

const vocabulary: Readonly<Record<string, { readonly code: string }>> = talksCase.vocabulary;
const codeOf = (event: string): string => vocabulary[event]?.code ?? '';
const freeze = `#s=the-talks&t=13&f=o07-demand-freeze&m=${codeOf('us.missileDefense.freezePlan')}&n=A%20freeze`;

describe('a branch', () => {
  test('leaves the record as it was, and both stay', async () => {
    const { page } = await stage.open('#s=the-talks&t=12');
    await page.getByRole('button', { name: /^The United States freezes its plan/ }).click();
    await waitForBadge(page, /What if 1.*step 13 of 13/);
    await page.getByRole('button', { name: /^The record/ }).click();
    await waitForBadge(page, 'step 13 of 55');
    await page.getByRole('button', { name: /^What if 1/ }).click();
    await waitForBadge(page, /What if 1.*step 13 of 13/);
    await page.reload();
    await waitForBadge(page, /What if 1.*step 13 of 13/);
    await page.goto(stage.url);
    await page.getByRole('button', { name: 'Ask what if' }).click();
    await page.getByRole('button', { name: /^What if 1/ }).waitFor();
    await stage.leave(page);
  });

  test('goes on to a date of the calendar by choosing it', async () => {
    const { page } = await stage.open('#s=the-talks&t=55');
    await page.getByRole('button', { name: /on 19 March 2008/ }).click();
    await waitForBadge(page, /What if 1/);
    expect(await page.locator('.now-when time').textContent()).toBe('19 March 2008');
    await page.getByText('Next date ahead:').locator('..').getByText('2 April 2008').waitFor();
    await stage.leave(page);
  });

  test('leaves as a run file that the replay reads, and comes back in a fresh browser', async () => {
    const { page } = await stage.open(freeze);
    await waitForBadge(page, 'A freeze');
    const coming = page.waitForEvent('download');
    await openMenu(page);
    await page.getByRole('button', { name: 'Save run' }).click();
    const path = await (await coming).path();
    const text = await readFile(path, 'utf8');
    const run = replay(talksCase, await readScenario(talksCase, 'run.json', text));
    expect(run.frames).toHaveLength(14);
    expect(run.positions['missileDefense.us.plan']).toBe('frozen');
    await stage.leave(page);

    const fresh = await stage.open();
    await fresh.page.locator('input[type=file]').setInputFiles({
      name: 'run.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await waitForBadge(fresh.page, /A freeze.*step 13 of 13/);
    await stage.leave(fresh.page);
  });
});

describe('a link', () => {
  test('to a branch of sixty steps is at most 300 characters and opens to the same place afresh', async () => {
    const moves = `${codeOf('us.missileDefense.reaffirmPlan')}${codeOf('russia.missileDefense.stateOpposition') || codeOf('us.missileDefense.reaffirmPlan')}`;
    const name = encodeURIComponent('Все говорят, и никто не слышит');
    const { page } = await stage.open(`#s=the-talks&t=40&v=table&f=o07-demand-freeze&m=${moves.repeat(30)}&n=${name}`);
    await waitForBadge(page, /What if.*step 40 of 72/);
    await page.keyboard.press('ArrowRight');
    await waitForBadge(page, 'step 41 of 72');
    await page.waitForFunction(() => window.location.hash.includes('t=41'));
    const link = page.url();
    expect(link.length).toBeLessThanOrEqual(300);
    await stage.leave(page);
    const fresh = await stage.open(link.slice(stage.url.length));
    await waitForBadge(fresh.page, /What if.*step 41 of 72/);
    await fresh.page.getByRole('table', { name: /Where both sides stand/ }).waitFor();
    await stage.leave(fresh.page);
  });

  test('goes back to the last deliberate jump, not through every step', async () => {
    const { page } = await stage.open('#s=the-talks&t=0');
    for (let count = 0; count < 5; count++) await page.keyboard.press('ArrowRight');
    await waitForBadge(page, 'step 5 of 55');
    await page.keyboard.press('End');
    await waitForBadge(page, 'Record');
    await page.goBack();
    await waitForBadge(page, 'step 5 of 55');
    await stage.leave(page);
  });

  test.each([
    ['damaged', '#s=&t=-3', 'This link is damaged', 'step 0 of 55'],
    [
      'of a scenario that is gone',
      '#s=geneva-1985&t=3',
      'names a scenario that is not here: “geneva-1985”',
      'step 0 of 55',
    ],
    ['of a step that is gone', '#s=the-talks&t=3&f=gone&m=a0', 'leaves after “gone”', 'step 3 of 55'],
    [
      'of a move that is gone',
      `#s=the-talks&t=14&f=o07-demand-freeze&m=${codeOf('us.missileDefense.freezePlan')}%3F%3F`,
      'Step 2 of the branch in this link',
      'step 13 of 13',
    ],
    [
      'of a move that is no longer possible',
      `#s=the-talks&t=15&f=o07-demand-freeze&m=${codeOf('us.missileDefense.freezePlan')}${codeOf('us.missileDefense.freezePlan')}`,
      'Step 2 of this branch is no longer possible: The United States freezes',
      'step 13 of 13',
    ],
    [
      'with markup in it',
      '#s=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&t=0',
      'names a scenario that is not here: “<img',
      'step 0 of 55',
    ],
    ['far too long', `#s=the-talks&m=${'a0'.repeat(9_000)}`, 'This link is damaged', 'step 0 of 55'],
  ])('%s says so, and the record can be used', async (_, place, notice, where) => {
    const { page, problems } = await stage.open(place);
    await page.getByRole('alert').getByText(notice).waitFor();
    await waitForBadge(page, where);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await waitForBadge(page, 'step 1 of');
    await page.getByRole('button', { name: 'Put away' }).click();
    expect(problems).toEqual([]);
    await stage.leave(page);
  });
});

describe('storage', () => {
  test.each(['full', 'forbidden'])('that is %s costs nothing but the keeping', async (how) => {
    const { page } = await stage.open();
    await page.addInitScript((why) => {
      if (why === 'forbidden')
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
      else
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
    }, how);
    await page.goto(`${stage.url}?fresh#s=the-talks&t=12`);
    await waitForBadge(page, 'step 12 of 55');
    await page.getByRole('button', { name: /^The United States freezes its plan/ }).click();
    await waitForBadge(page, /What if 1.*step 13 of 13/);
    await page.getByRole('alert').getByText('They last until you close the page').waitFor();
    await page.context().close();
  });

  test('is shared by two tabs: each shows what the other has made', async () => {
    const { page, problems } = await stage.open('#s=the-talks&t=12');
    const other = await page.context().newPage();
    await other.goto(`${stage.url}#s=the-talks&t=12`);
    await waitForBadge(other, 'step 12 of 55');
    await page.getByRole('button', { name: /^The United States freezes its plan/ }).click();
    await other.getByRole('button', { name: /^What if 1/ }).click();
    await waitForBadge(other, /What if 1.*step 13 of 13/);
    await page.getByRole('button', { name: 'Remove What if 1' }).click();
    await other.getByRole('alert').getByText('“What if 1” was removed in another tab').waitFor();
    await waitForBadge(other, 'step 12 of 55');
    expect(problems).toEqual([]);
    await stage.leave(page);
  });

  test('that holds nonsense is passed over', async () => {
    const { page, problems } = await stage.open();
    await page.evaluate(() => {
      const odd = {
        branches: [null, 7, { id: '__proto__', scenario: 'x' }, { events: {} }],
        __proto__: { polluted: 1 },
      };
      window.localStorage.setItem('demarche/talks/1', JSON.stringify(odd));
    });
    await page.reload();
    await waitForBadge(page, 'step 0 of 55');
    await page.evaluate(() => window.localStorage.setItem('demarche/talks/1', '{"branches":'));
    await page.reload();
    await waitForBadge(page, 'step 0 of 55');
    expect(problems).toEqual([]);
    await stage.leave(page);
  });
});

describe('a file', () => {
  const event = { id: 'x', type: 'us.missileDefense.freezePlan', day: '2008-03-18', facts: [] };
  const hostile = '<img src=x onerror="window.harmed = true">';
  test.each([
    ['of another case', JSON.stringify({ case: 'other', title: 'x', events: [event] }), 'is made for the case "other"'],
    ['of no known event', JSON.stringify({ events: [{ ...event, type: 'us.x.y' }] }), 'The file was not opened'],
    ['that reaches into prototypes', '{"events":[],"__proto__":{"polluted":true}}', 'The file was not opened'],
    ['that is no JSON', '{"events":[', 'broken JSON'],
    ['that is empty', '', 'the file is empty'],
    ['that is huge', 'x'.repeat(2_100_000), 'at most 2000000'],
    [
      'with markup in its names',
      JSON.stringify({ title: hostile, events: [{ ...event, type: hostile }] }),
      'The file was not opened',
    ],
  ])('%s is refused in plain words, and nothing is lost', async (_, text, notice) => {
    const { page, problems } = await stage.open(freeze);
    const path = join(tmpdir(), `demarche-${process.pid}-hostile.json`);
    await writeFile(path, text);
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('alert').getByText(notice).waitFor();
    expect(await badge(page).textContent()).toContain('A freeze');
    expect(await page.evaluate(() => 'harmed' in window || 'polluted' in Object.prototype)).toBe(false);
    expect(problems).toEqual([]);
    await stage.leave(page);
  });

  test('with markup in the title of a branch shows it as text', async () => {
    const { page, problems } = await stage.open(`${freeze.split('&n=')[0]}&n=${encodeURIComponent(hostile)}`);
    await waitForBadge(page, '<img src=x onerror=');
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    expect(problems).toEqual([]);
    await stage.leave(page);
  });
});
