import { describe, expect, test } from 'vitest';
import { hearProgress, keepProgress, meetProgress, restoreProgress } from '../../src/doors/inside.ts';
import { advance, newProgress, type Progress, type ProgressStep, presentLesson } from '../../src/doors/teach.ts';
import { english, voiceIn } from '../../src/messages/index.ts';
import { Keeper } from '../../src/player/keeper.ts';
import { lessonNamed, roomOf } from '../teach/room.ts';

const plan = await lessonNamed('ten-minutes');
const lesson = presentLesson(roomOf(plan.scenario), plan, { voice: voiceIn(english, 'teach'), teacher: false });
const [first = '', second = ''] = lesson.stops.map(({ id }) => id);
const [yes = '', no = ''] = lesson.stops[0]?.options.map(({ id }) => id) ?? [];

/** A browser's storage, and the key that was last written to. */
function browser() {
  const kept = new Map<string, string>();
  let written = '';
  const storage = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      written = key;
      kept.set(key, value);
    },
  });
  return { storage, written: () => written };
}
type Browser = ReturnType<typeof browser>;

/** A tab in a lesson: what it does after a step, and when another tab has kept something. */
interface Tab {
  readonly start: Progress;
  readonly keep: (next: Progress) => Progress;
  readonly hear: (now: Progress) => Progress;
}

/** A tab of the page. */
function onThePage({ storage }: Browser): Tab {
  const shelf = { key: 'a lesson of the page', storage };
  const { progress: start } = restoreProgress(lesson, shelf);
  let base = start;
  return {
    start,
    keep: (next) => {
      const met = meetProgress(lesson, base, next, shelf);
      if (keepProgress(met, shelf)) base = met;
      return met;
    },
    hear: (now) => {
      const heard = hearProgress(lesson, base, now, shelf);
      base = heard?.there ?? base;
      return heard?.progress ?? now;
    },
  };
}

/** A tab of a lesson that was packed as a file, or for a learning system that is not there. */
const packed =
  (inSystem: boolean) =>
  ({ storage, written }: Browser): Tab => {
    const keeper = new Keeper(lesson, { inSystem, findApi: () => undefined, storage, tell: () => {} });
    return {
      start: keeper.begin(),
      keep: (next) => keeper.keep(next).progress,
      hear: (now) => keeper.hear(written(), now),
    };
  };

/** Two tabs of one browser. */
function twoTabs(open: (browser: Browser) => Tab) {
  const shared = browser();
  const tab = () => {
    const { start, keep, hear } = open(shared);
    let progress = start;
    return {
      step: (...steps: readonly ProgressStep[]): void => {
        progress = keep(steps.reduce((before, one) => advance(lesson, before, one), progress));
      },
      hear: (): void => {
        progress = hear(progress);
      },
      progress: () => progress,
      kept: () => open(shared).start,
    };
  };
  return [tab(), tab()] as const;
}
const answer = (value: string): ProgressStep => ({ type: 'answer', value });
const given = (progress: Progress) => Object.fromEntries(progress.answers.map(({ stop, value }) => [stop, value]));

describe.each([
  ['of the page', onThePage],
  ['of a file', packed(false)],
  ['of a package without its learning system', packed(true)],
])('a lesson in two tabs %s', (_, open) => {
  test('has the answers of both, and each stays at its own question', () => {
    const [one, two] = twoTabs(open);
    one.step(answer(yes), { type: 'reveal' }, { type: 'next' });
    two.hear();
    expect([two.progress().at, given(two.progress())]).toEqual([0, { [first]: yes }]);
    two.step({ type: 'go', to: 1 }, { type: 'pass' });
    one.hear();
    expect(one.progress().answers.map(({ stop }) => stop)).toEqual([first, second]);
    expect(one.progress()).toEqual({ ...two.kept(), at: 1 });
  });

  test('has the newer of two answers to one question, and keeps the other beside it', () => {
    const [one, two] = twoTabs(open);
    one.step(answer(yes));
    two.step(answer(no));
    expect(given(two.progress())).toEqual({ [first]: no });
    expect(two.progress().besides).toEqual([{ stop: first, value: yes, passed: false }]);
    one.hear();
    expect(one.progress()).toEqual(two.progress());
    expect(two.kept()).toEqual(two.progress());
  });

  test('does not take an answer for a prediction that was given after the record was shown', () => {
    const [one, two] = twoTabs(open);
    one.step(answer(yes), { type: 'reveal' });
    two.step(answer(no));
    expect([given(two.progress()), two.progress().revealed]).toEqual([{ [first]: yes }, [first]]);
    expect(two.progress().besides).toEqual([{ stop: first, value: no, passed: false }]);
  });

  test('begins again in both', () => {
    const [one, two] = twoTabs(open);
    one.step(answer(yes), { type: 'reveal' }, { type: 'next' });
    two.hear();
    two.step({ type: 'go', to: 1 });
    one.step({ type: 'restart' });
    two.hear();
    expect(two.progress()).toEqual(newProgress(lesson));
  });
});
