import type { Catalogues, PartName, Voice } from '../../messages/index.ts';
import { onPage, type Part } from '../language/speech.ts';
import { usePage } from './page.ts';

/** The voice for a part of what the page says, in the language chosen: of every view, or of the part named. */
export function useVoice(): Voice<Catalogues['page']>;
export function useVoice<Name extends PartName>(of: Part<Name>): Voice<Catalogues[Name]>;
export function useVoice(of: Part = onPage): Voice<Catalogues[PartName]> {
  return usePage().voice(of);
}
