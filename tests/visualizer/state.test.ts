import { describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { replay } from '../../src/index.ts';
import { impossibleAt } from '../../src/visualizer/state/impossible.ts';
import { commandOf } from '../../src/visualizer/state/keys.ts';
import { choicesAt, inOrder } from '../../src/visualizer/state/next.ts';
import { Courses, modeOf } from '../../src/visualizer/state/place.ts';
import { playing } from '../../src/visualizer/state/playback.ts';
import { take } from '../../src/visualizer/state/take.ts';
import { axisOf, upcomingAfter } from '../../src/visualizer/state/timeline.ts';
import { tracksOf } from '../../src/visualizer/state/tracks.ts';

const courses = new Courses(talksCase);
const record = courses.record('the-talks');
const fresh = { id: 'branch-1', name: 'What if' };
const freeze = 'us.missileDefense.freezePlan';
const drop = 'us.missileDefense.dropPlan';

const branchAt = (step: number, event: string) => {
  const taken = take(talksCase, courses, record, step, event, fresh);
  if (taken.kind !== 'branch') throw new Error('expected a branch');
  return taken.branch;
};
const courseOf = (branch: ReturnType<typeof branchAt>) => {
  const course = courses.branch(branch);
  if (course === undefined) throw new Error('expected a course');
  return course;
};

describe('choosing a move', () => {
  test('that the record makes next is a step on', () => {
    const next = record.run.frames[13]?.cause?.type ?? '';
    expect(take(talksCase, courses, record, 12, next, fresh)).toEqual({ kind: 'step', step: 13 });
  });

  test('that it does not make begins a branch, and the record stays', () => {
    const before = JSON.stringify(record.run);
    const branch = branchAt(12, freeze);
    expect(branch).toMatchObject({ scenario: 'the-talks', after: record.run.frames[12]?.cause?.id, events: [freeze] });
    expect(courseOf(branch).run.positions['missileDefense.us.plan']).toBe('frozen');
    expect(JSON.stringify(record.run)).toBe(before);
  });

  test('at the tip of a branch makes it longer, before the tip begins another', () => {
    const course = courseOf(branchAt(12, freeze));
    const longer = take(talksCase, courses, course, 13, drop, { id: 'branch-2', name: 'Other' });
    expect(longer).toMatchObject({ kind: 'branch', replaces: 'branch-1', step: 14 });
    const other = take(talksCase, courses, course, 12, drop, { id: 'branch-2', name: 'Other' });
    expect(other).toMatchObject({ kind: 'branch', replaces: undefined, branch: { id: 'branch-2', events: [drop] } });
  });

  test('of the calendar lets the days pass, and what falls due comes first', () => {
    const course = courseOf(branchAt(55, 'calendar.missileDefense.promiseFallsDue'));
    expect(course.run.frames.at(-1)).toMatchObject({ date: '2008-03-19', cause: { by: 'calendar' } });
    expect(upcomingAfter(talksCase, course.run, 56)[0]?.day).toBe('2008-04-02');
  });

  test('is possible for every move that is listed, and for none that is said to be impossible', () => {
    for (const step of [0, 12, 40, 55]) {
      const possible = inOrder(choicesAt(talksCase, record, step)).map((choice) => choice.move.event);
      const impossible = impossibleAt(talksCase, record, step).map((one) => one.event);
      expect([...possible, ...impossible].sort()).toEqual(Object.keys(talksCase.vocabulary).sort());
      if (step < 55) expect(possible[0]).toBe(record.run.frames[step + 1]?.cause?.type);
    }
  });
});

describe('the tree of branches', () => {
  test('puts a branch under the one that it shares its first moves with', () => {
    const first = { ...branchAt(12, freeze), id: 'a' };
    const second = { ...first, id: 'b', events: [freeze, drop] };
    const third = { ...first, id: 'c', events: [drop] };
    const tracks = tracksOf(courses, [first, third, second], 'the-talks');
    expect(tracks.map((track) => [track.branch.id, track.depth, track.fork])).toEqual([
      ['a', 1, 12],
      ['b', 2, 13],
      ['c', 1, 12],
    ]);
  });
});

describe('the axis', () => {
  test('names days without letting labels touch', () => {
    const labelled = axisOf(record.run).filter((day) => day.label !== 'none');
    const gaps = labelled.slice(1).map((day, index) => day.step - (labelled[index]?.step ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(record.run.frames.length / 10);
    expect(axisOf(replay(talksCase, talksCase.scenarios[0] ?? record.run.scenario))[0]?.label).toBe('major');
  });
});

describe('a key', () => {
  const press = { code: '', modified: false, shift: false, within: 'page' } as const;
  test.each([
    ['ArrowRight', press, { kind: 'step', by: 1 }],
    ['ArrowRight', { ...press, within: 'arrows' }, undefined],
    ['v', { ...press, within: 'text' }, undefined],
    ['v', { ...press, modified: true }, undefined],
    [' ', { ...press, within: 'space' }, undefined],
    ['7', press, { kind: 'take', number: 7 }],
    ['F6', { ...press, within: 'text', shift: true }, { kind: 'region', by: -1 }],
  ] as const)('%s in %o asks for %o', (key, where, command) => {
    expect(commandOf({ ...where, key }, true)).toEqual(command);
  });

  test('goes by its place where its letter is not Latin, and by its letter where it is', () => {
    const commands = (['м', 'М', 'μ', 'ב'] as const).map((key) => commandOf({ ...press, key, code: 'KeyV' }, true));
    expect(commands).toEqual(Array(4).fill({ kind: 'view' }));
    expect(commandOf({ ...press, key: 'я', code: 'KeyZ' }, true)).toBeUndefined();
    expect(commandOf({ ...press, key: 'b', code: 'KeyV' }, true)).toEqual({ kind: 'name' });
    expect(commandOf({ ...press, key: 'м', code: 'KeyV' }, false)).toBeUndefined();
    expect(commandOf({ ...press, key: 'м', code: 'KeyV', within: 'text' }, true)).toBeUndefined();
    expect(commandOf({ ...press, key: '?', code: 'Digit7', shift: true }, true)).toEqual({ kind: 'help' });
  });

  test('of a single character asks for nothing once these are off', () => {
    expect(['v', '1', '?', 'b'].map((key) => commandOf({ ...press, key }, false))).toEqual(Array(4).fill(undefined));
    expect(commandOf({ ...press, key: 'Escape' }, false)).toEqual({ kind: 'back' });
  });
});

describe('the player', () => {
  test('plays until the tip, and settles where it is', () => {
    const player = (atTip: boolean, onBranch: boolean) =>
      playing({ advance: () => {}, atTip: () => atTip, onBranch: () => onBranch });
    const begun = player(false, false);
    begun.send({ type: 'play' });
    expect(begun.getSnapshot().value).toBe('playing');
    begun.send({ type: 'scrub' });
    begun.send({ type: 'release' });
    expect(begun.getSnapshot().value).toBe('stopped');
    const ended = player(true, true);
    ended.send({ type: 'play' });
    expect(ended.getSnapshot().value).toBe('branched');
    begun.stop();
  });

  test('says which mode a step is in', () => {
    expect([modeOf(record, 3), modeOf(record, 55), modeOf(courseOf(branchAt(12, freeze)), 3)]).toEqual([
      'past',
      'record',
      'what-if',
    ]);
  });
});
