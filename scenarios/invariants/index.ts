import type { Invariant } from '../../src/index.ts';
import { frame } from './frame.ts';
import { plans, sites, text } from './missile-defense.ts';
import { record } from './record.ts';
import { papers, transit } from './side-tracks.ts';
import { cfe, inf, start } from './treaties.ts';
import { words } from './words.ts';

/** The laws of these talks, by their numbers. */
export const invariants: readonly Invariant[] = [
  ...text,
  ...sites,
  ...plans,
  ...start,
  ...inf,
  ...cfe,
  ...papers,
  ...transit,
  ...words,
  ...record,
  ...frame,
].sort((a, b) => (a.id < b.id ? -1 : 1));
