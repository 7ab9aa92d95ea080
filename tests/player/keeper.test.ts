import { describe, expect, test } from 'vitest';
import { SUSPEND_LIMIT } from '../../src/doors/inside.ts';
import { advance, newProgress, type Progress, presentLesson, progressToJson } from '../../src/doors/teach.ts';
import { english, voiceIn } from '../../src/messages/index.ts';
import { Keeper } from '../../src/player/keeper.ts';
import { lessonNamed, roomOf } from '../teach/room.ts';

const plan = await lessonNamed('ten-minutes');
const lesson = presentLesson(roomOf(plan.scenario), plan, { voice: voiceIn(english, 'teach'), teacher: false });
const written = lesson.stops.findIndex((one) => one.options.length === 0);

/** A learning system that takes one session after another, or only one, and counts what it is told in bytes. */
function system(sessions: number) {
  const values = new Map<string, string>();
  const calls: string[] = [];
  let open = false;
  const api = {
    LMSInitialize: () => {
      calls.push('begin');
      open = !open && sessions-- > 0;
      return String(open);
    },
    LMSFinish: () => {
      calls.push('end');
      open = false;
      return 'true';
    },
    LMSGetValue: (name: string) => (open ? (values.get(name) ?? '') : ''),
    LMSSetValue: (name: string, value: string) => {
      if (!open || Buffer.byteLength(value) > (name.startsWith('cmi.suspend') ? SUSPEND_LIMIT : 255)) return 'false';
      values.set(name, value);
      return 'true';
    },
    LMSCommit: () => String(open),
  };
  return { api, values, calls };
}

/** A lesson in that system, and what the browser itself keeps. */
function keeperIn(api: ReturnType<typeof system>['api']) {
  const kept = new Map<string, string>();
  const keeper = new Keeper(lesson, {
    inSystem: true,
    findApi: () => api,
    storage: () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }),
    tell: () => {},
  });
  return { keeper, kept };
}

/** Answers at the question that is answered in words. */
const answered = (value: string): Progress => {
  const there = { ...newProgress(lesson), at: written };
  return advance(lesson, advance(lesson, there, { type: 'answer', value }), { type: 'reveal' });
};

describe('a page that a browser puts away and brings back', () => {
  test('begins a new session, and what is answered then is kept', () => {
    const { api, values, calls } = system(2);
    const { keeper, kept } = keeperIn(api);
    keeper.begin();
    keeper.end(newProgress(lesson));
    keeper.resume(newProgress(lesson));
    keeper.keep(answered('After Back.'));
    expect(calls).toEqual(['begin', 'end', 'begin']);
    expect(keeper.note).toBe('answersToSystem');
    expect(values.get('cmi.suspend_data')).toContain('After Back.');
    expect(kept.size).toBe(0);
  });

  test('says that nothing is kept there where the system takes no second session, and keeps it in the browser', () => {
    const { api, values } = system(1);
    const { keeper, kept } = keeperIn(api);
    keeper.begin();
    keeper.end(newProgress(lesson));
    keeper.resume(newProgress(lesson));
    keeper.keep(answered('After Back.'));
    expect(keeper.note).toBe('systemTrouble');
    expect(values.get('cmi.suspend_data') ?? '').not.toContain('After Back.');
    expect([...kept.values()].join()).toContain('After Back.');
  });
});

test('a lesson in a learning system takes nothing from another tab: the system alone keeps it', () => {
  const { api } = system(1);
  const { keeper, kept } = keeperIn(api);
  const mine = keeper.begin();
  kept.set(`demarche-lesson-${lesson.id}`, progressToJson(answered('Elsewhere.')));
  expect(keeper.hear(`demarche-lesson-${lesson.id}`, mine)).toBe(mine);
});

describe('a long answer in a learning system', () => {
  test.each([
    ['in Latin letters', 'a'.repeat(4000), false],
    ['in Cyrillic', 'ю'.repeat(4000), true],
    ['in signs of four bytes', '🕊'.repeat(2000), true],
  ])('%s fits by bytes, and is said to be cut', (_, text, resumesShort) => {
    const { api, values } = system(1);
    const { keeper } = keeperIn(api);
    keeper.begin();
    const progress = answered(text);
    expect(keeper.record(lesson.stops[written]?.id ?? '', progress)).toBe(true);
    expect(keeper.keep(progress).cut).toBe(resumesShort);
    expect(keeper.note).toBe('answersToSystem');
    const response = values.get('cmi.interactions.0.student_response') ?? '';
    expect(text.startsWith(response)).toBe(true);
    expect(Buffer.byteLength(response)).toBeGreaterThan(250);
  });

  test('that fits is not said to be cut', () => {
    const { keeper } = keeperIn(system(1).api);
    keeper.begin();
    const progress = answered('Потому что никто не спросил.');
    expect([keeper.record(lesson.stops[written]?.id ?? '', progress), keeper.keep(progress).cut]).toEqual([
      false,
      false,
    ]);
  });
});
