import type { WiderRecord } from '../../src/index.ts';
import { factsBefore } from './before.ts';
import { beforeTheTalks } from './before-the-talks.ts';
import { held } from './held.ts';
import { factsLater } from './later.ts';
import { sourcesAfter } from './sources-after.ts';
import { sourcesBefore } from './sources-before.ts';
import { whatCame } from './what-came.ts';

/** What other sources tell of before, of the rounds themselves, and of what came: a layer of its own beside the record. */
export const wider: WiderRecord = {
  sources: [...sourcesBefore, ...sourcesAfter],
  facts: [...factsBefore, ...factsLater],
  scenarios: [beforeTheTalks, whatCame],
  held,
  odd: { 'l17-enrich-measures': 'rule' },
};

export { beforeTheTalks, whatCame };
