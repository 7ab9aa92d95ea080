import type { Case } from '../../index.ts';
import type { Parameters } from './parameters.ts';

/** Who reads the page, and how: the language, whose eyes, and the lesson that is open. All of it stands in the link. */
export interface Reader {
  /** The language chosen; undefined where the page may choose. */
  readonly language?: string | undefined;
  /** The side whose knowledge of the day is shown; undefined for hindsight. */
  readonly eyes?: string | undefined;
  /** The lesson that runs. */
  readonly lesson?: string | undefined;
  /** The lesson that is shown with its answers and notes; a student's link has none. */
  readonly guide?: string | undefined;
}

/** The parts of a link that say who reads. English and hindsight go without saying. */
export function readerParts(reader: Reader | undefined): readonly string[] {
  const { language, eyes, lesson, guide } = reader ?? {};
  return [
    ...(language === undefined || language === 'en' ? [] : [`l=${language}`]),
    ...(eyes === undefined ? [] : [`k=${eyes}`]),
    ...(lesson === undefined ? [] : [`x=${lesson}`]),
    ...(guide === undefined ? [] : [`g=${guide}`]),
  ];
}

/** Reads them back; what it does not know is left out, and the parameters note it. */
export function readReader(talks: Case, parts: Parameters, languages: readonly string[]): Reader {
  const sides = talks.parties.filter((party) => party.role === 'side').map((party) => party.id);
  return {
    language: parts.oneOf('l', languages, (tag) => languageIn(tag, languages)),
    eyes: parts.oneOf('k', sides),
    lesson: parts.name('x'),
    guide: parts.name('g'),
  };
}

/** The language of a tag, where the page speaks it; tags may be written in small letters or large. */
export const languageIn = (tag: string | null | undefined, languages: readonly string[]): string | undefined =>
  languages.find((one) => one === tag?.toLowerCase());
