import type { Basis, Testimony } from '../../index.ts';
import { useVoice } from './words.ts';

const glyphs: Readonly<Record<Testimony, string>> = { reported: '●', scheduled: '◷', counterfactual: '○', wider: '◇' };

/** Whether something was reported, is scheduled, is only what might have been or comes from the wider record. */
export function EvidenceMark({ evidence }: { readonly evidence: Testimony }) {
  const { say } = useVoice();
  return (
    <span className={`evidence evidence-${evidence}`}>
      <span aria-hidden="true">{glyphs[evidence]} </span>
      {say(`evidence.${evidence}`)}
    </span>
  );
}

/** On what something stands; where it was not reported, on what it stands that it could happen. */
export function BasisMark({ basis, evidence }: { readonly basis: Basis; readonly evidence: Testimony }) {
  const { say } = useVoice();
  const key = evidence === 'counterfactual' ? (`basis.could.${basis}` as const) : (`basis.${basis}` as const);
  return <span className={`basis basis-${basis}`}>{say(key)}</span>;
}
