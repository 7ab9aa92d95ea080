import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import harbourCase from '../../scenarios/harbour/index.ts';
import { talksCase, theTalks } from '../../scenarios/index.ts';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import {
  alignByDay,
  applyAll,
  compare,
  compareScenarios,
  dropEach,
  fallsWith,
  nextDivergence,
  outcomeTable,
  replay,
  runWhatIf,
  swap,
  swapEach,
  trace,
  whatIf,
  whatIfLink,
} from '../../src/index.ts';
import { runs } from '../chance.ts';
import { wild } from './laws.ts';

const because = { because: 'For the sake of a test.', facts: ['M-50'] };

describe('a trace', () => {
  test.prop([wild], { numRuns: runs(60) })('agrees with the replay by XState on every event and position', (course) => {
    const run = replay(talksCase, course);
    const { fates, positions } = trace(talksCase, course);
    expect(positions).toEqual(run.positions);
    for (const frame of [...run.prelude, ...run.frames])
      if (frame.cause !== undefined)
        expect([frame.cause.id, fates.get(frame.cause.id)]).toEqual([
          frame.cause.id,
          frame.refused ? 'refused' : frame.moves.length > 0 ? 'moved' : 'unmoved',
        ]);
  });
});

describe('a comparison', () => {
  const clear = whatIf('Would it?')
    .from('the-talks')
    .replace('between-send-unclear-paper', 'us.missileDefense.sendClearPaper', because);

  test('says where two courses part, what falls, why, and by which change', () => {
    const { comparison } = runWhatIf(talksCase, clear);
    expect(comparison.rows[comparison.firstDivergence ?? -1]?.key).toBe('between-send-unclear-paper');
    expect(
      comparison.fallen.map(({ other, refusals, causes }) => [other.cause?.id, refusals[0]?.guards, causes]),
    ).toEqual([['m08-admit-mismatch', ['paperDidNotMatch'], [[0]]]]);
    expect(comparison.end).toEqual([
      { region: 'missileDefense.match2007', before: 'mismatch', after: 'match', causes: [[0]] },
      { region: 'missileDefense.mismatchAdmitted', before: 'yes', after: 'no', causes: [[0]] },
    ]);
    expect(comparison.outcomes).toEqual([]);
  });

  test('of a course with itself finds nothing', () => {
    const comparison = compareScenarios(talksCase, theTalks, theTalks);
    expect(comparison.firstDivergence).toBeUndefined();
    expect([comparison.fallen, comparison.risen, comparison.end, comparison.outcomes]).toEqual([[], [], [], []]);
    expect(comparison.rows).toHaveLength(theTalks.prelude.length + theTalks.events.length);
  });

  test('steps from one divergence to the next', () => {
    const { rows } = runWhatIf(talksCase, clear).comparison;
    const places: string[] = [];
    for (let at = nextDivergence(rows, -1); at !== undefined; at = nextDivergence(rows, at))
      places.push(rows[at]?.key ?? '');
    expect(places).toEqual(['between-send-unclear-paper', 'us-send-clear-paper', 'm08-admit-mismatch']);
  });

  test('can be read day by day as well', () => {
    const { base, other } = runWhatIf(talksCase, clear).comparison;
    const rows = alignByDay(base, other);
    expect(rows.map((row) => [row.date, row.regions.length])).toEqual([
      ['2007-10-11', 0],
      ['2007-10-12', 0],
      ['2007-10-13', 0],
      ['2007-11-21', 1],
      ['2007-12-12', 1],
      ['2008-03-17', 1],
      ['2008-03-18', 2],
    ]);
  });

  test('says that it takes several changes together, or that each of several is enough', () => {
    const host = whatIfs.find((one) => one.id === 'hosts-consent');
    const together = runWhatIf(talksCase, host ?? clear, whatIfs).comparison;
    expect(together.outcomes.map(({ outcome, causes }) => [outcome.id, causes])).toEqual([
      ['inspectionRegimeInForce', [[0], [1]]],
    ]);
    const twice = whatIf('Would it?')
      .from('the-talks')
      .drop('m08-enrich-measures', because)
      .drop('m08-hear-measures', because);
    const text = runWhatIf(talksCase, twice).comparison.fallen.find(
      ({ other }) => other.cause?.id === 'm08-request-text',
    );
    expect(text?.causes).toEqual([[0]]);
    const closed = whatIf('Would it?')
      .from('the-talks')
      .insertBefore('m08-negotiate-transit', 'russia.transit.negotiate', because)
      .drop('m08-request-transit', because);
    const { fallen } = runWhatIf(talksCase, closed).comparison;
    expect(
      fallen.filter(({ other }) => other.cause?.id === 'm08-negotiate-transit').map(({ causes }) => causes),
    ).toEqual([[[0, 1]]]);
  });

  test('follows both courses to the same day, so that time is no cause', () => {
    const notice = whatIf('Would it?')
      .from('the-talks')
      .append('russia.inf.giveNotice', { ...because, day: '2008-06-01' });
    const { comparison } = runWhatIf(talksCase, notice);
    expect(comparison.end.map((one) => one.region)).toEqual(['inf.russia']);
    expect(comparison.base.positions.leadership).toBe('medvedevBush');
  });

  test('of a course where only time runs on is with the base at its own end', () => {
    const later = whatIf('Would it?').from('the-talks').until('2008-05-31', because);
    const { comparison } = runWhatIf(talksCase, later);
    expect(comparison.end.map((one) => [one.region, one.causes])).toEqual([
      ['missileDefense.us.promise', [[0]]],
      ['jointDocument', [[0]]],
      ['summit.putin', [[0]]],
      ['summit.meeting', [[0]]],
      ['leadership', [[0]]],
      ['clock', [[0]]],
    ]);
  });

  test('finds a moved step in both courses', () => {
    const moved = whatIf('Would it?').from('the-talks').move('between-suspend-cfe', '2008-02-01', because);
    const row = runWhatIf(talksCase, moved).comparison.rows.find(({ key }) => key === 'between-suspend-cfe');
    expect([row?.base?.date, row?.other?.date]).toEqual(['2007-12-12', '2008-02-01']);
  });

  test('without edits names no causes', () => {
    const other = applyAll(theTalks, [{ kind: 'drop', event: 'm08-send-letter' }]);
    const [fallen] = compare(talksCase, replay(talksCase, theTalks), replay(talksCase, other)).fallen;
    expect([fallen?.other.cause?.id, fallen?.causes]).toEqual(['m08-welcome-letter', []]);
    expect(fallsWith(talksCase, replay(talksCase, theTalks), other)).toEqual(['m08-welcome-letter']);
  });

  test('of three and more is a table of courses and outcomes', () => {
    const runs = whatIfs.slice(4, 7).map((one) => runWhatIf(talksCase, one, whatIfs).comparison.other);
    const inspection = talksCase.outcomes.findIndex((outcome) => outcome.id === 'inspectionRegimeInForce');
    expect(outcomeTable(talksCase, runs).map((row) => [row.id, row.outcomes[inspection]])).toEqual([
      ['russia-accepts-no-host', false],
      ['hosts-consent', true],
      ['a-host-refuses', false],
    ]);
  });
});

describe('each event in turn', () => {
  test('is dropped as an edit would drop it', () => {
    for (const effect of dropEach(talksCase, theTalks)) {
      const comparison = compareScenarios(talksCase, theTalks, applyAll(theTalks, effect.edits));
      expect(effect.fallen.map((event) => event.id)).toEqual(comparison.fallen.map(({ other }) => other.cause?.id));
      expect(effect.end).toEqual(comparison.end.map(({ causes: _, ...one }) => one));
    }
  });

  test('swaps with its neighbour, and takes its day', () => {
    const [first, second] = theTalks.events.filter((event) => event.id.startsWith('between-'));
    if (first === undefined || second === undefined) throw new Error('the record has two events between the rounds');
    const swapped = applyAll(theTalks, swap(first, second)).events.filter((event) => event.id.startsWith('between-'));
    expect(swapped.map((event) => [event.id, event.day])).toEqual([
      ['between-suspend-cfe', '2007-11-21'],
      ['between-send-unclear-paper', '2007-12-12'],
    ]);
  });

  test('matters by its order in four pairs of the record', () => {
    const pairs = swapEach(talksCase, theTalks).filter((effect) => effect.end.length + effect.fallen.length > 0);
    expect(pairs.map((effect) => effect.events.map((event) => event.id))).toEqual([
      ['o07-hear-offer', 'o07-defer-for-study'],
      ['m08-request-transit', 'm08-negotiate-transit'],
      ['m08-enrich-measures', 'm08-hear-measures'],
      ['m08-request-text', 'm08-promise-text'],
    ]);
  });
});

describe('a what-if of the harbour', () => {
  test('runs as one of the talks does', () => {
    const earlier = whatIf('Would an answer have come?')
      .of('harbour')
      .from('one-week-in-march')
      .drop('monday-offer', { because: 'An offer can be kept back.', facts: ['H-02'] });
    const { comparison } = runWhatIf(harbourCase, earlier);
    expect(comparison.fallen.map(({ other }) => other.cause?.id)).toEqual(['wednesday-delay']);
    expect(whatIfLink(harbourCase, runWhatIf(harbourCase, earlier))).toContain('s=one-week-in-march');
  });
});
