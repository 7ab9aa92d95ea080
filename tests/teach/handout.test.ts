import { describe, expect, test } from 'vitest';
import harbourCase from '../../scenarios/harbour/index.ts';
import { checkLesson, handout, lessonOfScenario, papers } from '../../src/doors/teach.ts';
import { english, russian, voiceIn } from '../../src/messages/index.ts';
import { holdBack } from '../../src/teach/handout/hold-back.ts';
import { lessonNamed, roomOf } from './room.ts';

const voice = voiceIn(english, 'teach');
const { say } = voice;
const sheet = { paper: 'a4', largePrint: false, voice } as const;

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

  test.each(['en', 'ru'] as const)('says on its cover in %s nothing that a card asks', async (language) => {
    const lesson = await lessonNamed('ten-minutes', language);
    const html = handout(roomOf(lesson.scenario), lesson, { ...sheet, format: 'html' });
    expect(lesson.fullSummary).toBeDefined();
    expect(html.split(lesson.fullSummary ?? '-')).toHaveLength(2);
    expect(html.indexOf(lesson.fullSummary ?? '-')).toBeGreaterThan(html.indexOf(`>${say('teachingNote')}</h2>`));
    expect(html.slice(0, html.indexOf('Role sheet:'))).not.toMatch(/no agreement|promised|joint paper/);
  });

  test('marks each day that no report states, in the chronicle and on the cards', async () => {
    const lesson = await lessonNamed('ten-minutes');
    const html = handout(roomOf(lesson.scenario), lesson, { ...sheet, format: 'html' });
    for (const day of ['11 October 2007', '21 November 2007', '12 December 2007'])
      expect(
        html
          .split(`>${day}<`)
          .slice(1)
          .every((rest) => rest.startsWith('br>(assumed)')),
        day,
      ).toBe(true);
    expect(html).toContain('21 November 2007<br>(assumed)');
    expect(html).toContain('<p class="small">18 March 2008 (inferred)</p>');
  });

  test.each(['moscow-2007', 'the-talks'])('of %s tells both roles where they stand, and nothing of later', (id) => {
    const room = roomOf(id);
    const html = handout(room, lessonOfScenario(room, voice), { ...sheet, format: 'html' });
    const roles = html.slice(
      html.indexOf('Role sheet: United States</h2>'),
      html.indexOf(`>${say('decisionCards')}</h2>`),
    );
    expect(roles.split(`>${say('stand')}</h3>`)).toHaveLength(3);
    expect(roles).toContain('The plan goes ahead: a radar in the Czech Republic');
    expect(roles).toContain('Russia opposes the plan as a threat to its security.');
    expect(roles).not.toMatch(/After the October talks|Rice concedes|2008|leaner|Serdyukov/);
  });

  test('tells a side what it has offered, and what it knew though the public did not', async () => {
    const lesson = await lessonNamed('ten-minutes');
    const text = handout(roomOf(lesson.scenario), lesson, { ...sheet, format: 'markdown' });
    const [common = '', us = '', russia = ''] = text
      .slice(0, text.indexOf(`## ${say('decisionCards')}`))
      .split(/^## Role sheet: .*$/mu);
    const paper = 'After the October talks a paper goes to Moscow';
    expect(us).toContain('- Rice and Gates put forward a combined system');
    expect(common).not.toContain(paper);
    expect(us.split(paper)).toHaveLength(2);
    for (const side of [us, russia]) expect(side.slice(side.indexOf(say('alone')))).toContain(paper);
    expect(russia.slice(russia.indexOf(say('acts')))).not.toContain('- The two secretaries');
  });

  test('names on its role sheets all the moves of a card or none', async () => {
    const lesson = await lessonNamed('fifty-minutes');
    const room = roomOf(lesson.scenario);
    const held = holdBack(room, lesson, '2007-10-12');
    for (const stop of lesson.stops.filter((one) => one.kind === 'move'))
      expect(new Set(stop.options.map((one) => held.mayName(one.id))).size, stop.id).toBe(1);
  });

  test('leaves out minutes that nobody knows', () => {
    const room = roomOf('one-week-in-march', harbourCase);
    const text = handout(room, lessonOfScenario(room, voice), { ...sheet, format: 'markdown' });
    expect(text).not.toContain('0 minutes');
    expect(text).toContain('Nobody has offered to pay.');
  });

  test('has no part of a role sheet with nothing in it', () => {
    const room = roomOf('one-week-in-march', harbourCase);
    const text = handout(room, lessonOfScenario(room, voice), { ...sheet, format: 'markdown' });
    expect(text).not.toContain(say('acts'));
    expect(text.split(`### ${say('mayMove')}`)).toHaveLength(2);
    expect(text).toContain('- Aldermouth offers to pay half of the dredging.');
    expect(text).not.toMatch(/^###.*\n\n#/mu);
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
    const lesson = lessonOfScenario(room, voice);
    expect(lesson.stops.length).toBeGreaterThan(4);
    expect(checkLesson(room, lesson)).toEqual([]);
    expect(handout(room, lesson, { ...sheet, format: 'html' })).toContain('Role sheet: Russia');
  });

  test('speaks Russian where it should', async () => {
    const lesson = await lessonNamed('ten-minutes', 'ru');
    const html = handout(roomOf(lesson.scenario), lesson, {
      ...sheet,
      voice: voiceIn(russian, 'teach'),
      format: 'html',
    });
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain('10 минут');
  });
});
