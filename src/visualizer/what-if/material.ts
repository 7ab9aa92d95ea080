import { useEffect, useMemo } from 'react';
import { usePage, usePapers } from '../parts/page.ts';
import { useLater } from '../rim/later.ts';
import type { Material } from './answer.ts';
import { shippedNow, shippedWith } from './shipped.ts';

/** What answers are made from; undefined until it has come. */
export function useMaterial(): Material | undefined {
  const page = usePage();
  const { store, given } = page;
  const talks = usePapers();
  const come = useLater(shippedWith(given));
  const whatIfs = useMemo(() => come && shippedNow(page), [page, come]);
  useEffect(() => void store.asked(store.change()), [store]);
  return useMemo(() => talks && whatIfs && { talks, whatIfs, speech: page }, [talks, whatIfs, page]);
}
