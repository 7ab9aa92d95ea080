import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJiti } from 'jiti';
import { describe, expect, test } from 'vitest';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import {
  applyAll,
  changesBetween,
  type Edit,
  editsToText,
  type Frame,
  replay,
  runWhatIf,
  type Scenario,
  type WhatIf,
  whatIfLink,
} from '../../src/index.ts';
import type { Notice } from '../../src/visualizer/state/notice.ts';
import type { Course } from '../../src/visualizer/state/place.ts';
import { answerAs, answerOf, formats, scriptOf } from '../../src/visualizer/what-if/answer.ts';
import { changed, changesOf } from '../../src/visualizer/what-if/changes.ts';
import { readEdits } from '../../src/visualizer/what-if/edit-text.ts';
import { branchOfWhatIf } from '../../src/visualizer/what-if/editing.ts';
import { branchOfScenario } from '../../src/visualizer/what-if/from-scenario.ts';
import { frameOf, makeIn, material, pageAt, record, strike, talks } from './page-at.ts';

const codeOf = (event: string): string => talks.vocabulary[event]?.code ?? '';
const freeze = 'us.missileDefense.freezePlan';
const each = whatIfs.map((one) => [one.id, one] as const);

const ids = (course: Course): readonly string[] => course.run.frames.map((frame) => frame.cause?.id ?? '');
const textOf = ([notice]: readonly Notice[]): string => (notice?.kind === 'changes' ? notice.left.join(' ') : '');

describe('changes as the text of a link', () => {
  test.each(each)('come back as they were: %s', (_, whatIf) => {
    const branch = branchOfWhatIf(talks, whatIf, whatIfs);
    const base = talks.scenarios.find((one) => one.id === branch.scenario) ?? record;
    const { edits, scenario, left } = readEdits(talks, base, branch.edits ?? '');
    expect(left).toEqual([]);
    expect(editsToText(talks, base, edits)).toBe(branch.edits);
    expect(applyAll(base, edits).events.map((event) => event.id)).toEqual(scenario.events.map((event) => event.id));
  });

  test.each(each)('open from the link of the command line: %s', async (_, whatIf) => {
    const run = runWhatIf(talks, whatIf, whatIfs);
    const store = await pageAt(whatIfLink(talks, run, true));
    const own = replay(talks, run.scenario);
    expect(ids(store.course())).toEqual(own.frames.map((frame) => frame.cause?.id ?? ''));
    expect(store.course().run.positions).toEqual(own.positions);
    expect(store.course().branch?.shipped).toBe(whatIf.id);
    expect(store.get().notices).toEqual([]);
  });

  test.each([
    ['x!no-such-event', 'no event "no-such-event"'],
    ['x!o07-demand-freez', 'the nearest is "o07-demand-freeze"'],
    ['m!o07-receive!20071399', 'it names no day'],
    ['a!o07-receive!zz', 'no move of this model has the code “zz”'],
    ['d!no-such-date!20080101', 'there is no date “no-such-date”'],
    ['<img>', 'this is no change'],
    ['x!__proto__', '__proto__'],
  ])('leave %s out with its reason, and the rest is made', async (text, reason) => {
    const store = await pageAt(`#s=the-talks&t=9&v=diagram&e=${encodeURIComponent(`${text}~x!o07-demand-freeze`)}&n=a`);
    expect(textOf(store.get().notices)).toContain(reason);
    expect(ids(store.course())).not.toContain('o07-demand-freeze');
    expect(store.course().branch?.edits).toBe('x!o07-demand-freeze');
  });
});

describe('a step of the record', () => {
  test('is struck out in a what-if, and comes back when that is taken back', async () => {
    const store = await pageAt('#s=the-talks&t=5');
    strike(store, 'o07-demand-freeze');
    expect(store.course().branch).toMatchObject({ scenario: 'the-talks', edits: 'x!o07-demand-freeze', events: [] });
    expect(store.courses.record('the-talks').run.scenario).toBe(record);
    strike(store, 'o07-receive');
    expect(store.course().branch?.edits).toBe('x!o07-demand-freeze~x!o07-receive');
    expect(store.get().branches).toHaveLength(1);
    makeIn(store, { kind: 'undo', index: 0 });
    expect(store.get().place.step).toBe(frameOf(store, 'o07-demand-freeze').index);
    makeIn(store, { kind: 'undo', index: -1 });
    expect(store.course().branch).toBeUndefined();
    expect(store.get().branches).toEqual([]);
  });

  test('falls when what it stands on is struck out, and names the change that it falls with', async () => {
    const store = await pageAt('#s=the-talks');
    strike(store, 'm08-receive');
    const { comparison } = answerOf(material, store.courses.record('the-talks'), store.course());
    expect(comparison.fallen.length).toBeGreaterThan(0);
    expect(comparison.fallen.every((one) => one.refusals.length > 0 && one.causes.flat().includes(0))).toBe(true);
  });

  test('moves to another day and back, and an inserted move lets the rest follow', async () => {
    const store = await pageAt('#s=the-talks');
    const frame = frameOf(store, 'o07-demand-freeze');
    makeIn(store, { kind: 'date', frame, day: '2007-10-20' });
    expect(frameOf(store, 'o07-demand-freeze').date).toBe('2007-10-20');
    makeIn(store, { kind: 'date', frame: frameOf(store, 'o07-demand-freeze'), day: frame.date });
    expect(store.course().branch).toBeUndefined();
    const before = store.course().run.frames.length;
    makeIn(store, { kind: 'insert', frame, event: freeze });
    expect(store.course().run.frames).toHaveLength(before + 1);
    const inserted = frameOf(store, 'us-freeze-plan');
    expect(store.get().place.step).toBe(inserted.index);
    expect(inserted.index).toBe(frame.index + 1);
    makeIn(store, { kind: 'strike', frame: inserted });
    expect(store.course().branch).toBeUndefined();
  });

  test('of the calendar can be moved and not struck out', async () => {
    const store = await pageAt('#s=the-talks');
    makeIn(store, { kind: 'until', day: '2008-06-01' });
    const frame = frameOf(store, 'handover');
    makeIn(store, { kind: 'strike', frame });
    expect(store.get().notices[0]?.kind).toBe('told');
    makeIn(store, { kind: 'date', frame, day: '2008-04-20' });
    expect(store.course().branch?.edits).toBe('h!20080601~d!handover!20080420');
    expect(frameOf(store, 'handover').date).toBe('2008-04-20');
  });
});

describe('a branch of chosen moves', () => {
  test('is the same course when its moves become changes', async () => {
    const store = await pageAt('#s=the-talks&t=13');
    store.take(freeze);
    store.take('calendar.enlargement.summitMeets');
    const course = store.course();
    const again = replay(talks, applyAll(record, changesOf(talks, record, course)));
    const steps = (frames: readonly Frame[]) => frames.map((frame) => `${frame.cause?.id} ${frame.date}`);
    expect(steps(again.frames)).toEqual(steps(course.run.frames));
    expect(again.positions).toEqual(course.run.positions);
  });

  test('begins on a what-if too, and keeps its changes', async () => {
    const store = await pageAt('#s=the-talks');
    strike(store, 'o07-demand-freeze');
    store.goTo(20);
    store.take(freeze);
    expect(store.course().branch).toMatchObject({ edits: 'x!o07-demand-freeze', events: [freeze] });
    const fresh = await pageAt(`#${store.link()}`);
    expect(ids(fresh.course())).toEqual(ids(store.course()));
  });
});

describe('a what-if of the page', () => {
  test('is kept in the browser and opens from its link, the comparison too', async () => {
    const kept = new Map<string, string>();
    const store = await pageAt('#s=the-talks', kept);
    strike(store, 'm08-receive');
    store.compare({ show: 'table', align: 'day', row: 3 }, 'push');
    const link = `#${store.link()}`;
    const again = await pageAt('#s=the-talks', kept);
    expect(again.get().branches).toEqual(store.get().branches);
    const fresh = await pageAt(link);
    expect(fresh.get().place.compare).toMatchObject({ scenario: 'the-talks', show: 'table', align: 'day', row: 3 });
    expect(ids(fresh.course())).toEqual(ids(store.course()));
    expect(`#${fresh.link()}`).toBe(link);
  });

  test('compares with another what-if in one link', async () => {
    const store = await pageAt('#s=the-talks');
    strike(store, 'm08-receive');
    const first = store.course().branch;
    store.setBranch(undefined, 0);
    strike(store, 'o07-demand-freeze');
    store.compare({ scenario: 'the-talks', branch: first?.id });
    const fresh = await pageAt(`#${store.link()}`);
    expect(fresh.compared()?.branch?.edits).toBe('x!m08-receive');
    expect(fresh.course().branch?.edits).toBe('x!o07-demand-freeze');
  });

  test.each(each)('leaves as a run file and comes back: %s', (_, whatIf) => {
    const { scenario } = runWhatIf(talks, whatIf, whatIfs);
    const branch = branchOfScenario(talks, scenario);
    const base = talks.scenarios.find((one) => one.id === branch?.scenario) ?? record;
    const made = readEdits(talks, base, branch?.edits ?? '').scenario;
    const signs = (one: Scenario) => one.events.map((event) => `${event.id} ${event.type} ${event.day}`);
    expect(signs(made)).toEqual(signs(scenario));
    expect(made.horizon).toBe(scenario.horizon);
  });

  test('reads a moved step as a move, and no change from a course that begins otherwise', () => {
    const edits: readonly Edit[] = [{ kind: 'move', event: 'o07-demand-freeze', day: '2007-10-20' }];
    expect(changesBetween(record, applyAll(record, edits))).toEqual(edits);
    expect(changesBetween(record, { ...record, prelude: record.events.slice(0, 1) })).toBeUndefined();
  });

  test('gives its comparison as Markdown, CSV and JSON, with version and command', async () => {
    const store = await pageAt('#s=the-talks');
    strike(store, 'm08-receive');
    const answer = answerOf(material, store.courses.record('the-talks'), store.course());
    for (const format of formats) {
      const text = answerAs(material, answer, format);
      expect(text).toContain(`demarche what-if what-if-1.ts --format ${format}`);
      expect(text).toContain('m08-receive');
    }
    const backwards = answerOf(material, store.course(), store.courses.record('the-talks'));
    expect(answerAs(material, backwards, 'json')).toContain('--against what-if-1.ts');
  });

  test.each([
    ['of two moves', `#s=the-talks&e=a!o07-play-down-results!${codeOf('us.inf.agreeToWiden')}!20071025&n=x`],
    ['clicked together', '#s=the-talks&e=x!m08-receive~m!o07-demand-freeze!20071020~h!20080601&n=It%27s%20%22odd%22'],
    ['of chosen moves', `#s=the-talks&f=o07-demand-freeze&m=${codeOf(freeze)}&n=A`],
  ])('%s gives a script that makes it again', async (_, link) => {
    const store = await pageAt(link);
    const script = scriptOf(material, store.course());
    if (script === undefined) throw new Error('no script');
    const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
    try {
      writeFileSync(join(folder, script.file), script.text);
      const alias = { demarche: join(import.meta.dirname, '../../src/index.ts') };
      const jiti = createJiti(import.meta.url, { alias });
      const made = await jiti.import<WhatIf>(join(folder, script.file), { default: true });
      const run = runWhatIf(talks, made, whatIfs);
      const own = replay(talks, run.scenario);
      expect(own.positions).toEqual(store.course().run.positions);
      expect(own.frames.map((frame) => frame.cause?.id ?? '')).toEqual(ids(store.course()));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('tells which changes could not stay when the one that they need is taken back', () => {
    const text = `a!o07-receive!${codeOf(freeze)}~a!us-freeze-plan!${codeOf(freeze)}`;
    const read = readEdits(talks, record, text);
    expect(read.left).toEqual([]);
    const run = replay(talks, read.scenario);
    const branch = { id: 'b', name: 'b', scenario: record.id, edits: text, after: '', events: [] };
    const course: Course = { run, branch, fork: 0, turn: run.frames.length - 1 };
    const { left, branch: after } = changed(talks, record, course, { kind: 'undo', index: 0 });
    expect(left.join()).toContain('us-freeze-plan');
    expect(after.edits).toBe('');
  });
});
