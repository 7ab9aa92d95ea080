import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import { readScenario } from '../../src/index.ts';
import { branchOf } from '../../src/visualizer/state/keep.ts';
import type { PageStore } from '../../src/visualizer/state/page-store.ts';
import { answerAs, answerOf, formats, scriptOf } from '../../src/visualizer/what-if/answer.ts';
import { readEdits } from '../../src/visualizer/what-if/edit-text.ts';
import { branchOfWhatIf } from '../../src/visualizer/what-if/editing.ts';
import { branchOfRunFile, runFileOf } from '../../src/visualizer/what-if/run-file.ts';
import { demarche } from '../cli/session.ts';
import { type Entry, inEnglish, makeIn, material, pageAt, record, strike, talks } from './page-at.ts';

const codeOf = (event: string): string => talks.vocabulary[event]?.code ?? '';
const freeze = 'us.missileDefense.freezePlan';

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
    makeIn(store, { kind: 'undo', index: 0 });
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
    makeIn(store, { kind: 'why', index: 1, why });
    expect(store.get().place.step).toBe(7);
    makeIn(store, { kind: 'undo', index: 0 });
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
      inEnglish,
      await readScenario(talks, 'run.json', file),
      JSON.parse(file),
      'run.json',
    );
    if (read === undefined) throw new Error('the file is no what-if');
    fresh.adopt(read);
    expect(fresh.course().branch).toMatchObject({ edits: 'x!m08-receive', reasons: [why] });
    makeIn(store, { kind: 'why', index: 0, why: undefined });
    expect(store.course().branch?.reasons).toBeUndefined();
  });

  test('of a question that comes with the talks stays when one changes it', async () => {
    const store = await pageAt('#s=the-talks');
    const known = whatIfs.find((one) => one.id === 'text-before-march');
    if (known === undefined) throw new Error('no such what-if');
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

describe('an answer of the page', () => {
  test.each([
    ['struck out', '#s=the-talks&e=x!m08-receive~m!o07-demand-freeze!20071020~h!20080601&n=It%27s%20%22odd%22'],
    ['brought in', `#s=the-talks&e=a!o07-play-down-results!${codeOf('us.inf.agreeToWiden')}!20071025&n=Widened`],
    ['of chosen moves', `#s=the-talks&f=o07-demand-freeze&m=${codeOf(freeze)}&n=A`],
  ])('%s is given again by its command, byte for byte, from its script and from its run file', async (_, link) => {
    const store = await pageAt(link);
    if (store.course().branch?.edits !== undefined)
      makeIn(store, { kind: 'why', index: 0, why: { sentence: "It's so.", facts: ['M-50'] } });
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
});
