import { type CasePackage, retellWhatIf, type WhatIf } from '../../index.ts';
import type { Page } from '../parts/page.ts';
import { later } from '../rim/later.ts';
import { onceFor } from '../rim/once-for.ts';

/** The what-ifs that come with a case; undefined until they have come. */
export const shippedWith = onceFor((given: CasePackage) => later(given.whatIfs));

/** The what-ifs that come with the case, as far as they have come, in the language of the page. */
export function shippedNow({ given, whatIfs }: Pick<Page, 'given' | 'whatIfs'>): readonly WhatIf[] {
  const written = shippedWith(given).get() ?? [];
  return whatIfs === undefined ? written : written.map((one) => retellWhatIf(one, whatIfs));
}
