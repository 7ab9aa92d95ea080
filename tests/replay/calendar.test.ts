import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { addSpan } from '../../src/replay/calendar.ts';

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

describe('a day that lies a span after another', () => {
  property.prop([
    fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
    fc.nat(60),
  ])('is the same day of its month, or the last where the month is too short', (from, months) => {
    const day = from.toISOString().slice(0, 10);
    const [year = 0, month = 0, date = 0] = addSpan(day, { months }).split('-').map(Number);
    const all = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
    expect([year, month]).toEqual([Math.floor(all / 12), (all % 12) + 1]);
    expect(date).toBe(Math.min(from.getUTCDate(), lastDayOf(year, month)));
  });

  property.prop([
    fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
    fc.nat(800),
  ])('counts days as the calendar does', (from, days) => {
    const day = from.toISOString().slice(0, 10);
    expect(Date.parse(addSpan(day, { days })) - Date.parse(day)).toBe(days * 86_400_000);
  });

  test.each([
    ['2008-01-31', { months: 1 }, '2008-02-29'],
    ['2007-08-31', { months: 6 }, '2008-02-29'],
    ['2008-02-29', { months: 12 }, '2009-02-28'],
    ['2007-12-31', { months: 2, days: 1 }, '2008-03-01'],
  ])('%s and %o: %s', (day, span, expected) => {
    expect(addSpan(day, span)).toBe(expected);
  });
});
