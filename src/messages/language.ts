/** A language: what it is called, and how it counts and writes numbers and dates. Plain data. */
export interface Language {
  /** Its tag, by which links, files and commands name it. */
  readonly id: string;
  /** What it calls itself. */
  readonly name: string;
  /** Whose rules of plurals, numbers and dates it keeps to, as `Intl` names them. */
  readonly locale: string;
  /** What stands for a word of dates that a full stop cuts short, where a sentence may end with it. */
  readonly inText?: readonly [short: string, whole: string] | undefined;
}

/** English, with the day before the month, as the city of the sources writes it. */
export const inEnglish: Language = { id: 'en', name: 'English', locale: 'en-GB' };
