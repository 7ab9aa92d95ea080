import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type DistanceTask, distanceSvg, distanceTableOf, themes } from '../../src/draw/index.ts';
import { textWidth } from '../../src/draw/measure.ts';
import { distanceScene } from '../../src/draw/plot/distance.ts';
import { timeScaleOf } from '../../src/draw/plot/time-scale.ts';
import { distanceToCsv, distanceToMarkdown, distanceWordsOf, toCsv } from '../../src/export/index.ts';
import { english, russian, voiceIn } from '../../src/messages/index.ts';
import { elementsOf, faultOf } from './well-formed.ts';

const hostile = '</title><script>alert("1")</script>';
const voice = voiceIn(english, 'distance');
const words = distanceWordsOf(voice);
const picture = { title: 'How far', desc: 'A description.', theme: 'auto' as const };

const dayAt = (offset: number): string =>
  new Date(Date.UTC(2007, 9, 12) + offset * 86_400_000).toISOString().slice(0, 10);

/** Courses with any days and moves, which end early or not, and rows over two issues. */
const tasks = fc
  .array(
    fc.array(fc.record({ after: fc.nat(2000), party: fc.constantFrom('us', 'them', 'calendar') }), {
      minLength: 1,
      maxLength: 12,
    }),
    {
      minLength: 1,
      maxLength: 2,
    },
  )
  .chain((courses) => {
    const steps = courses.map((course) => {
      let offset = 0;
      return course.map(({ after, party }, at) => {
        offset += at === 0 ? 0 : after % 3 === 0 ? 0 : after;
        const moved = at === 0 ? [] : [after % 2 === 0 ? 'one' : 'two'];
        return { day: dayAt(offset), party, sentence: `${hostile} ${at}`, moved };
      });
    });
    const along = fc.tuple(
      ...steps.map((course) =>
        fc
          .tuple(
            fc.array(fc.nat(20), { minLength: course.length, maxLength: course.length }),
            fc.nat(course.length * 2),
          )
          .map(([moves, closes]): readonly (number | null)[] => moves.map((one, at) => (at >= closes ? null : one))),
      ),
    );
    return fc.record({
      courses: fc.constant(steps.map((course, at) => ({ name: `${hostile} ${at}`, steps: course }))),
      rows: fc.array(
        fc.record({ issue: fc.constantFrom('one', 'two'), issueName: fc.constant(hostile), name: fc.string(), along }),
        { minLength: 1, maxLength: 4 },
      ),
      sides: fc.constant([
        { id: 'us', name: 'Us' },
        { id: 'them', name: hostile },
      ]),
      width: fc.constantFrom(390, 640, 960, 1400),
    });
  });

describe('real time along a drawing', () => {
  property.prop([tasks])(
    'keeps the order of days, leaves none out and puts each step into its day',
    ({ courses, width }) => {
      const scale = timeScaleOf(
        courses.map(({ steps }) => steps),
        { left: 10, right: width },
      );
      const days = [...new Set(courses.flatMap(({ steps }) => steps.map(({ day }) => day)))].sort();
      expect(scale.bands.map(({ day }) => day)).toEqual(days);
      expect(scale.gaps).toHaveLength(days.length - 1);
      let x = 10;
      scale.bands.forEach((band, at) => {
        const gap = scale.gaps[at - 1];
        if (gap !== undefined) {
          expect(gap.x).toBeCloseTo(x, 6);
          x += gap.w;
        }
        expect(band.x).toBeCloseTo(x, 6);
        x += band.w;
      });
      expect(x).toBeCloseTo(width, 6);
      for (const { steps } of courses) {
        const places = scale.place(steps);
        steps.forEach(({ day }, at) => {
          const band = scale.bands.find((one) => one.day === day);
          const place = places[at] ?? Number.NaN;
          expect(place).toBeGreaterThan(band?.x ?? Number.NaN);
          expect(place).toBeLessThan((band?.x ?? 0) + (band?.w ?? 0));
          if (at > 0) expect(place).toBeGreaterThan(places[at - 1] ?? Number.NaN);
        });
      }
    },
  );
});

describe('the plot of distances', () => {
  property.prop([tasks])('draws a move as high in every row, and ends a line where its outcome is closed', (task) => {
    const scene = distanceScene(task);
    for (const { row, base, lines } of scene.rows)
      lines.forEach(({ numbers, end }, course) => {
        const moves = row.along[course] ?? [];
        for (const { y, moves: said } of numbers) expect(base - y).toBe(said * 5);
        const closes = moves.indexOf(null);
        const open = closes < 0 ? moves : moves.slice(0, closes);
        expect(numbers.map((one) => one.moves)).toEqual(open.filter((one, at) => at === 0 || one !== open[at - 1]));
        expect(end.moves).toBe(closes < 0 ? open.at(-1) : null);
      });
  });

  property.prop([tasks])('says two ends apart, and once where they are the same', (task) => {
    for (const { lines } of distanceScene(task).rows) {
      const [first, second] = lines;
      expect(first?.said).toBeDefined();
      if (first?.said === undefined || second === undefined) continue;
      expect(second.said === undefined).toBe(first.end.moves === second.end.moves);
      if (second.said !== undefined) expect(Math.abs(first.said - second.said)).toBeGreaterThanOrEqual(14);
    }
  });

  property.prop([tasks])('marks each step that moved the issue once, those of the first course always', (task) => {
    for (const { row, marks } of distanceScene(task).rows) {
      const [first = []] = task.courses.map(({ steps }) => steps.filter(({ moved }) => moved.includes(row.issue)));
      expect(marks.filter(({ course }) => course === 0).map(({ step }) => step)).toEqual(first);
    }
  });

  property.prop([tasks, fc.constantFrom(...themes)])(
    'is well-formed, runs nothing, and keeps its words inside',
    (task, theme) => {
      const text = distanceSvg(task, words, { ...picture, theme });
      expect(faultOf(text)).toBeUndefined();
      expect(elementsOf(text)).not.toContain('script');
      for (const [, x, said = ''] of text.matchAll(/<text class="dm-number" x="([\d.]+)"[^>]*>([^<]*)/gu))
        expect(Number(x) + textWidth(said, 11, 'bold')).toBeLessThanOrEqual(task.width - 20);
    },
  );

  property.prop([tasks])('has a table that says of each day what its last step says', (task) => {
    const { heads, rows } = distanceTableOf(task);
    expect(heads.map(({ name }) => name)).toEqual(task.rows.map(({ name }) => name));
    task.courses.forEach(({ name, steps }, course) => {
      const own = rows.filter((one) => one.course === name);
      expect(own.filter(({ start }) => start)).toHaveLength(1);
      for (const { day, start, moves } of own) {
        const step = start ? 0 : steps.map((one) => one.day).lastIndexOf(day);
        expect(moves).toEqual(task.rows.map(({ along }) => along[course]?.[step]));
      }
      const days = new Set(steps.slice(1).map(({ day }) => day));
      expect(new Set(own.filter(({ start }) => !start).map(({ day }) => day))).toEqual(days);
    });
  });
});

describe('the words of the plot', () => {
  const small: DistanceTask = {
    width: 960,
    sides: [],
    courses: [
      {
        name: 'A course',
        steps: ['2007-10-12', '2008-03-18'].map((day) => ({ day, party: '', sentence: '', moved: [] })),
      },
    ],
    rows: [{ issue: 'one', issueName: 'One', name: 'Settled | agreed', along: [[3, null]] }],
  };
  const table = distanceTableOf(small);

  test('say a span by its largest unit, in each language', () => {
    const spans = [
      ['2007-10-12', '2007-10-13', '1 day', '1 день'],
      ['2007-10-12', '2007-11-02', '3 weeks', '3 недели'],
      ['2007-10-12', '2008-03-18', '5 months', '5 месяцев'],
      ['2009-12-05', '2026-02-05', '16 years', '16 лет'],
    ] as const;
    const inRussianWords = distanceWordsOf(voiceIn(russian, 'distance'));
    for (const [from, to, english, inRussian] of spans)
      expect([words.span(from, to), inRussianWords.span(from, to)]).toEqual([english, inRussian]);
  });

  test('are the same in the table for people and in the one for programs', () => {
    expect(distanceToMarkdown(table, voice).split('\n').slice(0, 4)).toEqual([
      '| after | One: Settled \\| agreed |',
      '| --- | --- |',
      '| the start, 12 Oct 2007 | 3 moves |',
      '| 18 Mar 2008 | closed for good |',
    ]);
    expect(distanceToCsv(table)).toBe(
      toCsv([
        ['course', 'day', 'start', 'Settled | agreed'],
        ['A course', '2007-10-12', 'true', 3],
        ['A course', '2008-03-18', 'false', ''],
      ]),
    );
  });
});
