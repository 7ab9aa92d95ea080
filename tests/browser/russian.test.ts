import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import { resolveWhatIf } from '../../src/index.ts';
import { openMenu, raiseStage, type Stage, toScreen, waitForBadge } from './browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await raiseStage();
});
afterAll(() => stage.close());

/** Latin words of the Russian page: its own name, the paper, what its articles call the treaties, forms of files, keys as keyboards name
 * them, languages, commands. */
const words = [
  'The Moscow Times',
  'Moscow Times',
  'Markdown',
  'CSV',
  'JSON',
  'YAML',
  'SVG',
  'PNG',
  'Shift',
  'Enter',
  'Home',
  'End',
  'Esc',
  'Tab',
  '(START)',
  '(INF)',
  '(CFE)',
  'EN: English',
  'EN',
  'RU',
  'Demarche',
  'demarche replay',
  'demarche',
  'what-if',
  talksCase.id,
];

/** Names of the model, which links, files and scripts use in every language. */
const names = [
  ...whatIfs.flatMap((one) => {
    const { scenario, base } = resolveWhatIf(talksCase, one, whatIfs);
    return [one.id, ...[...scenario.events, ...scenario.prelude, ...base.events].map((event) => event.id)];
  }),
  ...talksCase.deadlines.map((one) => one.id),
  'chosen-1',
];

const known = [...new Set([...words, ...names])].toSorted((one, other) => other.length - one.length);

/** The runs of Latin words that a reader of the page sees or hears, but for those above and what is marked as English. */
async function latinIn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const isEnglish = (element: Element | null): boolean => element?.closest('[lang]')?.getAttribute('lang') === 'en';
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      // Events as data are the same in every language, and so are styles and scripts.
      if (parent === null || parent.closest('script, style, noscript, .json') !== null || isEnglish(parent)) continue;
      found.push(node.nodeValue ?? '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-description'])
      for (const one of document.querySelectorAll(`[${name}]`))
        if (!isEnglish(one)) found.push(one.getAttribute(name) ?? '');
    return [document.title, ...found];
  });
  const left = texts.flatMap((text) => {
    const rest = known.reduce((bare, word) => bare.replaceAll(word, ''), text);
    return /[A-Za-z]{2,}/u.test(rest) ? [text.trim()] : [];
  });
  return [...new Set(left)];
}

/** Whether everything is read, or some of each kind. */
const long = process.env.DEMARCHE_LONG === '1';
const questions = long ? whatIfs : whatIfs.filter((_, at) => at % 6 === 0);
/** The first ones of a kind, or all of them. */
const some = <T>(all: readonly T[], usual: number): readonly T[] => (long ? all : all.slice(0, usual));
const lessons = long ? ['ten-minutes', 'fifty-minutes', 'reading-the-sources'] : ['ten-minutes'];

const inRussian = (place: string): string => `${place}&l=ru`;
const places = {
  'the start': '#s=the-talks&t=0',
  'a step on the way': '#s=the-talks&t=36',
  'the end': '#s=moscow-2007&t=60',
  'a branch': '#s=the-talks&t=12&f=o07-demand-freeze&m=a7&n=%D0%92%D0%B5%D1%82%D0%B2%D1%8C',
  'the eyes of a side': '#s=the-talks&t=21&k=us',
} as const;

const open = async (place: string): Promise<Page> => {
  const { page } = await stage.open(inRussian(place));
  await page.locator('html[lang="ru"]').waitFor();
  return page;
};

describe('the Russian page has no English word', () => {
  test.each(some(Object.entries(places), 2))('at %s, in any view of the chart', async (_, place) => {
    const page = await open(place);
    for (const [view, shown] of [
      ['Схема', page.getByRole('group', { name: /^Схема:/ })],
      ['Дерево', page.getByRole('tree')],
      ['Таблица', page.getByRole('table', { name: 'Позиции обеих сторон по каждому вопросу' })],
    ] as const) {
      await page.getByRole('tab', { name: view }).first().click();
      await shown.first().waitFor();
      expect(await latinIn(page), view).toEqual([]);
    }
    await stage.leave(page);
  });

  test('in the ledger, the help, what is not possible, what a state means and what is still possible', async () => {
    const page = await open(places['a step on the way']);
    await page.getByText('Сейчас невозможно — и почему').click();
    await page.getByText('Это могли бы изменить:').first().waitFor();
    await toScreen(page, 'Ещё возможно');
    await page.getByText('Каждый исход известен на каждом шаге.').waitFor();
    expect(await latinIn(page), 'what is possible').toEqual([]);
    const state = page.getByRole('group', { name: /^Схема:/ }).locator('[tabindex="0"]');
    await state.click();
    for (const [tab, shown] of [
      ['Факты и источники', '.facts > li'],
      ['Хроника', '.chronicle > li'],
      ['События в JSON', '.json'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await page.locator(shown).first().waitFor();
      expect(await latinIn(page), tab).toEqual([]);
    }
    await openMenu(page, 'Меню');
    expect(await latinIn(page), 'menu').toEqual([]);
    await page.getByRole('button', { name: 'Справка и клавиши' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await latinIn(page), 'help').toEqual([]);
    await stage.leave(page);
  });

  test('in print', async () => {
    const page = await open(places['a branch']);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: 'Хроника' }).waitFor();
    expect(await latinIn(page)).toEqual([]);
    await stage.leave(page);
  });

  test('in the questions that come with the talks, their changes and comparisons', async () => {
    const page = await open(`${places['the start']}&p=what-if`);
    const list = page.getByRole('combobox', { name: 'Вопрос из набора' });
    for (const { id } of questions) {
      await list.selectOption(id);
      await page.locator('.what-if-about').first().waitFor();
      expect(await latinIn(page), `about ${id}`).toEqual([]);
      await page.getByRole('button', { name: 'Открыть', exact: true }).click();
      await page.locator('.what-if-changes > li').first().waitFor();
      await page.locator('.chronicle .row-mark').first().waitFor();
      expect(await latinIn(page), id).toEqual([]);
      await page.getByRole('button', { name: 'Сравнить с хроникой', exact: true }).first().click();
      await page.getByRole('heading', { name: 'Коротко' }).waitFor();
      expect(await latinIn(page), `${id} in words`).toEqual([]);
      await page.getByRole('tab', { name: 'Таблица' }).click();
      await page.locator('table.differences').first().waitFor();
      expect(await latinIn(page), `${id} as tables`).toEqual([]);
      await page.getByRole('button', { name: 'Закрыть сравнение' }).click();
      await list.waitFor();
    }
    await page.getByRole('button', { name: 'Сравнить с хроникой', exact: true }).first().click();
    await page.getByRole('radio', { name: 'по датам' }).check();
    await page.getByRole('tab', { name: 'Схема' }).click();
    await page.getByRole('group', { name: /Оба хода событий/ }).waitFor();
    expect(await latinIn(page), 'in one drawing').toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.sheet-comparison').waitFor();
    expect(await latinIn(page), 'on paper').toEqual([]);
    await stage.leave(page);
  });

  test('in what is saved of a comparison, but for the names that programs read', async () => {
    const page = await open(
      '#s=the-talks&t=12&p=what-if&e=x!m08-receive&n=%D0%91%D0%B5%D0%B7%20%D0%BF%D1%80%D0%B8%D1%91%D0%BC%D0%B0',
    );
    await page.getByRole('button', { name: 'Сравнить с хроникой', exact: true }).first().click();
    await page.getByRole('heading', { name: 'Коротко' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Markdown' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk);
    const text = Buffer.concat(chunks)
      .toString()
      .replace(/`[^`]*`/gu, '');
    expect(text).toContain('## Коротко');
    const rest = known.reduce((bare, word) => bare.replaceAll(word, ''), text);
    expect(rest.match(/[A-Za-z]{2,}/gu) ?? []).toEqual([]);
    await stage.leave(page);
  });
});

describe('a Russian lesson has no English word', () => {
  test.each(lessons)('in %s, for the class and its teacher', async (id) => {
    const page = await open(`#s=the-talks&t=0&x=${id}`);
    const stops = page.locator('.lesson-steps > li');
    await stops.first().waitFor();
    const count = (await stops.count()) - 1;
    for (let stop = 1; stop <= count; stop++) {
      await page.locator('.lesson-steps [aria-current="step"]', { hasText: String(stop) }).waitFor();
      await page.getByRole('group', { name: /^Схема:/ }).waitFor();
      expect(await latinIn(page), `stop ${stop}`).toEqual([]);
      await page.getByRole('button', { name: 'Пропустить' }).click();
      await page.getByRole('button', { name: 'Показать, о чём сообщалось' }).click();
      await page.getByRole('heading', { name: 'Что сообщалось' }).waitFor();
      expect(await latinIn(page), `stop ${stop}, shown`).toEqual([]);
      await page.getByRole('button', { name: /^(Следующий вопрос|К итогам)$/ }).click();
    }
    await page.getByRole('heading', { level: 2, name: 'Ваш путь рядом с хроникой' }).waitFor();
    expect(await latinIn(page), 'summary').toEqual([]);
    await page.getByRole('button', { name: 'Справка и клавиши' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await latinIn(page), 'help').toEqual([]);
    await stage.leave(page);
    const guide = await open(`#s=the-talks&t=0&g=${id}`);
    await guide.getByRole('article').first().waitFor();
    expect(await latinIn(guide), 'guide').toEqual([]);
    await stage.leave(guide);
  });
});

/** Files and links that say in Russian what is wrong with them. */
const files: Readonly<Record<string, readonly [text: string, told: RegExp]>> = {
  'a broken file': ['{"events": [', /JSON повреждён: нужно значение, а текст кончился/],
  'an empty file': ['', /файл пуст/],
  'a file of other talks': ['{"case": "harbour", "events": []}', /составлен для модели/],
  'an unknown event': [
    '{"events": [{"id": "a", "type": "russia.inf.threatenExt", "day": "2007-10-12", "facts": ["O-14"]}]}',
    /события «russia\.inf\.threatenExt» нет; ближайшее имя — «russia\.inf\.threatenExit»/,
  ],
  'no scenario': ['[1]', /нужен сценарий/],
};

describe('a Russian notice has no English word', () => {
  test.each(some(Object.entries(files), 2))('about %s', async (_, [text, told]) => {
    const page = await open(places['the start']);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const notice = page.getByRole('alert').filter({ hasText: told });
    await notice.waitFor();
    const said = ((await notice.textContent()) ?? '').replace(
      /«[^»]*»|\{[^}]*\}|a\.json|events\[0\]\.type|\bcase\b|JSON|YAML/gu,
      '',
    );
    expect(said.match(/[A-Za-z]{2,}/gu) ?? []).toEqual([]);
    await stage.leave(page);
  });

  test.each(
    some(
      [
        '#s=no-such&t=0',
        '#s=the-talks&t=-1',
        '#s=the-talks&t=0&f=&m=zz&n=x',
        '#s=the-talks&t=0&e=y!x~x!m08-recieve&n=x',
      ],
      2,
    ),
  )('about the link %s', async (place) => {
    const page = await open(place);
    const notice = page.getByRole('alert').filter({ hasText: /[а-я]/ });
    await notice.waitFor();
    const said = ((await notice.textContent()) ?? '').replace(/«[^»]*»/gu, '');
    expect(said.replaceAll('the-talks', '').match(/[A-Za-z]{2,}/gu) ?? []).toEqual([]);
    await stage.leave(page);
  });
});

test('the head of the page takes one row on a laptop, in Russian as in English', async () => {
  for (const locale of ['ru-RU', 'en-GB']) {
    const { page } = await stage.open('#s=the-talks&t=36', { locale, viewport: { width: 1360, height: 800 } });
    const boxes = await page
      .locator('.header > :visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
    for (const one of boxes) for (const other of boxes) expect(one.top, locale).toBeLessThan(other.bottom);
    await stage.leave(page);
  }
});

test('an English word put back is found', async () => {
  const page = await open(places['the start']);
  await waitForBadge(page, 'шаг 0 из 55');
  await page.getByRole('group', { name: /^Схема:/ }).waitFor();
  await page
    .getByRole('heading', { level: 2 })
    .first()
    .evaluate((heading) => {
      heading.textContent = 'Сейчас: in short';
    });
  expect(await latinIn(page)).toEqual(['Сейчас: in short']);
  await stage.leave(page);
});
