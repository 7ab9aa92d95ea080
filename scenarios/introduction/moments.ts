import type { Introduction } from '../../src/index.ts';

/** The moments of the guided minute, by the events of the whole course after which they stand. */
export const moments = [
  'o07-keep-waiting',
  'o07-threaten-inf-exit',
  'o07-offer-joint-system',
  'o07-defer-for-study',
  'o07-demand-freeze',
  'between-send-unclear-paper',
  'between-suspend-cfe',
  'm08-us-greets-warmly',
  'm08-admit-mismatch',
  'm08-promise-text',
  'm08-report-no-agreement',
  'm08-russia-goes-on',
] as const;

/** What is said at each of them. */
export type MomentWords = Readonly<Record<(typeof moments)[number], string>>;

/** The introduction in one language: sentences, what is said at each moment, and terms by their ids. */
export interface IntroductionWords {
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly moments: MomentWords;
  readonly terms: Readonly<Record<string, Introduction['terms'][number]>>;
}
