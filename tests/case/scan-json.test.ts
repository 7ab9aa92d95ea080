import { fc, test as property } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { scanJson } from '../../src/case/scan-json.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the scanner and the engine agree on a text; a key that stands twice is the one difference. */
function agree(text: string): void {
  const problem = scanJson(text);
  if (problem?.problem.key === 'text.twice') return;
  expect(problem === undefined).toBe(parses(text));
  if (problem !== undefined) expect(problem.offset).toBeLessThanOrEqual(text.length);
}

describe('the JSON scanner agrees with JSON.parse', () => {
  property.prop([fc.json()])('on JSON', agree);
  property.prop([fc.string({ unit: fc.constantFrom(...'{}[]:,"\\ \n0-1.eEtruefalsn') })])('on any of its signs', agree);
  property.prop([fc.json(), fc.nat(), fc.string({ maxLength: 3 })])('on broken JSON', (text, at, piece) => {
    const place = at % (text.length + 1);
    agree(text.slice(0, place) + piece + text.slice(place + 1));
  });
});
