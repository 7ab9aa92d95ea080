import { describe, expect, test } from 'vitest';
import { talksPackage } from '../../scenarios/package.ts';
import { advance, newProgress, type Progress, type ProgressStep, type ShownLesson } from '../../src/doors/teach.ts';
import { firstEnglish, speechIn } from '../../src/visualizer/language/speech.ts';
import { later } from '../../src/visualizer/later.ts';
import {
  hearProgress,
  keepProgress,
  meetProgress,
  restoreProgress,
} from '../../src/visualizer/lesson/keep-progress.ts';
import { openLesson } from '../../src/visualizer/lesson/open-lesson.ts';

const page = { given: talksPackage, papers: later(talksPackage.papers), ...speechIn(firstEnglish) };
const open = await openLesson(page, 'ten-minutes', false);
if (open === undefined) throw new Error('no such lesson');
const lesson: ShownLesson = open.shown;
const [first = '', second = ''] = lesson.stops.map(({ id }) => id);
const [yes = '', no = ''] = lesson.stops[0]?.options.map(({ id }) => id) ?? [];

/** A tab in a lesson, as the page keeps its answers. */
function tab(kept: Map<string, string>) {
  const storage = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  let { progress } = restoreProgress(lesson, storage);
  let base: Progress = progress;
  return {
    step: (...steps: readonly ProgressStep[]): void => {
      const next = steps.reduce((before, one) => advance(lesson, before, one), progress);
      progress = meetProgress(lesson, base, next, storage);
      if (keepProgress(progress, storage)) base = progress;
    },
    hear: (): void => {
      const heard = hearProgress(lesson, base, progress, storage);
      if (heard !== undefined) ({ there: base, progress } = heard);
    },
    progress: () => progress,
    kept: () => restoreProgress(lesson, storage).progress,
  };
}
const answer = (value: string): ProgressStep => ({ type: 'answer', value });
const given = (progress: Progress) => Object.fromEntries(progress.answers.map(({ stop, value }) => [stop, value]));

describe('a lesson in two tabs', () => {
  test('has the answers of both, and each stays at its own question', () => {
    const kept = new Map<string, string>();
    const [one, two] = [tab(kept), tab(kept)];
    one.step(answer(yes), { type: 'reveal' }, { type: 'next' });
    two.hear();
    expect([two.progress().at, given(two.progress())]).toEqual([0, { [first]: yes }]);
    two.step({ type: 'go', to: 1 }, { type: 'pass' });
    one.hear();
    expect(one.progress().answers.map(({ stop }) => stop)).toEqual([first, second]);
    expect(one.progress()).toEqual({ ...two.kept(), at: 1 });
  });

  test('has the newer of two answers to one question, and keeps the other beside it', () => {
    const kept = new Map<string, string>();
    const [one, two] = [tab(kept), tab(kept)];
    one.step(answer(yes));
    two.step(answer(no));
    expect(given(two.progress())).toEqual({ [first]: no });
    expect(two.progress().besides).toEqual([{ stop: first, value: yes, passed: false }]);
    one.hear();
    expect(one.progress()).toEqual(two.progress());
    expect(two.kept()).toEqual(two.progress());
  });

  test('does not take an answer for a prediction that was given after the record was shown', () => {
    const kept = new Map<string, string>();
    const [one, two] = [tab(kept), tab(kept)];
    one.step(answer(yes), { type: 'reveal' });
    two.step(answer(no));
    expect([given(two.progress()), two.progress().revealed]).toEqual([{ [first]: yes }, [first]]);
    expect(two.progress().besides).toEqual([{ stop: first, value: no, passed: false }]);
  });

  test('begins again in both', () => {
    const kept = new Map<string, string>();
    const [one, two] = [tab(kept), tab(kept)];
    one.step(answer(yes), { type: 'reveal' }, { type: 'next' });
    two.hear();
    two.step({ type: 'go', to: 1 });
    one.step({ type: 'restart' });
    two.hear();
    expect(two.progress()).toEqual(newProgress(lesson));
  });
});
