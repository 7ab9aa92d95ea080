import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/browser.ts';
import { system, walkByKeys } from './lesson-page.ts';
import { packed } from './packed.ts';

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'demarche-lesson-'));
const file = join(folder, 'lesson.html');

beforeAll(async () => {
  browser = await launchBrowser();
  writeFileSync(file, (await packed('ten-minutes', 'html')).bytes);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** What axe-core finds on a page. The script is put in past the page's own policy, as a person with tools would. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run(document).then((found) => found.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' ')))`,
  );
}

/** What the learning system holds, as it would store it. */
const held = (page: Page): Promise<string> => page.evaluate('JSON.stringify(window.API.cmi)');

describe('a lesson as one file', () => {
  test.each([
    ['en-GB', 'Your path beside the record', 'This is no mark'],
    ['ru-RU', 'Ваш путь рядом с хроникой', 'Это не оценка'],
  ])('is taken from disk by keyboard alone in %s, and keeps its answers', async (locale, summary, line) => {
    const context = await browser.newContext({ locale });
    const asked: string[] = [];
    context.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    expect(await walkByKeys(page, 6)).toHaveLength(6);
    await page.getByRole('heading', { level: 2, name: summary }).waitFor();
    await page.getByText(line).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(6);
    await page.reload();
    await page.getByRole('heading', { level: 2, name: summary }).waitFor();
    expect(asked).toEqual([]);
    await context.close();
  });

  test.each(['light', 'dark'] as const)('has no fault that axe-core knows, in %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, locale: 'en-GB', bypassCSP: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Record my answer' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Next question' }).click();
    for (let stop = 1; stop < 6; stop++) {
      await page.getByRole('button', { name: 'Pass over' }).click();
      await page.getByRole('button', { name: /Next question|To the summary/ }).click();
    }
    await page.getByRole('heading', { name: 'Your path beside the record' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  test('fits a narrow screen, and words that are 40 per cent longer', async () => {
    const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBe(0);
    await page.evaluate(
      `for (const node of document.querySelectorAll('button, label, p, legend, h1, h2, h3')) for (const child of node.childNodes)
        if (child.nodeType === 3) child.textContent += ' ' + child.textContent.slice(0, Math.ceil(child.textContent.length * 0.4))`,
    );
    expect(await page.evaluate(overflow)).toBe(0);
    await context.close();
  });

  test('keeps what is chosen and typed when its language is changed', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    const turn = (language: string) => page.getByRole('combobox').selectOption(language);
    await page.getByRole('radio').nth(1).check();
    await turn('ru');
    await page.getByRole('button', { name: 'Записать ответ' }).waitFor();
    expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true);
    for (let stop = 0; stop < 4; stop++) {
      await page.getByRole('button', { name: 'Пропустить' }).click();
      await page.getByRole('button', { name: 'Следующий вопрос' }).click();
    }
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.getByRole('textbox').fill('Сначала документ');
    await turn('en');
    await page.getByRole('button', { name: 'Record my answer' }).waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('Сначала документ');
    await context.close();
  });

  test('has the answers of both tabs in which it is open', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const [one, two] = [await context.newPage(), await context.newPage()];
    for (const page of [one, two]) await page.goto(pathToFileURL(file).href);
    await two.getByRole('radio').last().check();
    await one.getByRole('radio').first().check();
    await one.getByRole('button', { name: 'Record my answer' }).click();
    await two.getByRole('heading', { name: 'What was reported' }).waitFor();
    await two.getByRole('button', { name: 'Next question' }).click();
    await two.getByRole('button', { name: 'Pass over' }).click();
    await one.getByRole('button', { name: 'Next question' }).click();
    await one.getByText('Question 2 of 6').waitFor();
    await one.getByRole('heading', { name: 'What was reported' }).waitFor();
    await context.close();
  });

  test('gives its answers as a file and opens them again', async () => {
    const context = await browser.newContext({ locale: 'en-GB', acceptDownloads: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: 'Record my answer' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as JSON' }).click();
    const saved = join(folder, 'answers.json');
    await (await saving).saveAs(saved);
    const fresh = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    await fresh.goto(pathToFileURL(file).href);
    await fresh.getByLabel('Open saved answers').setInputFiles(saved);
    await fresh.getByText('tolerates it with measures (not as reported)').waitFor();
    writeFileSync(saved, '{}');
    await fresh.getByLabel('Open saved answers').setInputFiles(saved);
    await fresh.getByText('This file could not be opened').waitFor();
    await fresh.context().close();
    await context.close();
  });

  test('goes on without storage, and says so', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    await context.addInitScript(
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })`,
    );
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.getByRole('button', { name: 'Pass over' }).click();
    await page.getByText('This browser does not keep your answers').waitFor();
    await page.getByRole('button', { name: 'Next question' }).click();
    await page.getByText('Question 2 of 6').waitFor();
    await context.close();
  });
});

describe('a lesson in a learning system', () => {
  test('is launched, answered, closed, resumed and finished', async () => {
    const { bytes } = await packed('ten-minutes', 'scorm12');
    const first = await browser.newContext({ locale: 'en-GB' });
    const { page, unit, asked } = await system(first, bytes);
    await unit.getByText('kept by the learning system').waitFor();
    for (const stop of [1, 2]) {
      await unit.getByText(`Question ${stop} of 6`).waitFor();
      await unit.getByRole('radio').first().check();
      await unit.getByRole('button', { name: 'Record my answer' }).click();
      await unit.getByRole('button', { name: 'Next question' }).click();
    }
    const left = JSON.parse(await held(page));
    expect(left.core.lesson_status).toBe('incomplete');
    await first.close();

    const second = await browser.newContext({ locale: 'en-GB' });
    const again = await system(second, bytes, { left: JSON.stringify(left) });
    await again.unit.getByText('You go on where you stopped.').waitFor();
    for (const stop of [3, 4, 5, 6]) {
      await again.unit.getByText(`Question ${stop} of 6`).waitFor();
      if (stop === 5) await again.unit.getByRole('textbox').fill('ю'.repeat(3000));
      else await again.unit.getByRole('radio').first().check();
      await again.unit.getByRole('button', { name: 'Record my answer' }).click();
      await again.unit.getByRole('button', { name: /Next question|To the summary/ }).click();
    }
    await again.unit.getByRole('button', { name: 'Finish the lesson' }).click();
    await again.unit.getByText('The lesson is finished').waitFor();
    const done = JSON.parse(await held(again.page));
    expect(done.core.lesson_status).toBe('completed');
    expect(done.suspend_data.length).toBeLessThanOrEqual(4096);
    const interactions = Object.values<Record<string, unknown>>(done.interactions.childArray ?? done.interactions);
    const sent = interactions.filter((one) => typeof one === 'object' && one !== null && 'id' in one);
    expect(sent.map((one) => one.id)).toEqual(
      ['letter-and-hopes', 'who-else', 'two-conditions', 'same-need', 'one-agreement', 'that-evening']
        .map((stop) => `ten-minutes.${stop}`)
        .slice(-sent.length),
    );
    expect(sent.length).toBeGreaterThanOrEqual(4);
    for (const one of sent) expect(one.result).toBe('neutral');
    const written = sent.find((one) => one.id === 'ten-minutes.one-agreement');
    expect(written).toMatchObject({ type: 'fill-in', student_response: 'ю'.repeat(127) });
    expect([...asked, ...again.asked]).toEqual([]);
    await second.close();
  });

  test.each([
    ['is missing', 'undefined', 'No learning system answers'],
    [
      'answers everything with an error',
      `({ LMSInitialize: () => 'true', LMSFinish: () => 'false', LMSGetValue: () => '', LMSSetValue: () => 'false', LMSCommit: () => 'false' })`,
      'The learning system answers with an error',
    ],
    [
      'throws',
      `new Proxy({}, { get: () => () => { throw new Error('broken'); } })`,
      'The learning system answers with an error',
    ],
  ])('goes on where the system %s, says so, and keeps the answers', async (_, api, message) => {
    const { bytes } = await packed('ten-minutes', 'scorm12');
    const context = await browser.newContext({ locale: 'en-GB' });
    const { page, unit } = await system(context, bytes, { api: `window.API = ${api}` });
    await unit.getByRole('radio').first().check();
    await unit.getByRole('button', { name: 'Record my answer' }).click();
    await unit.getByText(message).waitFor();
    const saving = page.waitForEvent('download');
    await unit.getByRole('button', { name: 'Save as CSV' }).click();
    expect((await saving).suggestedFilename()).toBe('ten-minutes.csv');
    await page.reload();
    const back = page.frameLocator('iframe');
    await back.getByText('What was reported').waitFor();
    await context.close();
  });
});
