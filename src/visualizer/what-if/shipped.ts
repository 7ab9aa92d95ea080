import { retellWhatIf, type WhatIf } from '../../index.ts';
import { loadWhatIfs } from '../default-case.ts';
import { later } from '../later.ts';
import { later as tongue } from '../words.ts';

/** The what-ifs that come with the case; undefined until they have come. */
export const shipped = later(loadWhatIfs);

/** Those that have come, in the language of the page. */
export function shippedNow(): readonly WhatIf[] {
  const english = shipped.get() ?? [];
  const texts = tongue?.whatIfs;
  return texts === undefined ? english : english.map((one) => retellWhatIf(one, texts));
}
