import { describe, expect, it } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';

const { bibliography, ledger } = talksCase;
const ordinal = (id: string): number => Number(id.slice(2));

describe('the ledger', () => {
  it('holds 73 facts of October 2007 and 72 of March 2008, numbered without a gap', () => {
    const october = ledger.filter((fact) => fact.id.startsWith('O-')).map((fact) => ordinal(fact.id));
    const march = ledger.filter((fact) => fact.id.startsWith('M-')).map((fact) => ordinal(fact.id));
    expect(october).toEqual(Array.from({ length: 73 }, (_, index) => index + 1));
    expect(march).toEqual(Array.from({ length: 72 }, (_, index) => index + 1));
    expect(ledger).toHaveLength(145);
  });

  it('cites a paragraph that its article has, in the order of the article', () => {
    for (const source of bibliography) {
      const paragraphs = ledger.filter((fact) => fact.source === source.id).map((fact) => fact.paragraph);
      expect(Math.min(...paragraphs)).toBe(1);
      expect(Math.max(...paragraphs)).toBe(source.paragraphs.length);
      expect(paragraphs).toEqual([...paragraphs].sort((one, other) => one - other));
    }
  });

  it('belongs to the articles of the bibliography and to the issues of the case', () => {
    const sources = new Set(bibliography.map((source) => source.id));
    const issues = new Set(talksCase.issues.flatMap((issue) => issue.ledger));
    for (const fact of ledger) {
      expect(sources, fact.id).toContain(fact.source);
      expect(issues, fact.id).toContain(fact.issue);
    }
  });

  it('dates a fact with a day, a month, a year or an interval of them', () => {
    const point = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;
    const date = new RegExp(`^(${point}|(${point}|\\.\\.)/(${point}|\\.\\.))$`, 'u');
    for (const fact of ledger) expect(fact.date, fact.id).toMatch(date);
  });

  it('speaks in its own words and names no file', () => {
    for (const fact of ledger) {
      const words = `${fact.text} ${fact.dateBasis} ${fact.attribution}`;
      expect(words, fact.id).not.toMatch(/\.txt|\(brief\)|undefined/u);
      for (const quoted of fact.text.match(/“[^”]*”/gu) ?? []) expect(quoted.split(/\s+/u).length).toBeLessThan(6);
    }
  });
});
