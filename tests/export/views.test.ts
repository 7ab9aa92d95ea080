import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import harbourCase from '../../scenarios/harbour/index.ts';
import { talksCase } from '../../scenarios/index.ts';
import {
  plain,
  replayToCsv,
  replayToJson,
  replayToMarkdown,
  replayToText,
  toCsv,
  wrap,
} from '../../src/doors/export.ts';
import type { Case, Scenario } from '../../src/index.ts';
import { misfits } from '../schema.ts';
import { told } from './told.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../src/export/schema/replay.json', import.meta.url), 'utf8'),
);

const courses: readonly (readonly [string, Case, Scenario])[] = [talksCase, harbourCase].flatMap((talks) =>
  talks.scenarios.map((scenario) => [`${talks.id}/${scenario.id}`, talks, scenario] as const),
);

/** The course with an event put at its start that the chart refuses there. */
function withRefusal(): { readonly talks: Case; readonly scenario: Scenario } {
  const [scenario] = harbourCase.scenarios;
  if (scenario === undefined) throw new Error('the example has a scenario');
  const early = { id: 'early', type: 'brinehaven.dredging.acceptShare', day: '1994-03-01', facts: ['H-02'] } as const;
  return {
    talks: harbourCase,
    scenario: { ...scenario, events: [{ ...early, dateBasis: 'assumed' }, ...scenario.events] },
  };
}

describe.each(courses)('the replay of %s', (_, talks, scenario) => {
  const view = told(talks, scenario);
  const json = replayToJson(view);

  test('fits the published schema as JSON', () => {
    expect(misfits(JSON.parse(JSON.stringify(json)), schema)).toEqual([]);
  });

  test('moves the positions of its JSON by its moves and by nothing else', () => {
    let positions = json.frames[0]?.positions ?? {};
    for (const frame of json.frames) {
      for (const move of frame.moves) {
        expect(positions[move.region]).toBe(move.from);
        positions = { ...positions, [move.region]: move.to };
      }
      expect(frame.positions).toEqual(positions);
    }
    expect(json.positions).toEqual(positions);
  });

  test('says of each move what it stands on where its event stands on something else, in the text and in Markdown', () => {
    const apart = view.replay.frames.flatMap(({ cause, moves, nonMoves }) =>
      [...moves, ...nonMoves].filter((one) => one.basis !== cause?.basis || one.evidence !== cause?.evidence),
    );
    const marked = /\((?:reported|scheduled|counterfactual|stated|inferred|assumed)(?:, \w+)?\)(?=$|<br>| \|)/gmu;
    const text = replayToText(view, { width: 10_000, paint: plain });
    expect(text.match(marked) ?? []).toHaveLength(apart.length);
    expect(replayToMarkdown(view).match(marked) ?? []).toHaveLength(apart.length);
  });

  test('marks each day that no source states, in the text, in Markdown, in CSV and in JSON', () => {
    const text = replayToText(view, { width: 10_000, paint: plain });
    const markdown = replayToMarkdown(view);
    const rows = replayToCsv(view).split('\r\n');
    for (const { index, date, cause, moves } of view.replay.frames) {
      if (cause === undefined) continue;
      expect(json.frames[index]?.event?.dateBasis).toBe(cause.dateBasis);
      expect(rows.filter((row) => row.startsWith(`${scenario.id},${index},${date},${cause.dateBasis},`))).toHaveLength(
        moves.length,
      );
      const basis = cause.dateBasis === 'stated' ? '' : ` (${cause.dateBasis} date)`;
      expect(text).toMatch(new RegExp(`^ *${index} +\\d+ \\w+ \\d{4}${basis.replace(/[()]/gu, '\\$&')}( ·|  )`, 'mu'));
      expect(markdown).toMatch(
        new RegExp(`^\\| ${index} \\| \\d+ \\w+ \\d{4}${basis.replace(/[()]/gu, '\\$&')} \\|`, 'mu'),
      );
    }
  });

  test('has one row of CSV a move, of equal width', () => {
    const [head = '', ...rows] = replayToCsv(view).trimEnd().split('\r\n');
    expect(rows).toHaveLength(json.frames.reduce((sum, frame) => sum + frame.moves.length, 0));
    for (const row of rows) expect(row.split(',').length).toBeGreaterThanOrEqual(head.split(',').length);
  });

  test.each([40, 80, 110])('keeps within %i characters as text', (width) => {
    const isName = /^ *[\w.]+$/u;
    for (const line of replayToText(view, { width, paint: plain }).split('\n'))
      if (!isName.test(line)) expect(line.length).toBeLessThanOrEqual(width);
  });

  test('says every step in the text and in Markdown', () => {
    const text = replayToText(view, { width: 10_000, paint: plain });
    const markdown = replayToMarkdown(view);
    for (const frame of view.replay.frames) {
      if (frame.cause !== undefined) {
        expect(text).toContain(frame.cause.sentence);
        expect(markdown).toContain(frame.cause.type);
      }
      for (const one of frame.annotations) expect(text).toContain(one.text);
    }
  });
});

describe('a refused event', () => {
  const { talks, scenario } = withRefusal();
  const view = told(talks, scenario);

  test('gives its reasons in JSON, by the published schema', () => {
    const json = replayToJson(view);
    expect(misfits(JSON.parse(JSON.stringify(json)), schema)).toEqual([]);
    expect(json.frames[1]?.refusals).toMatchObject([{ region: 'dredging', reason: 'not-from-this-state' }]);
  });

  test('says in the text why, and who could change it', () => {
    const text = replayToText(view, { width: 100, paint: plain });
    expect(text).toMatch(/refused +Dredging of the channel is not offered/u);
    expect(text).toContain('who could change it: Aldermouth');
    expect(text).toContain('1 event was refused');
  });
});

describe('CSV', () => {
  test('quotes commas, quotes and line ends by RFC 4180', () => {
    expect(toCsv([['one\rline']])).toBe('"one\rline"\r\n');
    expect(toCsv([['a,b', 'say "no"', 'two\nlines', 3]])).toBe('"a,b","say ""no""","two\nlines",3\r\n');
  });
});

describe('Markdown', () => {
  test('keeps what it quotes from being markup', () => {
    const { talks, scenario } = withRefusal();
    const hostile = { ...scenario, title: '<img src=x onerror=alert(1)>', description: 'a | b' };
    const markdown = replayToMarkdown(told(talks, hostile));
    expect(markdown).toContain('# &lt;img');
    expect(markdown).toContain('a \\| b');
  });
});

describe('a wrapped text', () => {
  test('cuts a word that is longer than a line', () => {
    expect(wrap('abcdefghijkl mn', 10)).toEqual(['abcdefghij', 'kl mn']);
  });

  test('counts East Asian characters as two', () => {
    expect(wrap('日本語日本 語', 10)).toEqual(['日本語日本', '語']);
  });
});
