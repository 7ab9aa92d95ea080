import { describe, expect, test } from 'vitest';
import { checkLesson, handout, lessonOfScenario, papers } from '../../src/index.ts';
import { speaker, teachWords, teachWordsRu } from '../../src/messages/index.ts';
import { lessonNamed, roomOf } from './room.ts';

const say = speaker(teachWords, 'en');
const sheet = { paper: 'a4', largePrint: false, say } as const;

describe('a handout', () => {
  test.each(['ten-minutes', 'fifty-minutes', 'reading-the-sources'])('of %s has every part once', async (id) => {
    const lesson = await lessonNamed(id);
    const html = handout(roomOf(lesson.scenario), lesson, { ...sheet, format: 'html' });
    for (const part of ['decisionCards', 'questions', 'teachingNote', 'answerKey', 'chronicle', 'sources'] as const)
      expect(html.match(new RegExp(`<h2[^>]*>${say(part)}</h2>`, 'g'))).toHaveLength(1);
    for (const side of ['United States', 'Russia']) expect(html).toContain(`>Role sheet: ${side}</h2>`);
    for (const stop of lesson.stops) expect(html.split(`. ${stop.title}`).length).toBeGreaterThan(3);
  });

  test('keeps the answers out of the sheets for the class', async () => {
    const lesson = await lessonNamed('ten-minutes');
    const html = handout(roomOf(lesson.scenario), lesson, { ...sheet, format: 'html' });
    const forClass = html.slice(0, html.indexOf(say('teachingNote'), html.indexOf(`>${say('questions')}</h2>`)));
    for (const stop of lesson.stops) expect(forClass).not.toContain(stop.reveal.slice(0, 45));
  });

  test('has headings in order, headers in every table, its language and no script', async () => {
    const lesson = await lessonNamed('fifty-minutes');
    const html = handout(roomOf(lesson.scenario), lesson, { ...sheet, format: 'html' });
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    for (const table of html.match(/<table>.*?<\/table>/gs) ?? []) {
      expect(table).toContain('<th scope="col">');
      expect(table).toContain('<th scope="row">');
    }
    expect(html).toContain('<html lang="en">');
    expect(html).not.toMatch(/<script|https?:|src=/);
  });

  test.each(papers)('is made for %s, and large', async (paper) => {
    const lesson = await lessonNamed('ten-minutes');
    const room = roomOf(lesson.scenario);
    const [small, large] = [false, true].map((largePrint) =>
      handout(room, lesson, { ...sheet, paper, largePrint, format: 'html' }),
    );
    expect(small).toContain(paper === 'a4' ? '210mm 297mm' : '8.5in 11in');
    expect(large).toContain('font:18pt');
    expect(small).not.toContain('font:18pt');
  });

  test('is the same text twice, in Markdown too', async () => {
    const lesson = await lessonNamed('ten-minutes');
    const made = (): string => handout(roomOf(lesson.scenario), lesson, { ...sheet, format: 'markdown' });
    expect(made()).toBe(made());
    expect(made()).toMatch(/^# Ten minutes in Moscow\n/);
  });

  test('makes no markup of what a lesson says', async () => {
    const lesson = { ...(await lessonNamed('ten-minutes')), title: '<img src=x onerror=alert(1)> & *you*' };
    const room = roomOf(lesson.scenario);
    expect(handout(room, lesson, { ...sheet, format: 'html' })).not.toContain('<img');
    expect(handout(room, lesson, { ...sheet, format: 'markdown' })).toContain(
      '&lt;img src=x onerror=alert(1)> &amp; \\*you\\*',
    );
  });

  test.each(['moscow-2007', 'moscow-2008', 'the-talks'])('of the scenario %s asks what the record answers', (id) => {
    const room = roomOf(id);
    const lesson = lessonOfScenario(room, 'en', say);
    expect(lesson.stops.length).toBeGreaterThan(4);
    expect(checkLesson(room, lesson)).toEqual([]);
    expect(handout(room, lesson, { ...sheet, format: 'html' })).toContain('Role sheet: Russia');
  });

  test('speaks Russian where it should', async () => {
    const lesson = await lessonNamed('ten-minutes', 'ru');
    const russian = speaker<typeof teachWords>(teachWordsRu, 'ru');
    const html = handout(roomOf(lesson.scenario), lesson, { ...sheet, say: russian, format: 'html' });
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain('10 минут');
  });
});
