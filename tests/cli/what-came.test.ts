import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { talksCase, whatCame } from '../../scenarios/index.ts';
import { chartToXStateJson } from '../../src/doors/export.ts';
import { chartFromJson, describeChart, holds, machineOf, putToTheTest, type Trial } from '../../src/index.ts';
import { demarche } from './session.ts';

const begin = '<!-- what-came: begin, written by tests/cli/what-came.test.ts -->';
const end = '<!-- what-came: end -->';
const trial: Trial = putToTheTest(talksCase, whatCame);

let markdown = '';
beforeAll(async () => {
  markdown = (await demarche(['what-came', '--format', 'markdown'])).out;
});

/** The parts of the Markdown by their headings. */
const part = (heading: string): string =>
  markdown
    .split(/^## /mu)
    .find((one) => one.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim() ?? expect.fail(`no part ${heading}`);

describe('the trial of what really came', () => {
  test('has a row for each later entry of the wider record, and each of its moves once', () => {
    const later = talksCase.wider?.facts.filter((fact) => fact.id.startsWith('L-')).map((fact) => fact.id);
    expect(trial.rows.map((row) => row.id)).toEqual(later);
    const steps = trial.rows.flatMap((row) => row.moves.map((move) => move.index));
    expect(new Set(steps).size).toBe(steps.length);
    const party = trial.replay.frames.flatMap((frame) => (frame.cause?.by === 'party' ? [frame.index] : []));
    for (const index of party) expect(steps).toContain(index);
  });

  test('calls admitted what the chart took, refused what it did not, and wordless what is no move', () => {
    for (const { id, result, moves, fact } of trial.rows) {
      const refused = moves.filter((move) => trial.replay.frames[move.index]?.refused);
      expect(moves.length === 0, id).toBe(result === 'wordless');
      expect(refused.length === moves.length && refused.length > 0, id).toBe(result === 'refused');
      if (result === 'wordless') expect(fact?.wordless, id).toMatch(/\.$/u);
      for (const move of refused) expect([move.odd, move.refusals.length > 0], id).toEqual(['rule', true]);
    }
  });

  test('says of each outcome on which day and at which step it turned', () => {
    for (const { id, turns } of trial.outcomes) {
      const { formula } = talksCase.outcomes.find((one) => one.id === id) ?? expect.fail(id);
      for (const turn of turns) {
        const frame = trial.replay.frames[turn.index] ?? expect.fail(id);
        expect(frame.date, id).toBe(turn.day);
        expect([holds(formula, frame.before), holds(formula, frame.after)], id).toEqual([!turn.holds, turn.holds]);
      }
    }
    const came = (id: string) =>
      trial.outcomes.find((one) => one.id === id)?.turns.map((turn) => [turn.day, turn.holds]);
    expect(came('startGap')).toEqual([
      ['2009-12-05', true],
      ['2011-02-05', false],
    ]);
    expect(came('infLost')).toEqual([['2019-08-02', true]]);
  });

  test('is computed: a chart that knows fewer moves refuses more', () => {
    const known = chartToXStateJson(describeChart(machineOf(talksCase.chart)));
    const poorer = known.replaceAll('us.missileDefense.dropPlan', 'us.missileDefense.dropNothing');
    expect(poorer).not.toBe(known);
    const tried = putToTheTest({ ...talksCase, chart: chartFromJson(JSON.parse(poorer)) }, whatCame);
    const refused = tried.rows.filter((row) => row.result === 'refused').map((row) => row.id);
    expect(refused).toEqual(['L-17', 'L-28', 'L-29']);
  });

  test('is the same in every format', async () => {
    const json: unknown = JSON.parse((await demarche(['what-came', '--format', 'json'])).out);
    const csv = (await demarche(['what-came', '--format', 'csv'])).out.trimEnd().split('\r\n');
    const rows = trial.rows.reduce((sum, row) => sum + Math.max(1, row.moves.length), 0);
    expect(csv).toHaveLength(1 + rows);
    expect(json).toMatchObject({ scenario: 'what-came', counts: { events: trial.rows.length, refused: 1 } });
    expect(part('Event by event').match(/^\| ◇ L-/gmu)).toHaveLength(trial.rows.length);
    expect(part('In short')).toContain(`${trial.rows.length} events: `);
  });

  test('stands in the READMEs with its results (UPDATE_README=1 writes them there)', () => {
    const headings = [
      'In short',
      'What came of it',
      'What had to come first, and whether it did',
      'Held impossible by the model, and it came',
      'What this shows, and what it cannot',
    ];
    const sections: Readonly<Record<string, string>> = {
      'scenarios/wider/README.md': headings.map((heading) => `### ${heading}\n\n${part(heading)}`).join('\n\n'),
      'README.md': part('In short'),
    };
    for (const [name, section] of Object.entries(sections)) {
      const file = fileURLToPath(new URL(`../../${name}`, import.meta.url));
      const wanted = `${begin}\n\n${section}\n\n${end}`;
      const text = readFileSync(file, 'utf8');
      const now = text.slice(text.indexOf(begin), text.indexOf(end) + end.length);
      if (process.env.UPDATE_README === '1')
        writeFileSync(
          file,
          text.replace(now, () => wanted),
        );
      else expect(now, name).toBe(wanted);
    }
  });
});

describe('a course held against what really came', () => {
  test('stands beside it in the plot of distances, which goes on after March 2008', async () => {
    const { code, out } = await demarche(['draw', 'distance', '--against', 'what-came', '--format', 'markdown']);
    expect(code).toBe(0);
    const rows = out.split('\n').filter((line) => line.startsWith(`| ${whatCame.title} |`));
    const row = (day: string): string => rows.find((line) => line.includes(`| ${day} |`)) ?? expect.fail(day);
    expect(row('6 Apr 2008')).not.toContain('closed for good');
    expect(row('7 Apr 2008')).toContain('closed for good');
    expect(row('8 Apr 2010')).toContain('reached');
  });

  test('is compared with it step by step', async () => {
    const { code, out } = await demarche(['what-if', 'plan-dropped-early', '--against', 'what-came']);
    expect(code).toBe(0);
    expect(out).toContain('START · Agreement on a successor: in force →');
  });
});
