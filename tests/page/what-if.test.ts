import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJiti } from 'jiti';
import { describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import {
  applyAll,
  type Case,
  type Edit,
  type Frame,
  readScenario,
  replay,
  runWhatIf,
  type Scenario,
  type WhatIf,
  whatIfLink,
} from '../../src/index.ts';
import { branchOf } from '../../src/visualizer/state/keep.ts';
import { linkOf, readLink } from '../../src/visualizer/state/link.ts';
import type { Notice } from '../../src/visualizer/state/notice.ts';
import { PageStore } from '../../src/visualizer/state/page-store.ts';
import type { Course } from '../../src/visualizer/state/place.ts';
import { answerAs, answerOf, formats, type Material, scriptOf } from '../../src/visualizer/what-if/answer.ts';
import { changed, changesOf } from '../../src/visualizer/what-if/changes.ts';
import { editsToText, readEdits } from '../../src/visualizer/what-if/edit-text.ts';
import { branchOfWhatIf, editingOf, make } from '../../src/visualizer/what-if/editing.ts';
import { branchOfScenario, changesBetween } from '../../src/visualizer/what-if/from-scenario.ts';
import { branchOfRunFile, runFileOf } from '../../src/visualizer/what-if/run-file.ts';
import { shipped } from '../../src/visualizer/what-if/shipped.ts';
import { demarche } from '../cli/session.ts';

const talks: Case = talksCase;
const material: Material = { talks, whatIfs };
const record = ((): Scenario => {
  const found = talks.scenarios.find((one) => one.id === 'the-talks');
  if (found === undefined) throw new Error('the case has no record');
  return found;
})();
const codeOf = (event: string): string => talks.vocabulary[event]?.code ?? '';
const freeze = 'us.missileDefense.freezePlan';
const each = whatIfs.map((one) => [one.id, one] as const);

/** An entry of the browser's history. */
interface Entry {
  readonly hash: string;
  readonly held: unknown;
}

/** A page in a browser that keeps what it is given. */
async function pageAt(hash = '', kept = new Map<string, string>(), entries: Entry[] = []): Promise<PageStore> {
  entries.push({ hash, held: undefined });
  const store = new PageStore(talks, {
    storage: () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }),
    hash: () => entries.at(-1)?.hash ?? '',
    setHash: (next, how, held) => {
      if (how === 'replace') entries.pop();
      entries.push({ hash: next, held });
    },
    held: () => entries.at(-1)?.held,
    branchName: (number) => `What if ${number}`,
    editing: async () => editingOf(talks),
  });
  await store.change();
  await Promise.resolve();
  return store;
}

const ids = (course: Course): readonly string[] => course.run.frames.map((frame) => frame.cause?.id ?? '');
const textOf = (notice: Notice | undefined): string => (notice?.kind === 'changes' ? notice.left.join(' ') : '');

function frameOf(store: PageStore, id: string): Frame {
  const frame = store.course().run.frames.find((one) => one.cause?.id === id);
  if (frame === undefined) throw new Error(`no step ${id}`);
  return frame;
}

const strike = (store: PageStore, id: string): void => make(store, { kind: 'strike', frame: frameOf(store, id) });

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
    expect(store.get().notice).toBeUndefined();
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
    expect(textOf(store.get().notice)).toContain(reason);
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
    make(store, { kind: 'undo', index: 0 });
    expect(store.get().place.step).toBe(frameOf(store, 'o07-demand-freeze').index);
    make(store, { kind: 'undo', index: -1 });
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
    make(store, { kind: 'date', frame, day: '2007-10-20' });
    expect(frameOf(store, 'o07-demand-freeze').date).toBe('2007-10-20');
    make(store, { kind: 'date', frame: frameOf(store, 'o07-demand-freeze'), day: frame.date });
    expect(store.course().branch).toBeUndefined();
    const before = store.course().run.frames.length;
    make(store, { kind: 'insert', frame, event: freeze });
    expect(store.course().run.frames).toHaveLength(before + 1);
    const inserted = frameOf(store, 'us-freeze-plan');
    expect(store.get().place.step).toBe(inserted.index);
    expect(inserted.index).toBe(frame.index + 1);
    make(store, { kind: 'strike', frame: inserted });
    expect(store.course().branch).toBeUndefined();
  });

  test('of the calendar can be moved and not struck out', async () => {
    const store = await pageAt('#s=the-talks');
    make(store, { kind: 'until', day: '2008-06-01' });
    const frame = frameOf(store, 'handover');
    make(store, { kind: 'strike', frame });
    expect(store.get().notice?.kind).toBe('told');
    make(store, { kind: 'date', frame, day: '2008-04-20' });
    expect(store.course().branch?.edits).toBe('h!20080601~d!handover!20080420');
    expect(frameOf(store, 'handover').date).toBe('2008-04-20');
  });
});

describe("the browser's back button", () => {
  /** Goes back one entry, as a browser does, and tells the page. */
  const back = (store: PageStore, entries: Entry[]): Entry | undefined => {
    const left = entries.pop();
    store.follow('moved');
    return left;
  };

  test('takes a change back in the same what-if, and forward makes it again', async () => {
    const entries: Entry[] = [];
    const store = await pageAt('#s=the-talks&t=5', new Map(), entries);
    strike(store, 'o07-demand-freeze');
    strike(store, 'm08-receive');
    const left = back(store, entries);
    expect(store.course().branch?.edits).toBe('x!o07-demand-freeze');
    expect(store.get().branches).toHaveLength(1);
    if (left !== undefined) entries.push(left);
    store.follow('moved');
    expect(store.course().branch?.edits).toBe('x!o07-demand-freeze~x!m08-receive');
    expect(store.get().branches).toHaveLength(1);
  });

  test('gives back a what-if that was emptied by taking its last change back', async () => {
    const entries: Entry[] = [];
    const store = await pageAt('#s=the-talks&t=5', new Map(), entries);
    strike(store, 'o07-demand-freeze');
    make(store, { kind: 'undo', index: 0 });
    expect(store.get().branches).toEqual([]);
    back(store, entries);
    expect(store.course().branch?.edits).toBe('x!o07-demand-freeze');
    store.setBranch(undefined);
    strike(store, 'm08-receive');
    expect(new Set(store.get().branches.map((one) => one.id)).size).toBe(2);
  });

  test('takes a chosen move back, and keeps the name', async () => {
    const entries: Entry[] = [];
    const store = await pageAt('#s=the-talks&t=13', new Map(), entries);
    store.take(freeze);
    store.take('calendar.enlargement.summitMeets');
    store.rename(store.course().branch?.id ?? '', 'Mine');
    back(store, entries);
    expect(store.get().branches).toMatchObject([{ name: 'Mine', events: [freeze] }]);
  });

  test('believes the address where the entry holds something else', async () => {
    const entries: Entry[] = [];
    const store = await pageAt('#s=the-talks&t=5', new Map(), entries);
    strike(store, 'o07-demand-freeze');
    entries.push({ hash: '#s=the-talks&t=3&e=x!m08-receive&n=x', held: entries.at(-1)?.held });
    store.follow('moved');
    expect(store.course().branch?.edits).toBe('x!m08-receive');
    expect(store.get().branches).toHaveLength(2);
    entries.push({ hash: '#s=the-talks&t=3', held: { id: 5, edits: {}, events: 'no' } });
    expect(() => store.follow('moved')).not.toThrow();
  });
});

describe('a reason for a change', () => {
  const why = { sentence: 'Nobody had to come.', facts: ['M-50'] };

  test('stays with its change, in the browser and in what leaves the page, and not in the link', async () => {
    const kept = new Map<string, string>();
    const store = await pageAt('#s=the-talks', kept);
    strike(store, 'o07-demand-freeze');
    strike(store, 'm08-receive');
    store.goTo(7);
    make(store, { kind: 'why', index: 1, why });
    expect(store.get().place.step).toBe(7);
    make(store, { kind: 'undo', index: 0 });
    expect(store.course().branch).toMatchObject({ edits: 'x!m08-receive', reasons: [why] });
    expect((await pageAt('#s=the-talks', kept)).get().branches).toEqual(store.get().branches);
    expect(decodeURIComponent(store.link())).not.toContain('Nobody');
    const answer = answerOf(material, store.courses.record('the-talks'), store.course());
    for (const format of formats) expect(answerAs(material, answer, format), format).toContain(why.sentence);
    expect(scriptOf(material, store.course())?.text).toContain("because: 'Nobody had to come.'");
    const file = runFileOf(material, store.course());
    const fresh = await pageAt('#s=the-talks');
    const read = await branchOfRunFile(
      talks,
      await readScenario(talks, 'run.json', file),
      JSON.parse(file),
      'run.json',
    );
    if (read === undefined) throw new Error('the file is no what-if');
    fresh.adopt(read);
    expect(fresh.course().branch).toMatchObject({ edits: 'x!m08-receive', reasons: [why] });
    make(store, { kind: 'why', index: 0, why: undefined });
    expect(store.course().branch?.reasons).toBeUndefined();
  });

  test('of a question that comes with the talks stays when one changes it', async () => {
    const store = await pageAt('#s=the-talks');
    const known = whatIfs.find((one) => one.id === 'text-before-march');
    if (known === undefined) throw new Error('no such what-if');
    await shipped.ready;
    store.adopt(branchOfWhatIf(talks, known, whatIfs));
    strike(store, 'o07-demand-freeze');
    expect(store.course().branch?.shipped).toBeUndefined();
    expect(store.course().branch?.reasons).toEqual([...known.edits.map((edit) => edit.why), null]);
  });

  test('that is damaged is left out, and the change stays', () => {
    const read = (reasons: readonly unknown[]) => readEdits(talks, record, 'x!m08-receive', reasons).edits;
    for (const reason of [5, null, { sentence: 7, facts: [] }, { sentence: 'So.', facts: [] }, { facts: ['M-50'] }])
      expect(read([reason])).toEqual([{ kind: 'drop', event: 'm08-receive' }]);
    const [long] = read([{ sentence: `a\u0007${'b'.repeat(900)}`, facts: ['M-50'] }]);
    expect(long?.why?.sentence).toMatch(/^a b{498}$/u);
    const branch = { id: 'a', scenario: 'the-talks', edits: 'x!m08-receive', after: '', events: [], name: 'a' };
    expect(branchOf(talks, { ...branch, reasons: 'all' })).toEqual(branch);
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

  test('says what is damaged in the comparison of a link', () => {
    const link = linkOf(talks, { scenario: 'the-talks', branch: undefined, step: 0, view: 'diagram' });
    expect(readLink(talks, `${link}&c=s%3Dnowhere`).fault).toEqual({ kind: 'scenario', name: 'nowhere' });
    expect(readLink(talks, `${link}&c=%00`).fault).toEqual({ kind: 'damaged' });
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

  test.each([
    ['struck out', '#s=the-talks&e=x!m08-receive~m!o07-demand-freeze!20071020~h!20080601&n=It%27s%20%22odd%22'],
    ['brought in', `#s=the-talks&e=a!o07-play-down-results!${codeOf('us.inf.agreeToWiden')}!20071025&n=Widened`],
    ['of chosen moves', `#s=the-talks&f=o07-demand-freeze&m=${codeOf(freeze)}&n=A`],
  ])('%s is given again by its command, byte for byte, from its script and from its run file', async (_, link) => {
    const store = await pageAt(link);
    if (store.course().branch?.edits !== undefined)
      make(store, { kind: 'why', index: 0, why: { sentence: "It's so.", facts: ['M-50'] } });
    const script = scriptOf(material, store.course());
    if (script === undefined) throw new Error('no script');
    const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
    const unversioned = (text: string): string => text.replace(/(demarche"?:? "?)\d[\d.]*/u, '$1');
    try {
      writeFileSync(join(folder, script.file), script.text);
      writeFileSync(join(folder, 'run.json'), runFileOf(material, store.course()));
      const answer = answerOf(material, store.courses.record('the-talks'), store.course());
      for (const format of formats) {
        const { code, out, warned } = await demarche(['what-if', script.file, '--format', format], { folder });
        expect([code, warned]).toEqual([0, '']);
        expect(unversioned(out)).toBe(unversioned(answerAs(material, answer, format)));
        const { out: again } = await demarche(['what-if', 'run.json', '--format', format], { folder });
        expect(again.replace('run.json', script.file)).toBe(out);
      }
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
