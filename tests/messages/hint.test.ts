import { expect, test } from 'vitest';
import { hintOf } from '../../src/messages/index.ts';

const regions = ['missileDefense.match2007', 'inf.russia', 'inf.us', 'session'];

const said = (hint: ReturnType<typeof hintOf>): string => (hint === '' ? '' : hint.text);

test('a hint names what is near, or what there is where that is little, and never nothing at all', () => {
  expect(said(hintOf('sesion', regions))).toBe('; the nearest is "session"');
  expect(said(hintOf('kettle', ['a', 'b']))).toBe('; there are: a, b');
  expect(said(hintOf('kettle', ['a']))).toBe('; there is: a');
  expect(said(hintOf('kettle', []))).toBe('');
  expect(
    said(
      hintOf(
        'kettle',
        Array.from({ length: 13 }, (_, at) => `name-${at}`),
      ),
    ),
  ).toBe('');
});
