import { describe, expect, test } from 'vitest';
import { belongsTo, issueOf, liesWithin } from '../../src/model/index.ts';

describe('a region lies within a part', () => {
  test.each([
    ['inf.russia', 'inf.russia', true],
    ['inf.russia', 'inf', true],
    ['inf.russia.notice', 'inf.russia', true],
    ['information', 'inf', false],
    ['inf', 'inf.russia', false],
  ])('%s within %s: %s', (region, part, expected) => {
    expect(liesWithin(region, part)).toBe(expected);
  });

  test('and belongs to the issue that has the part, or to none', () => {
    const inf = { id: 'inf', regions: ['inf'] };
    const talks = { issues: [{ id: 'summit', regions: ['summit.putin', 'enlargement'] }, inf] };
    expect(issueOf(talks, 'inf.us')).toBe(inf);
    expect(issueOf(talks, 'summit.meeting')).toBeUndefined();
    expect(belongsTo(inf, 'inf.scope')).toBe(true);
  });
});
