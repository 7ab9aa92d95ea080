import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import harbourCase from '../../scenarios/harbour/index.ts';
import { talksCase } from '../../scenarios/index.ts';
import {
  applyAll,
  applyEdit,
  compare,
  compareScenarios,
  type Edit,
  type Frame,
  machineOf,
  replay,
  type Scenario,
} from '../../src/index.ts';
import { runs } from '../chance.ts';
import { xstateWalks } from '../oracle.ts';
import { attempt, editsOf, wild } from './laws.ts';

const kinds: readonly Edit['kind'][] = ['drop', 'insert', 'replace', 'move', 'append', 'cut', 'deadline', 'horizon'];

/** A course and up to three edits of any kind that can be made to it one after another, with what they make of it. */
const edited = wild.chain((base) =>
  fc
    .array(
      fc.constantFrom(...kinds).chain((kind) => fc.nat(99).chain((place) => editsOf(base, kind, `new-${place}`))),
      { minLength: 1, maxLength: 3 },
    )
    .map((wished) => {
      let other: Scenario = base;
      const edits = wished.filter((edit) => {
        const made = attempt(() => applyEdit(other, edit));
        if (typeof made === 'string') return false;
        other = made;
        return true;
      });
      return { base, edits, other };
    })
    .filter(({ edits }) => edits.some((edit) => edit.kind !== 'horizon')),
);

const talksByXState = xstateWalks(machineOf(talksCase.chart));

/** A course by XState alone: what became of each event, and where it ends. */
interface Truth {
  readonly frames: ReadonlyMap<string, Frame>;
  readonly positions: Readonly<Record<string, string>>;
}

function byXState(course: Scenario, to: string): Truth {
  const run = replay(talksCase, course, { to, walk: talksByXState() });
  const frames = [...run.prelude, ...run.frames].flatMap((frame) =>
    frame.cause === undefined ? [] : [[frame.cause.id, frame] as const],
  );
  return { frames: new Map(frames), positions: run.positions };
}

/** The smallest sets of edits without which something is not so, by replaying every course that leaves some out. */
function causesOf(courses: readonly { without: readonly number[]; truth: Truth }[], isSo: (truth: Truth) => boolean) {
  const helping = courses.filter(({ truth }) => !isSo(truth)).map(({ without }) => without);
  const smallest = Math.min(...helping.map((without) => without.length));
  return helping.filter((without) => without.length === smallest).sort((one, two) => (`${one}` < `${two}` ? -1 : 1));
}

describe('the quick way to an answer', () => {
  test.prop([wild], { numRuns: runs(30) })('replays a course to the very frames of the replay by XState', (course) => {
    expect(replay(talksCase, course)).toEqual(replay(talksCase, course, { walk: talksByXState() }));
  });

  test('replays the harbour so, too', () => {
    const begin = xstateWalks(machineOf(harbourCase.chart));
    for (const course of harbourCase.scenarios)
      expect(replay(harbourCase, course)).toEqual(replay(harbourCase, course, { walk: begin() }));
  });

  test.prop([edited], { numRuns: runs(30) })('finds what replays by XState give', ({ base, edits, other }) => {
    const until = base.horizon > other.horizon ? base.horizon : other.horizon;
    const [left, right] = [base, other].map((course) =>
      replay(talksCase, course, { to: until, walk: talksByXState() }),
    );
    if (left === undefined || right === undefined) throw new Error('two courses make two replays');
    expect(compareScenarios(talksCase, base, other, edits)).toEqual(compare(talksCase, left, right, { edits, until }));
  });

  test.prop([edited], { numRuns: runs(50) })(
    'finds the causes that replays by XState give',
    ({ base, edits, other }) => {
      const until = base.horizon > other.horizon ? base.horizon : other.horizon;
      const courses = Array.from({ length: 2 ** edits.length - 1 }, (_, index) => {
        const without = edits.flatMap((_edit, place) => (((index + 1) >> place) % 2 === 1 ? [place] : []));
        const kept = edits.filter((_edit, place) => !without.includes(place));
        const course = kept.reduce((now: Scenario, edit) => {
          const made = attempt(() => applyAll(now, [edit]));
          return typeof made === 'string' ? now : made;
        }, base);
        return { without, truth: byXState(course, until) };
      });
      const found = compareScenarios(talksCase, base, other, edits);
      for (const { region, after, causes } of found.end)
        expect(causes).toEqual(causesOf(courses, ({ positions }) => positions[region] === after));
      for (const { other: frame, causes } of found.fallen)
        expect(causes).toEqual(causesOf(courses, ({ frames }) => frames.get(frame.cause?.id ?? '')?.refused === true));
      for (const { other: frame, causes } of found.risen)
        expect(causes).toEqual(causesOf(courses, ({ frames }) => frames.get(frame.cause?.id ?? '')?.refused !== true));
    },
  );
});
