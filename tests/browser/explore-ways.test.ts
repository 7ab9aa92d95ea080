import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { blockingSets, necessaryEvents, Symbolic, sliceFor, Ways } from '../../src/doors/explore.ts';
import { type Behind, behindAnswer, behindWay } from '../../src/doors/inside.ts';
import { partyOf } from '../../src/index.ts';
import { raiseStage, type Stage, waitForBadge } from './browser.ts';
import { frames, heading, model, outcome, question, show } from './explorer.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

const formulaOf = (id: string) => talksCase.outcomes.find((one) => one.id === id)?.formula ?? { or: [] };

describe('under a way, the explorer', () => {
  test('counts the shortest ways exactly, and opens one that differs in more than order as a branch', async () => {
    const { page, problems } = await stage.open('#s=the-talks&t=0');
    await show(page);
    await outcome(page, 'Inspection in force').click();
    await question(page, 'How many ways there are').click();
    const ways = new Ways(model, formulaOf('inspectionRegimeInForce'), { from: frames[0]?.after });
    await page.getByText(`exactly ${ways.count()?.toLocaleString('en')} shortest ways`).waitFor();
    await page.getByText('They all make the same moves; only the order differs.').waitFor();

    await outcome(page, 'Successor to START agreed').click();
    expect(await question(page, 'How many ways there are').getAttribute('aria-expanded')).toBe('false');
    await question(page, 'How many ways there are').press('Enter');
    await page.getByText('There are exactly 8 shortest ways, counting every order of their moves.').waitFor();
    const other = page.getByRole('list', { name: 'Ways that differ in more than order' });
    const moves = other
      .getByRole('list')
      .getByRole('listitem')
      .filter({ has: page.locator('.evidence') });
    expect(await moves.count()).toBe(8);
    for (const move of await moves.all())
      expect(await move.textContent()).toMatch(/^(United States|Russia) . (not )?reported.*Facts: [OM]-\d/u);
    await other.getByRole('button', { name: 'Step through way 2' }).press('Enter');
    await waitForBadge(page, /Way 2 to: Successor.*step 0 of 4/);
    const taken = page.getByText('This branch takes it: step forward.');
    await taken.waitFor();
    expect(await taken.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    await outcome(page, 'Successor to START agreed').getByText('reached').waitFor();
    expect(problems).toEqual([]);
    await stage.leave(page);
  });

  test('counts the ways with the fewest moves of one party anew', async () => {
    const { page } = await stage.open('#s=the-talks&t=0');
    await show(page);
    await outcome(page, 'Successor to START agreed').click();
    await question(page, 'How many ways there are').click();
    await page.getByText('exactly 8 shortest ways').waitFor();
    await page.getByLabel('With the fewest').selectOption('by:russia');
    const cost = (event: string): number => (partyOf(event) === 'russia' ? 1 : 0);
    const ways = new Ways(model, formulaOf('startSuccessorAgreed'), { from: frames[0]?.after, cost });
    await page.getByText(`There are exactly ${ways.count()} such ways, counting every order of their moves.`).waitFor();

    // Beside it, what every party can do about every outcome: at the start only the owner of the plan can spoil inspection.
    const powers = page.getByRole('button', { name: 'Who can do what about it' });
    await powers.press('Enter');
    const table = page.getByRole('region', { name: 'Who can do what about it' }).getByRole('table');
    const own = table.getByRole('rowgroup').filter({ hasText: 'Inspection in force at both sites' }).getByRole('cell');
    await own.first().waitFor();
    expect((await own.allTextContents()).map((text) => text.includes('spoil'))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    await stage.leave(page);
  });

  test('shows the moves in every way by whose they are, and the sets that block every way', async () => {
    const { page, problems } = await stage.open('#s=the-talks&t=0');
    await show(page);
    await outcome(page, 'Inspection in force').click();
    await question(page, 'What every way needs').press('Enter');
    const from = frames[0]?.after;
    const goal = formulaOf('inspectionRegimeInForce');
    const necessary = necessaryEvents(model, goal, { from });
    await page.getByText(`${necessary.length} moves are in every way:`).waitFor();
    for (const { id, name } of talksCase.parties) {
      const own = necessary.filter((event) => partyOf(event) === id);
      if (own.length === 0) continue;
      const listed = page.getByRole('list', { name, exact: true }).locator(':scope > li');
      expect(await listed.count(), name).toBe(own.length);
      expect(await listed.locator('.evidence').count(), name).toBe(own.length);
    }
    const consent = talksCase.vocabulary['poland.missileDefense.giveConsent']?.sentence ?? '';
    await page.getByRole('list', { name: 'Poland' }).getByText(consent).waitFor();
    const pairs = blockingSets(model, goal, { from, blockable: (event) => partyOf(event) !== 'calendar' });
    const count = pairs.filter((set) => set.length === 2).length;
    await page.getByText(`Each of the ${necessary.length} moves above: without it no way is left.`).waitFor();
    await page.getByText(`${count} pairs of other moves: with neither of the two no way is left.`).waitFor();
    expect(await page.getByRole('list', { name: 'Pairs of moves that block every way' }).count()).toBe(1);

    await outcome(page, 'Gap after START').click();
    await question(page, 'What every way needs').click();
    await page.getByText('Nobody can: dates of the calendar lead there by themselves.').waitFor();
    expect(problems).toEqual([]);
    await stage.leave(page);
  });

  test('can stop counting and begin again, while the way stays', async () => {
    const { page } = await stage.open('#s=the-talks&t=0');
    await page.evaluate(() => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function hold(this: Worker, letter: { kind: string }): void {
        if (letter.kind !== 'study' || document.title === 'go on') post.call(this, letter);
      };
    });
    await show(page);
    await outcome(page, 'Successor to START agreed').click();
    await question(page, 'How many ways there are').click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Stopped before there was an answer.').waitFor();
    await page.getByRole('button', { name: 'Step through it' }).waitFor();
    await page.evaluate(() => {
      document.title = 'go on';
    });
    await page.getByRole('button', { name: 'Search again' }).click();
    await page.getByText('exactly 8 shortest ways').waitFor();
    await stage.leave(page);
  });

  test('says which step of the record closed a state, whose it was, and goes there', async () => {
    const { page } = await stage.open('#s=the-talks&t=0');
    await page.getByRole('group', { name: /^Diagram:/ }).waitFor();
    await page.locator('[data-state="missileDefense.match2007/match"]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading(page).waitFor();
    const step = frames.find((one) => one.cause?.type === 'us.missileDefense.sendUnclearPaper');
    const lost = page.locator('.way').getByText(`Step ${step?.index} closes it, `);
    await lost.getByText(/21 November 2007:$/).waitFor();
    await page
      .locator('.closing')
      .getByText(/^United States . reported$/u)
      .waitFor();
    await page.getByRole('button', { name: `Step ${step?.index}`, exact: true }).click();
    await waitForBadge(page, `step ${step?.index} of`);
    await page.getByText('No way leads there from here.').waitFor();
    await lost.waitFor();
    await stage.leave(page);
  });

  test('names the assumptions that each answer stands on, those that the command names', async () => {
    const goal = talksCase.outcomes.find((one) => one.id === 'jointDocumentIssued') ?? expect.fail();
    const symbolic = Symbolic.reached(model);
    const about = behindAnswer(talksCase, goal.formula, sliceFor(model, goal.formula, symbolic).regions);
    const taken = behindWay(talksCase, new Ways(model, goal.formula).best(frames[0]?.after) ?? expect.fail());
    const ids = ({ near, further }: Behind): readonly string[] => [...near, ...further].map((one) => one.id);
    const { page, problems } = await stage.open('#s=the-talks&t=0');
    await show(page);
    await outcome(page, goal.name).click();
    await question(page, 'What every way needs').click();
    const answers = page.locator('.way .stands-on');
    await expect.poll(() => answers.count()).toBe(3);
    const named = await answers.evaluateAll((all) =>
      all.map((one) =>
        [...one.querySelectorAll('li[data-assumption]')].map((line) => line.getAttribute('data-assumption')),
      ),
    );
    expect(named).toEqual([ids(about), ids(about), ids(taken)]);
    await answers.last().getByText(`Stands on ${taken.near.length} assumptions`).click();
    await answers
      .last()
      .getByText(taken.near[0]?.sentence ?? '')
      .waitFor();
    expect(await page.locator('.outcomes + .stands-on li[data-assumption]').count()).toBeGreaterThan(ids(about).length);
    expect(problems).toEqual([]);
    await stage.leave(page);
  });
});
