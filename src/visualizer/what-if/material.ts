import { useEffect, useMemo } from 'react';
import { useLater } from '../later.ts';
import { usePage, usePapers } from '../page.ts';
import type { Material } from './answer.ts';
import { shipped } from './shipped.ts';

/** What answers are made from; undefined until it has come. */
export function useMaterial(): Material | undefined {
  const { store } = usePage();
  const talks = usePapers();
  const whatIfs = useLater(shipped);
  useEffect(() => void store.change(), [store]);
  return useMemo(() => talks && whatIfs && { talks, whatIfs }, [talks, whatIfs]);
}
