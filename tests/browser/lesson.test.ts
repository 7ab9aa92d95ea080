import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMenu, raiseStage, type Stage, toScreen } from './browser.ts';
import { findings, findingsInLightAndDark } from './findings.ts';
import { smallTargets } from './targets.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

const lesson = '#s=moscow-2008&t=3&x=ten-minutes';
const talks = '#s=the-talks&t=0';

/** What the page says, in each language. */
const tongues = {
  en: {
    begin: 'Begin the lesson',
    record: 'Record my answer',
    open: 'Show what was reported',
    next: /^(Next question|To the summary)$/,
    summary: 'Your path beside the record',
    finish: 'Finish the lesson',
    finished: /^The lesson is finished/,
    goOn: /^Go on from this step/,
    first: 'A good evening',
    help: 'Help and keys',
    skip: 'Skip to the content',
    title: /^Question 1 of 6: A good evening · .+ · /,
    second: /^Question 2 of 6: /,
  },
  ru: {
    begin: 'Начать урок',
    record: 'Записать ответ',
    open: 'Показать, о чём сообщалось',
    next: /^(Следующий вопрос|К итогам)$/,
    summary: 'Ваш путь рядом с хроникой',
    finish: 'Закончить урок',
    finished: /^Урок окончен/,
    goOn: /^Продолжить с этого шага/,
    first: 'Хороший вечер',
    help: 'Справка и клавиши',
    skip: 'Перейти к содержанию',
    title: /^Вопрос 1 из 6: Хороший вечер · .+ · /,
    second: /^Вопрос 2 из 6: /,
  },
} as const;
type Tongue = keyof typeof tongues;
const languages: readonly Tongue[] = ['en', 'ru'];
/** A lesson in another language differs in words alone, and what long words do is looked at by itself. */
const looked: readonly Tongue[] = process.env.DEMARCHE_LONG === '1' ? languages : ['en'];
const inLanguage = (place: string, tongue: Tongue): string => (tongue === 'en' ? place : `${place}&l=${tongue}`);

/** Presses Tab until what has the focus is this; as a person without a mouse would. */
async function tabTo(page: Page, role: 'button' | 'radio' | 'textbox' | 'link', name?: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, name === undefined ? {} : { name }).first();
  await wanted.waitFor();
  for (let presses = 0; presses < 120; presses++) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key never comes to ${role} ${String(name)}`);
}

/** Answers the question that is open, by keys alone, up to the next one. */
async function answer(page: Page, words: (typeof tongues)[Tongue]): Promise<void> {
  if ((await page.getByRole('radio').count()) > 0) {
    await tabTo(page, 'radio');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
  } else {
    await tabTo(page, 'textbox');
    await page.keyboard.type('A paper, and no treaty');
  }
  await tabTo(page, 'button', words.record);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.open }).waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', words.next);
  await page.keyboard.press('Enter');
}

describe.each(languages)('a lesson in %s', (tongue) => {
  const words = tongues[tongue];

  test('runs from its card to its end and on, by the keyboard alone', async () => {
    const { page, problems } = await stage.open(inLanguage(talks, tongue));
    await tabTo(page, 'button', words.begin);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: words.first }).waitFor();
    for (let stop = 1; stop <= 6; stop++) {
      await page.locator('.lesson-steps [aria-current="step"]', { hasText: String(stop) }).waitFor();
      await answer(page, words);
    }
    await page.getByRole('heading', { level: 2, name: words.summary }).waitFor();
    expect(await page.getByRole('row').count()).toBe(7);
    await tabTo(page, 'button', words.finish);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: words.finished }).waitFor();
    await page.locator('body').press('Home');
    await tabTo(page, 'link', words.goOn);
    await page.keyboard.press('Enter');
    await page.locator('.badge').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(tongue);
    expect(problems).toEqual([]);
    await stage.leave(page);
  });

  test('goes from part to part by F6, tells its keys, and is passed over at its head', async () => {
    const { page, problems } = await stage.open(inLanguage(lesson, tongue), { bypassCSP: true });
    await page.getByRole('radio').first().waitFor();
    await page.getByRole('group', { name: /^(Diagram|Схема):/ }).waitFor();
    expect(await page.title()).toMatch(words.title);
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: words.skip }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('main:focus').waitFor();
    const part = () => page.evaluate(() => document.activeElement?.getAttribute('data-region') ?? '');
    const parts: string[] = [];
    for (let press = 0; press < 4; press++) {
      await page.keyboard.press('F6');
      parts.push(await part());
    }
    expect(parts).toEqual(['lesson', 'answers', 'chart', 'lesson']);
    await page.keyboard.press('Shift+F6');
    expect(await part()).toBe('chart');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: words.help }).waitFor();
    expect(await findings(page, 'dialog[open]'), 'the help').toEqual([]);
    await page.getByRole('dialog').getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: words.help }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await answer(page, words);
    await expect.poll(() => page.title()).toMatch(words.second);
    expect(problems).toEqual([]);
    await stage.leave(page);
  });

  test('has a view for the teacher in which axe-core finds nothing', async () => {
    const { page } = await stage.open(inLanguage('#s=moscow-2008&t=3&g=ten-minutes', tongue), { bypassCSP: true });
    await page.getByRole('article').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await stage.leave(page);
  });
});

describe('a lesson', () => {
  test.each(looked)(
    'has in %s nothing that axe-core finds, in light and in dark, and targets of at least 24 pixels',
    async (tongue) => {
      const words = tongues[tongue];
      const { page } = await stage.open(inLanguage(lesson, tongue), { bypassCSP: true });
      await page.getByRole('radio').first().waitFor();
      expect(await smallTargets(page)).toEqual([]);
      expect(await findingsInLightAndDark(page), 'a question').toEqual([]);
      await page.getByRole('radio').first().check();
      await page.getByRole('button', { name: words.record }).click();
      expect(await findingsInLightAndDark(page), 'an answer that is recorded').toEqual([]);
      await page.getByRole('button', { name: words.open }).click();
      expect(await findingsInLightAndDark(page), 'what was reported').toEqual([]);
      await page.getByRole('button', { name: words.next }).click();
      for (let stop = 2; stop <= 6; stop++) await answer(page, words);
      await page.getByRole('heading', { level: 2, name: words.summary }).waitFor();
      expect(await findingsInLightAndDark(page), 'the summary').toEqual([]);
      await stage.leave(page);
    },
  );

  test('keeps what was reported to itself until an answer is recorded', async () => {
    const { page } = await stage.open(lesson);
    await page.getByRole('radio').first().waitFor();
    expect(await page.getByRole('heading', { name: 'What was reported' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Show what was reported' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Record my answer' }).click();
    await page.getByRole('alert').filter({ hasText: 'Choose or write an answer first' }).waitFor();
    await page.getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: 'Record my answer' }).click();
    await page.getByRole('status').filter({ hasText: 'Recorded before the answer is shown' }).waitFor();
    expect(await page.getByRole('heading', { name: 'What was reported' }).count()).toBe(0);
    await stage.leave(page);
  });

  test('goes on after closing where it stopped, in either language', async () => {
    const { page } = await stage.open(lesson);
    await page.getByRole('radio').first().waitFor();
    await answer(page, tongues.en);
    await page.locator('.lesson-steps [aria-current="step"]', { hasText: '2' }).waitFor();
    await page.reload();
    await page.locator('.lesson-steps [aria-current="step"]', { hasText: '2' }).waitFor();
    await page.getByRole('status').filter({ hasText: 'You go on where you stopped.' }).waitFor();
    await page.getByRole('button', { name: /^RU/ }).click();
    await page.getByRole('button', { name: 'Вопрос 1: Хороший вечер' }).click();
    await page.getByText('Ваш ответ:').waitFor();
    await stage.leave(page);
  });

  test('goes on when the browser stops keeping answers, says so, and gives them as a file', async () => {
    const { page } = await stage.open(lesson);
    await page.getByRole('radio').first().check();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: 'Record my answer' }).click();
    await page.getByRole('alert').filter({ hasText: 'This browser does not keep your answers' }).waitFor();
    await page.getByRole('button', { name: 'Show what was reported' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as JSON' }).click(),
    ]);
    const saved: unknown = JSON.parse(readFileSync(await file.path(), 'utf8'));
    expect(saved).toMatchObject({ lesson: 'ten-minutes', revealed: ['letter-and-hopes'] });
    await stage.leave(page);
  });

  test('leads from a move of one’s own to the branch that begins with it', async () => {
    const { page, problems } = await stage.open(lesson);
    for (let stop = 1; stop <= 6; stop++) {
      await page.locator('.lesson-steps [aria-current="step"]', { hasText: String(stop) }).waitFor();
      const options = page.getByRole('radio');
      if ((await options.count()) > 0) await options.last().check();
      else await page.getByRole('textbox').fill('A paper');
      await page.getByRole('button', { name: 'Record my answer' }).click();
      await page.getByRole('button', { name: 'Show what was reported' }).click();
      await page.getByRole('button', { name: tongues.en.next }).click();
    }
    await page
      .getByRole('link', { name: /^Go on with your own move/ })
      .first()
      .click();
    await page.locator('.badge', { hasText: 'What if' }).waitFor();
    expect(problems).toEqual([]);
    await stage.leave(page);
  });

  test('has a link for the class that does not lead to the teacher’s view', async () => {
    const { page } = await stage.open('#s=moscow-2008&t=3&g=ten-minutes');
    await page.getByRole('link', { name: 'See it as the class does' }).click();
    await page.getByRole('radio').first().waitFor();
    const hash = await page.evaluate(() => window.location.hash);
    expect(hash).toContain('x=ten-minutes');
    expect(hash).not.toContain('g=');
    expect(await page.getByText(/teacher/i).count()).toBe(0);
    await stage.leave(page);
  });

  test('that is not there says so and leads back', async () => {
    const { page } = await stage.open('#s=the-talks&t=2&x=no-such-lesson');
    await page.getByRole('heading', { name: 'There is no lesson “no-such-lesson” here.' }).waitFor();
    await page.getByRole('button', { name: 'To the talks' }).click();
    await page.locator('.badge', { hasText: 'step 2 of' }).waitFor();
    await stage.leave(page);
  });
});

describe('the eyes of a side', () => {
  test('see neither the move that was made elsewhere nor what came next', async () => {
    const { page, problems } = await stage.open('#s=the-talks&t=21&k=us', { bypassCSP: true });
    await page.getByText('hindsight shows what came next').waitFor();
    expect(await page.locator('[data-region="next"] button').allTextContents()).toEqual(['Look with hindsight']);
    await toScreen(page, 'Chronicle');
    await page.locator('.chronicle > li').first().waitFor();
    expect(await page.locator('.chronicle > li').count()).toBe(22);
    expect(await findings(page)).toEqual([]);
    await toScreen(page, 'Talks');
    await page.getByRole('button', { name: 'Look with hindsight' }).first().click();
    await page.getByRole('heading', { name: 'What was reported next' }).waitFor();
    expect(problems).toEqual([]);
    await stage.leave(page);
  });
});

describe('the language', () => {
  test('is switched, stands in the link, and comes back with it', async () => {
    const { page, problems } = await stage.open('#s=the-talks&t=25');
    await openMenu(page);
    await page.getByRole('button', { name: /^RU/ }).click();
    await page.locator('.badge', { hasText: 'шаг 25 из' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    await page.waitForFunction(() => window.location.hash.includes('l=ru'));
    const { page: other } = await stage.open(await page.evaluate(() => window.location.hash));
    await other.locator('.badge', { hasText: 'шаг 25 из' }).waitFor();
    await openMenu(page, 'Меню');
    await page.getByRole('button', { name: /^EN/ }).click();
    await page.locator('.badge', { hasText: 'step 25 of' }).waitFor();
    expect(problems).toEqual([]);
    await stage.leave(page);
    await stage.leave(other);
  });

  test.each([talks, '#s=the-talks&t=25&v=table', lesson, '#s=moscow-2008&t=3&g=ten-minutes'])(
    'may have words longer by two fifths at %s, at 320 pixels and at 1440',
    async (place) => {
      const { page } = await stage.open(place, { viewport: { width: 1440, height: 900 } });
      await page.locator('.now-sentence, input[type="radio"], article').first().waitFor();
      await page.evaluate(() => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
          if (text.parentElement?.closest('svg, script, style, textarea') !== null) continue;
          const words = text.nodeValue ?? '';
          text.nodeValue = words.replace(/\p{L}+/gu, (word) => word + 'ы'.repeat(Math.ceil(word.length * 0.4)));
        }
      });
      for (const width of [1440, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide, `${width}`).toBeLessThanOrEqual(0);
        const cut = await page
          .locator('button:visible, legend:visible, h2:visible, label > span:visible')
          .evaluateAll((all) =>
            all
              .filter((one) => one.closest('select, .visually-hidden, .diagram-room') === null)
              .filter(
                (one) =>
                  one.scrollWidth > one.clientWidth + 1 &&
                  one.clientWidth > 0 &&
                  getComputedStyle(one).display !== 'inline',
              )
              .map((one) => one.textContent),
          );
        expect(cut, `${width}`).toEqual([]);
      }
      await stage.leave(page);
    },
  );
});
