import type { WhatIfTexts } from '../case/index.ts';
import type { EditDraft } from './edit.ts';
import type { WhatIf } from './what-if.ts';

/**
 * The same what-if in other words, and so the one that it stands on: the same changes, so the same course. What has no
 * other words stays as it is. Pure.
 */
export function retellWhatIf(whatIf: WhatIf, texts: Readonly<Record<string, WhatIfTexts>>): WhatIf {
  const base = typeof whatIf.base === 'string' ? whatIf.base : retellWhatIf(whatIf.base, texts);
  const said = Object.hasOwn(texts, whatIf.id) ? texts[whatIf.id] : undefined;
  if (said === undefined) return { ...whatIf, base };
  const { because, ...own } = said;
  const edits = whatIf.edits.map((edit, index): EditDraft => {
    const sentence = because[index];
    return edit.why === undefined || sentence === undefined ? edit : { ...edit, why: { ...edit.why, sentence } };
  });
  return { ...whatIf, ...own, base, edits };
}
