import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseReader } from '../../src/cli/case-reader.ts';
import { type Served, serve } from '../../src/cli/serve.ts';
import { leftInEnglish, pseudoHarbour, words } from '../pseudo/harbour.ts';
import { dist, raiseStage, type Stage } from './browser.ts';
import { crampedIn, textsIn } from './legible.ts';

let stage: Stage;
let served: Served;
beforeAll(async () => {
  served = await serve({ folder: resolve(dist, 'page'), port: 0, beside: caseReader(pseudoHarbour) });
  stage = await raiseStage();
});
afterAll(async () => {
  await stage.close();
  await served.close();
});

/** The page says all in the pseudo-language, and nothing of it is cut or stands over another. */
async function look(page: Page, where: string): Promise<void> {
  const left = (await textsIn(page)).filter((text) => leftInEnglish(text).length > 0);
  expect.soft({ where, left }).toEqual({ where, left: [] });
  expect.soft({ where, cramped: await crampedIn(page) }).toEqual({ where, cramped: [] });
  if (process.env.DEMARCHE_SHOTS !== undefined)
    await page.screenshot({ path: `${process.env.DEMARCHE_SHOTS}/${where.replaceAll(' ', '-')}.png`, fullPage: true });
}

const open = async (place: string, width: number): Promise<Page> => {
  const { page } = await stage.open(`${place}l=${words.id}`, { viewport: { width, height: 850 } }, served.url);
  await page.locator(`html[lang="${words.id}"]`).waitFor();
  return page;
};
const { page: said, help, whatIfPage, lessonPage, teach } = words;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();

test.each([1280, 390])(
  'a language that costs no code is spoken everywhere, and has room, at %i pixels',
  async (width) => {
    const at = (where: string): string => `${where} at ${width}`;
    const page = await open('#', width);
    await page.locator('.doors').waitFor();
    await look(page, at('front door'));
    await page.locator('.door').first().click();
    await page.locator('.minute-sentence').waitFor();
    await look(page, at('minute'));

    await page.goto(`${served.url}#s=one-week-in-march&t=2&l=${words.id}`);
    for (const [view, shown] of [
      ['view.diagram', '.diagram-room .dm-state'],
      ['view.outline', '[role="tree"]'],
      ['view.table', '.section-chart table'],
      ['view.distance', '.section-chart svg.dm'],
    ] as const) {
      await page.getByRole('tab', { name: said[view] }).first().click();
      await page.locator(shown).first().waitFor();
      await look(page, at(view));
    }
    await page.getByText(said['impossible.title']).click();
    await page.locator('.impossibles li').first().waitFor();
    await look(page, at('impossible moves'));
    for (const [screen, shown] of [
      ['possible', '.outcomes li'],
      ['chronicle', '.chronicle > li'],
      ['sources', '.facts > li'],
      ['lessons', '.lesson-offers > li'],
    ] as const) {
      await page.locator(`#screen-${screen}`).click();
      await page.locator(shown).first().waitFor();
      await look(page, at(screen));
    }
    await button(page, said['header.menu']).click();
    await look(page, at('menu'));
    await button(page, said['header.help']).click();
    await page.getByRole('dialog').getByText(help['help.title']).waitFor();
    await look(page, at('help'));
    await page.keyboard.press('Escape');

    await page.locator('#screen-what-if').click();
    await page.locator('.what-if-load select').selectOption('shared-early');
    await button(page, whatIfPage['panel.open']).click();
    await page.locator('.what-if-changes > li').first().waitFor();
    await look(page, at('what-if'));
    await button(page, whatIfPage['panel.compare']).click();
    for (const show of ['words', 'table', 'chart'] as const) {
      await page.getByRole('tab', { name: whatIfPage[`show.${show}`] }).click();
      await page
        .locator({ words: '.compare-words', table: 'table.differences', chart: '.diagram-room .dm-state' }[show])
        .first()
        .waitFor();
      await look(page, at(`comparison, ${show}`));
    }
    await page.emulateMedia({ media: 'print' });
    await page.locator('.sheet-comparison').waitFor();
    await look(page, at('comparison in print'));
    await page.context().close();
  },
);

test('so is a lesson, for the class and for its teacher', async () => {
  const page = await open('#s=one-week-in-march&t=0&x=one-week-in-march&', 1280);
  for (const [at, next] of [teach.next, teach.toSummary].entries()) {
    await button(page, teach.pass).waitFor();
    await look(page, `question ${at}`);
    await button(page, teach.pass).click();
    await button(page, lessonPage.open).click();
    await page.getByRole('heading', { name: teach.reported }).waitFor();
    await look(page, `answer ${at}`);
    await button(page, next).click();
  }
  await page.getByRole('heading', { level: 2, name: teach.summary }).waitFor();
  await look(page, 'summary');
  await page.goto(`${served.url}#s=one-week-in-march&t=0&g=one-week-in-march&l=${words.id}`);
  await page.getByRole('article').first().waitFor();
  await look(page, 'teacher');
  await page.context().close();
});
