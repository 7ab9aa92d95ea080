import { expect, test } from 'vitest';
import { nearest } from '../../src/model/index.ts';

const regions = ['missileDefense.match2007', 'inf.russia', 'inf.us', 'session'];

test.each([
  ['match2007', 'missileDefense.match2007'],
  ['inf.rusia', 'inf.russia'],
  ['SESSION', 'session'],
  ['zzzzzz', undefined],
  ['kettle', undefined],
])('the name nearest to %s is %s', (given, expected) => {
  expect(nearest(given, regions)).toBe(expected);
});

test('a name that contains the word goes before one that is nearer by letters, and the shortest of these first', () => {
  expect(nearest('offer', ['other', 'the offer of inspection', 'radarOffer'])).toBe('radarOffer');
  expect(nearest('offer', ['other'])).toBe('other');
});
