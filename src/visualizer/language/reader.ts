import type { Case } from '../../index.ts';

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

export const languages = ['en', 'ru'] as const;
/** A language that the page can speak. */
export type LanguageId = (typeof languages)[number];

const NAME = /^[\w-]{1,80}$/;

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

/** Reads them back; what it does not know is left out. */
export function readReader(talks: Case, parts: URLSearchParams): Reader {
  const name = (key: string): string | undefined => {
    const value = parts.get(key) ?? '';
    return NAME.test(value) ? value : undefined;
  };
  return {
    language: languageIn(parts.get('l')),
    eyes: talks.parties.find((party) => party.role === 'side' && party.id === parts.get('k'))?.id,
    lesson: name('x'),
    guide: name('g'),
  };
}

/** The language of a tag, where the page speaks it. */
export function languageIn(tag: string | null): LanguageId | undefined {
  return languages.find((one) => one === tag);
}
