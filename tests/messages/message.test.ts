import { describe, expect, test } from 'vitest';
import {
  cliWords,
  inEnglish,
  russian as inRussian,
  replayWords,
  sentence,
  sentenceSpeaker,
  speaker,
  type Translation,
} from '../../src/messages/index.ts';

const english = {
  greeting: 'Good day, {name}.',
  days: { one: '{count} day', other: '{count} days' },
} as const;

describe('a voice', () => {
  test('puts the values into a message', () => {
    expect(speaker(english, inEnglish)('greeting', { name: 'Ann' })).toBe('Good day, Ann.');
  });

  test('chooses the plural by the rules of its language', () => {
    const say = speaker(english, inEnglish);
    expect([0, 1, 2].map((count) => say('days', { count }))).toEqual(['0 days', '1 day', '2 days']);
    const russian: Translation<typeof english> = {
      greeting: '{name}!',
      days: { one: '{count} день', few: '{count} дня', other: '{count} дней' },
    };
    const skazhi = speaker<typeof english>(russian, inRussian);
    expect([1, 3, 5, 21].map((count) => skazhi('days', { count }))).toEqual(['1 день', '3 дня', '5 дней', '21 день']);
  });

  test('takes no value for markup of its own', () => {
    expect(speaker(english, inEnglish)('greeting', { name: '{name} $& $1' })).toBe('Good day, {name} $& $1.');
  });
});

describe('a sentence', () => {
  const said = sentence(english, 'greeting', { name: sentence(english, 'days', { count: 3 }) });

  test('is a key and its values, with the English that comes of them', () => {
    expect(said).toMatchObject({ key: 'greeting', text: 'Good day, 3 days.' });
    expect(said.values.name).toMatchObject({ key: 'days', values: { count: 3 } });
  });

  test('is said by another catalogue, and so is what stands within it', () => {
    const russian = { greeting: 'Добрый день, {name}.', days: { one: '{count} день', few: '{count} дня', other: '' } };
    expect(sentenceSpeaker(russian, inRussian)(said)).toBe('Добрый день, 3 дня.');
  });

  test('is said in English where a catalogue has no words for it', () => {
    expect(sentenceSpeaker({ greeting: 'Добрый день, {name}.' }, inRussian)(said)).toBe('Добрый день, 3 days.');
  });
});

describe('a translation', () => {
  test('has every key with its values, as the types hold', () => {
    const whole: Translation<typeof english> = { greeting: '{name}!', days: { other: '{count}' } };
    // @ts-expect-error: a value is left out
    const valueless: Translation<typeof english> = { ...whole, greeting: 'Guten Tag' };
    // @ts-expect-error: a key is left out
    const keyless: Translation<typeof english> = { greeting: '{name}!' };
    expect([valueless, keyless]).toHaveLength(2);
  });

  test('may leave braces with a blank in them as it likes', () => {
    const words = { form: 'expected { id, type } as {name}' } as const;
    const other: Translation<typeof words> = { form: '{name}' };
    expect(sentence(words, 'form', { name: 'a' }).text + other.form).toBe('expected { id, type } as a{name}');
  });
});

test.each([cliWords, replayWords])('every message has its words', (words) => {
  for (const [key, entry] of Object.entries(words))
    expect(typeof entry === 'string' ? entry : entry.other, key).not.toBe('');
});
