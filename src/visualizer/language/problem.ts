import type { DemarcheError } from '../../index.ts';
import { sentenceSpeaker } from '../../messages/index.ts';
import { later } from '../words.ts';

/** A misuse in the language of the page: where it is, and what is wrong there. Names and paths stay as they are. */
export function problemInWords(error: DemarcheError): string {
  return later === undefined ? error.message : error.saidBy(sentenceSpeaker(later.problem, later.language));
}
