import { describe, expect, test } from 'vitest';
import { cliWords, replayWords, speaker } from '../../src/messages/index.ts';

const english = {
  greeting: 'Good day, {name}.',
  days: { one: '{count} day', other: '{count} days' },
} as const;

describe('a voice', () => {
  test('puts the values into a message', () => {
    expect(speaker(english, 'en')('greeting', { name: 'Ann' })).toBe('Good day, Ann.');
  });

  test('chooses the plural by the rules of its language', () => {
    const say = speaker(english, 'en');
    expect([0, 1, 2].map((count) => say('days', { count }))).toEqual(['0 days', '1 day', '2 days']);
    const russian = { greeting: '{name}!', days: { one: '{count} день', few: '{count} дня', other: '{count} дней' } };
    const skazhi = speaker<typeof english>(russian, 'ru');
    expect([1, 3, 5, 21].map((count) => skazhi('days', { count }))).toEqual(['1 день', '3 дня', '5 дней', '21 день']);
  });

  test('takes no value for markup of its own', () => {
    expect(speaker(english, 'en')('greeting', { name: '{name} $& $1' })).toBe('Good day, {name} $& $1.');
  });
});

test.each([cliWords, replayWords])('every message has its words', (words) => {
  for (const [key, entry] of Object.entries(words))
    expect(typeof entry === 'string' ? entry : entry.other, key).not.toBe('');
});
