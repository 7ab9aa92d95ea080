import type { Basis, Evidence } from '../../index.ts';
import { useSay } from '../words.ts';

const glyphs: Readonly<Record<Evidence, string>> = { reported: '●', scheduled: '◷', counterfactual: '○' };

/** Whether something was reported, is scheduled or is only what might have been: a glyph and the word. */
export function EvidenceMark({ evidence }: { readonly evidence: Evidence }) {
  const say = useSay();
  return (
    <span className={`evidence evidence-${evidence}`}>
      <span aria-hidden="true">{glyphs[evidence]} </span>
      {say(`evidence.${evidence}`)}
    </span>
  );
}

/** On what something stands. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  const say = useSay();
  return <span className={`basis basis-${basis}`}>{say(`basis.${basis}`)}</span>;
}
