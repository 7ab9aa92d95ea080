import type { Occurrence } from '../../index.ts';
import { toldOf } from '../state/told.ts';
import { usePage } from './page.ts';

/** Who did what, with who it was in bold, and once: in the sentence where it begins with them, else ahead of it. */
export function Told({ cause }: { readonly cause: Pick<Occurrence, 'type' | 'sentence'> }) {
  const { names } = usePage();
  const { before, who, rest } = toldOf(names.actor(cause.type), cause.sentence);
  return (
    <>
      {before}
      <strong>{who}</strong>
      {rest}
    </>
  );
}
