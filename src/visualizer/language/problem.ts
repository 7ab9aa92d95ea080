import type { DemarcheError } from '../../index.ts';
import { later } from '../words.ts';

/** A misuse in the language of the page: where it is, and what is wrong there. Names and paths stay as they are. */
export function problemInWords(error: DemarcheError): string {
  const say = later?.problem;
  if (say === undefined) return error.message;
  const where = [error.at.file ?? '', error.at.place ?? ''].filter((part) => part !== '');
  const places = where.map((part) => say(part) ?? part);
  const problem = say(error.said) ?? say(`no words for ${error.code}`) ?? error.code;
  return places.length === 0 ? problem : `${places.join(', ')}: ${problem}`;
}
