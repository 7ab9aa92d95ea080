import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { glossary, type Term } from '../../scenarios/words/ru/index.ts';

const files = ['scenarios', 'src', 'machines', 'build']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => /\.(?:tsx?|json|html)$/u.test(name) && !name.endsWith('glossary.ts'));

/** Every text of ours that holds Russian, with the file that it stands in: a literal of TypeScript or JSON, or a line of HTML. */
const texts = files.flatMap((file) => {
  const all = readFileSync(file, 'utf8');
  if (!/\p{sc=Cyrillic}/u.test(all)) return [];
  const parts = file.endsWith('.html') ? all.split('\n') : all.match(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/gu);
  return (parts ?? []).map((text) => ({ file, text: file.endsWith('.html') ? text : text.slice(1, -1) }));
});
const russian = texts.filter(({ text }) => /\p{sc=Cyrillic}/u.test(text));

const breaks = (term: Term, text: string): boolean => text !== term.alone && term.never.some((one) => one.test(text));

describe('the Russian texts', () => {
  test('are all there to be read: the case, the lessons, the page', () => {
    const folders = ['scenarios/words/ru', 'scenarios/lessons', 'src/messages/ru', 'src/visualizer'];
    for (const folder of folders)
      expect(
        russian.some(({ file }) => file.startsWith(folder)),
        folder,
      ).toBe(true);
    expect(russian.length).toBeGreaterThan(1500);
  });

  test.each(glossary.map((term) => [term.english, term] as const))('keep to the term for %s', (_, term) => {
    expect(russian.filter(({ text }) => breaks(term, text)).map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });
});

describe('the list of what never stands for a term', () => {
  /** What the Russian once said, term by term, and what it says now. */
  const said: readonly (readonly [english: string, before: string, now: string])[] = [
    ['START, the treaty', 'Срок СНВ истёк.', 'Срок действия Договора о СНВ истёк.'],
    ['INF Treaty', 'Запрет РСМД расширен', 'Запрет на РСМД распространён на другие страны'],
    ['radar', 'Чешский радар', 'РЛС в Чехии'],
    ['interceptors', 'десять установок перехватчиков', 'десять ракет-перехватчиков'],
    ['missile shield', 'щит не угрожает России', 'в защиту системы ПРО'],
    ['to freeze a plan', 'США приостанавливают свой план', 'Россия приостанавливает участие в ДОВСЕ'],
    ['position of a side', 'Где стоит ваша сторона', 'Позиции вашей стороны'],
    ['to break off talks for good', 'США прерывают переговоры.', 'США прекращают переговоры.'],
  ];

  test.each(said)('finds the old word for %s and lets the new one pass', (english, before, now) => {
    const term = glossary.find((one) => one.english === english);
    if (term === undefined) throw new Error(english);
    expect([breaks(term, before), breaks(term, now)]).toEqual([true, false]);
  });

  test('lets every term be said as it gives it', () => {
    const wrong = glossary.filter((term) => glossary.some((other) => breaks(other, term.russian)));
    expect(wrong.map((term) => term.english)).toEqual([]);
  });
});
