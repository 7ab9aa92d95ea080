import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { holds, readScenario, replay } from '../../src/index.ts';
import { withBuilt } from './built.ts';
import { demarche } from './session.ts';

describe('a way written as a scenario file', () => {
  it.each([
    ['from the start', ['path', '--to', 'inspectionRegimeInForce']],
    ['out of the record, with what only the calendar does', ['path', '--to', 'startGap', '--from', '2008-03-18']],
    ['by those who force it', ['can', 'us,russia', '--force', 'startSuccessorAgreed', '--at', '2008-03-18']],
  ])('opens again and comes to the outcome: %s', async (_, args) => {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-way-'));
    const file = join(folder, 'way.json');
    const { code } = await demarche([...args, '--out', file]);
    const text = readFileSync(file, 'utf8');
    rmSync(folder, { recursive: true });
    expect(code).toBe(0);
    const run = replay(talksCase, await readScenario(talksCase, 'way.json', text));
    expect(run.frames.filter((frame) => frame.refused)).toEqual([]);
    const { out } = await demarche([...args, '--format', 'json']);
    const told = JSON.parse(out);
    const shortest: readonly { event: string }[] = told.shortest ?? told.course;
    expect(run.frames.slice(-shortest.length).map((frame) => frame.cause?.type)).toEqual(
      shortest.map((step) => step.event),
    );
  });
});

describe('a way by a day', () => {
  it.each([
    ['startGap', '2009-12-10'],
    ['infLost', '2008-09-18'],
    ['startSuccessorAgreed', '2009-12-01'],
    ['cfeRestored', '2008-12-31'],
  ])('has days on which the calendar lets it come: %s by %s', async (outcome, by) => {
    const { out } = await demarche(['path', '--to', outcome, '--from', '2008-03-18', '--by', by, '--format', 'json']);
    const told: { possible: string; way: { event: string; party: string; day: string; facts: string[] }[] } =
      JSON.parse(out);
    expect(told.possible).toBe('yes');
    const record = talksCase.scenarios.at(-1);
    if (record === undefined) throw new Error('there is a record');
    const own = told.way
      .filter(({ party }) => party !== 'calendar')
      .map(({ event, day, facts }, at) => ({ id: `w${at}`, type: event, day, dateBasis: 'assumed' as const, facts }));
    const run = replay(talksCase, { ...record, events: [...record.events, ...own], annotations: [], horizon: by });
    expect(run.frames.filter((frame) => frame.refused)).toEqual([]);
    const formula = talksCase.outcomes.find(({ id }) => id === outcome)?.formula ?? { or: [] };
    expect(run.frames.some(({ after }) => holds(formula, after))).toBe(true);
  });
});

describe('a chart of one\u2019s own', () => {
  const at = (name: string): string => new URL(`./files/${name}`, import.meta.url).pathname;

  it('is drawn where it begins', async () => {
    const { code, out } = await demarche(['draw', at('switch.json')]);
    expect(Number(/ width="(\d+)"/u.exec(out)?.[1])).toBeLessThan(1000);
    expect(code).toBe(0);
    expect([...out.matchAll(/data-state="([^"]+)"/gu)].map(([, state]) => state)).toEqual(['switch/off', 'switch/on']);
    expect(out).toMatch(/dm-now" data-state="switch\/off"/u);
  });

  it('that is more than regions side by side is not drawn in part, and its positions are written whole', async () => {
    const drawn = await demarche(['draw', at('journey.ts')]);
    expect([drawn.code, drawn.out]).toEqual([2, '']);
    expect(drawn.warned).toContain(
      'is more; explore, xstate-json, xstate-ts, promela, graph-csv and graphml take all of the chart',
    );
    const { out: again } = await demarche(['export', 'xstate-json', at('conference.json')]);
    const { out: typed } = await demarche(['export', 'xstate-ts', at('conference.json')]);
    expect(JSON.parse(again).states.talks.states.sitting.states.before).toEqual({ type: 'history', history: 'deep' });
    expect(typed).toContain("target: '#conference.talks.sitting.before'");
    const { code, out } = await demarche(['export', 'graph-csv', at('journey.ts')]);
    expect(code).toBe(0);
    const told = JSON.parse((await demarche(['explore', at('journey.ts'), '--format', 'json'])).out);
    const rows = out.trim().split('\r\n').slice(1);
    expect(new Set(rows.map((row) => row.split(',')[2])).size).toBe(Number(told.positions));
  });
});

describe('a time limit', () => {
  it('ends the work, and whatever was known by then is told to be partial', async () => {
    const { code, out, warned } = await demarche(['prove', '--timeout', '0.001']);
    expect(code).toBe(2);
    expect(out).toMatch(/^(?:Nothing was known yet\.|Proof over every position that can be reached)/u);
    expect(warned).toContain('the time is up: this is partial');
  });
});

describe('Ctrl-C', () => {
  it('ends the work, prints what is known so far and says that it is partial', async () => {
    const { code, out } = await withBuilt('tests/cli/files/long-work.ts', async (file) => {
      const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
      let out = '';
      let stopping = false;
      child.stdout.on('data', (text) => {
        out += String(text);
        if (stopping || !out.includes('begun')) return;
        stopping = true;
        child.kill('SIGINT');
      });
      const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
      return { code, out };
    });
    expect(code).toBe(0);
    expect(out).toContain('{');
    expect(JSON.parse(out.slice(out.indexOf('{')))).toMatchObject({ known: 'so far', partial: 'interrupted' });
  });
});
