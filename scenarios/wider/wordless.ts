import type { Annotation } from '../../src/index.ts';
import { factsBefore } from './before.ts';
import { factsLater } from './later.ts';

/** What the model has no words for, as annotations of the days from one to another. */
export function wordless(layer: 'B' | 'L', from: string, to: string): readonly Annotation[] {
  return (layer === 'B' ? factsBefore : factsLater).flatMap((fact) =>
    fact.wordless === undefined || fact.day < from || fact.day > to
      ? []
      : [
          {
            id: `${fact.id.toLowerCase().replace('-', '')}-no-words`,
            kind: 'wordless' as const,
            day: fact.day,
            reported: fact.reported,
            dateBasis: fact.dateBasis,
            facts: [fact.id],
            text: `${fact.text} ${fact.wordless}`,
          },
        ],
  );
}
