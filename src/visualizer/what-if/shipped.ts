import { type CasePackage, retellWhatIf, type WhatIf } from '../../index.ts';
import { later } from '../later.ts';
import { onceFor } from '../once-for.ts';
import type { Page } from '../page.ts';

/** The what-ifs that come with a case; undefined until they have come. */
export const shippedWith = onceFor((given: CasePackage) => later(given.whatIfs));

/** The what-ifs that come with the case, as far as they have come, in the language of the page. */
export function shippedNow({ given, whatIfs }: Pick<Page, 'given' | 'whatIfs'>): readonly WhatIf[] {
  const written = shippedWith(given).get() ?? [];
  return whatIfs === undefined ? written : written.map((one) => retellWhatIf(one, whatIfs));
}
