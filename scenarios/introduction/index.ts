import type { Introduction } from '../../src/index.ts';
import distances from './distances.json' with { type: 'json' };
import { english } from './en.ts';
import { moments } from './moments.ts';

/** What a newcomer reads of these talks; in English where the language is not there. */
export async function introductionIn(language: string): Promise<Introduction> {
  const words = language === 'ru' ? (await import('./ru.ts')).russian : english;
  return {
    headline: words.headline,
    sentences: words.sentences,
    scenario: 'the-talks',
    moments: moments.map((event) => ({ event, sentence: words.moments[event] })),
    terms: Object.values(words.terms),
    distances,
  };
}
