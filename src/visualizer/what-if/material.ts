import { useEffect, useMemo } from 'react';
import { retellWhatIf } from '../../index.ts';
import { useLater } from '../later.ts';
import { usePage, usePapers } from '../page.ts';
import type { Material } from './answer.ts';
import { shipped } from './shipped.ts';

/** What answers are made from; undefined until it has come. */
export function useMaterial(): Material | undefined {
  const { store, later } = usePage();
  const talks = usePapers();
  const english = useLater(shipped);
  const whatIfs = useMemo(
    () => (later === undefined ? english : english?.map((one) => retellWhatIf(one, later.whatIfs))),
    [later, english],
  );
  useEffect(() => void store.asked(store.change()), [store]);
  return useMemo(() => talks && whatIfs && { talks, whatIfs }, [talks, whatIfs]);
}
