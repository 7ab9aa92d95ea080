import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { packProgress, SUSPEND_LIMIT, unpackProgress } from '../../src/doors/inside.ts';
import {
  advance,
  answerOf,
  newProgress,
  type Progress,
  type ProgressStep,
  presentLesson,
  progressToJson,
  readProgress,
  type ShownLesson,
  summaryOf,
  summaryToCsv,
} from '../../src/doors/teach.ts';
import { english, voiceIn } from '../../src/messages/index.ts';
import { lessonNamed, roomOf } from './room.ts';

const shown = async (id: string, teacher = false): Promise<ShownLesson> => {
  const lesson = await lessonNamed(id);
  return presentLesson(roomOf(lesson.scenario), lesson, { voice: voiceIn(english, 'teach'), teacher });
};
const lesson = await shown('fifty-minutes');

const step: fc.Arbitrary<ProgressStep> = fc.oneof(
  fc.constantFrom<ProgressStep>({ type: 'pass' }, { type: 'reveal' }, { type: 'next' }, { type: 'finish' }),
  fc.integer({ min: -2, max: 15 }).map((to): ProgressStep => ({ type: 'go', to })),
  fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...lesson.stops.flatMap((one) => one.options.map((o) => o.id))),
    )
    .map((value): ProgressStep => ({ type: 'answer', value })),
);

/** What someone does who answers what is asked: an option of the stop, or a sentence. */
const walk = (answers: readonly (string | undefined)[]): Progress =>
  answers.reduce<Progress>((progress, value, at) => {
    const stop = lesson.stops[at];
    const given = value ?? stop?.options[0]?.id ?? 'a sentence';
    return (['answer', 'reveal', 'next'] as const).reduce(
      (now, type) => advance(lesson, now, type === 'answer' ? { type, value: given } : { type }),
      progress,
    );
  }, newProgress(lesson));

describe('progress in a lesson', () => {
  property.prop([fc.array(step, { maxLength: 80 })])('records an answer only before it is revealed', (steps) => {
    let progress = newProgress(lesson);
    for (const one of steps) {
      const before = progress;
      progress = advance(lesson, progress, one);
      for (const stop of before.revealed) {
        expect(progress.revealed).toContain(stop);
        expect(answerOf(progress, stop)).toEqual(answerOf(before, stop));
      }
      for (const stop of progress.revealed) expect(answerOf(progress, stop)).toBeDefined();
      expect(progress.at).toBeLessThanOrEqual(lesson.stops.length);
    }
  });

  property.prop([fc.nat(12), fc.integer({ min: -2, max: 20 })])(
    'goes back to every stop, and forward to the first that is not revealed and no farther',
    (shownStops, to) => {
      const progress = walk(Array.from({ length: Math.min(shownStops, lesson.stops.length) }, () => undefined));
      const open = progress.revealed.length;
      const gone = advance(lesson, progress, { type: 'go', to });
      expect(gone.at).toBe(to >= 0 && to <= open ? to : progress.at);
    },
  );

  property.prop([fc.array(step, { maxLength: 80 })])('comes back from a file as it was', (steps) => {
    const progress = steps.reduce((now, one) => advance(lesson, now, one), newProgress(lesson));
    const back = readProgress(lesson, progressToJson(progress));
    expect(back.revealed.toSorted()).toEqual(
      progress.revealed.filter((stop) => back.answers.some((one) => one.stop === stop)).toSorted(),
    );
    expect(readProgress(lesson, progressToJson(back))).toEqual(back);
  });

  property.prop(
    [fc.array(fc.string({ unit: 'grapheme', minLength: 500, maxLength: 4000 }), { minLength: 12, maxLength: 12 })],
    {
      numRuns: 30,
    },
  )('fits into the suspend data, however much is written', (texts) => {
    const progress = walk(lesson.stops.map((stop, at) => (stop.kind === 'text' ? (texts[at] ?? '') : undefined)));
    const packed = packProgress(lesson, progress);
    expect(packed.length).toBeLessThanOrEqual(SUSPEND_LIMIT);
    expect(packed).not.toBe('');
    const back = unpackProgress(lesson, packed);
    expect(back.at).toBe(progress.at);
    expect(back.revealed.length).toBe(progress.revealed.length);
  });

  test('resumes from suspend data at the same stop with the same answers', () => {
    const progress = walk([undefined, undefined, undefined, 'underStudy', undefined]);
    expect(unpackProgress(lesson, packProgress(lesson, progress))).toEqual(progress);
  });

  test.each(['', '{', '[]', 'null', '[1,"another",3,0,[]]', '[1,"fifty-minutes","x",9,{"0":1}]'])(
    'begins afresh where the suspend data is damaged: %s',
    (text) => {
      expect(unpackProgress(lesson, text)).toEqual(newProgress(lesson));
    },
  );

  test.each([
    ['{', 'expected JSON'],
    ['{"a":1}', 'no answers to a lesson'],
    ['{"form":"demarche-lesson-answers","lesson":"other"}', 'belong to the lesson "other"'],
  ])('refuses a file that is not its own: %s', (text, message) => {
    expect(() => readProgress(lesson, text)).toThrow(message);
  });

  property.prop([fc.json()])('reads any file without an error of its own', (text) => {
    try {
      readProgress(lesson, text);
    } catch (error) {
      expect(error).toMatchObject({ code: 'lesson/invalid' });
    }
  });
});

describe('the summary of a lesson', () => {
  test('sets one answer beside the other and says where they differ', () => {
    const progress = walk(['russia.tone.greetWarmly', 'russia.inf.threatenExit']);
    const summary = summaryOf(lesson, progress);
    expect(summary).toMatchObject({ asked: 12, answered: 2, differing: 1, firstDifference: 'offer-or-warning' });
    expect(summary.rows[1]).toMatchObject({ differs: false, citation: expect.stringContaining('Moscow Times') });
    expect(summary.rows[2]).toMatchObject({ mine: '', reported: '', differs: undefined });
  });

  test('leaves a sentence to the reader to judge', () => {
    const progress = walk(Array.from({ length: 6 }));
    expect(summaryOf(lesson, progress).rows[5]).toMatchObject({ mine: 'a sentence', differs: undefined });
  });

  test('makes no formula of what someone wrote', () => {
    const progress = walk([...Array.from({ length: 5 }, () => undefined), '=HYPERLINK("http://x")']);
    expect(summaryToCsv(lesson, progress)).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

describe("a student's copy", () => {
  test("does not contain the teacher's notes", async () => {
    const [student, teacher] = [
      JSON.stringify(await shown('ten-minutes')),
      JSON.stringify(await shown('ten-minutes', true)),
    ];
    for (const stop of (await lessonNamed('ten-minutes')).stops) {
      expect(student).not.toContain(stop.teacherNote.slice(0, 30));
      expect(teacher).toContain(stop.teacherNote.slice(0, 30));
    }
  });
});
