import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { csvForSpreadsheet, toCsv } from '../../src/doors/export.ts';

/** What a spreadsheet would take for a formula: a field that begins so, whichever sign parts fields in its country. */
const formula = /(?:^|[,;|\t\r\n])[\s"']*?[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const harmless = (csv: string): string => csv.replaceAll(/'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu, '\u2019x');

describe('a field of CSV', () => {
  test.each(['=1+1', ' =1+1', '\t=1', '\n=1', '\r\n@a', 'a;=1', 'a; -1', 'a,"=1', 'a|+1', '＝1', "'=1"])(
    'is no formula: %j',
    (text) => {
      expect(formula.test(text) || text === "'=1").toBe(true);
      expect(harmless(toCsv([[text]]))).not.toMatch(formula);
    },
  );

  property.prop([fc.array(fc.string({ unit: fc.constantFrom(...'=+-@;,|\t\r\n "\'ab') }), { minLength: 1 })])(
    'is no formula, whatever it holds',
    (fields) => {
      expect(harmless(toCsv([fields]))).not.toMatch(formula);
    },
  );

  test.each(['a - b', '2007-10-12', 'x=y', 'a+b@c', 'plain'])('stays as it is: %j', (text) => {
    expect(toCsv([[text]])).toBe(`${text}\r\n`);
  });

  test('may be a number below nothing', () => {
    expect(toCsv([[-1, 'a']])).toBe('-1,a\r\n');
  });

  test.each(['a\rb', 'a\nb', 'a\tb', 'a;b', 'a,b', 'a"b'])('stands in quotes where it would part: %j', (text) => {
    expect(toCsv([[text]])).toBe(`"${text.replaceAll('"', '""')}"\r\n`);
  });
});

test('CSV for a spreadsheet begins with a byte order mark', () => {
  expect([...new TextEncoder().encode(csvForSpreadsheet('a'))]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
});
