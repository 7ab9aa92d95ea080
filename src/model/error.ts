/** Every code of misuse, once. A code is permanent: scripts and tests name it. */
export const errorCodes = [
  'chart/unsupported',
  'chart/unknown-region',
  'chart/unknown-state',
  'chart/unknown-event',
  'case/invalid',
  'case/unknown-scenario',
  'case/unknown-fact',
  'case/unknown-outcome',
  'file/unreadable',
  'file/too-large',
  'file/empty',
  'file/syntax',
  'file/forbidden-key',
  'scenario/invalid',
  'scenario/unknown-event',
  'scenario/unknown-fact',
  'scenario/unknown-party',
  'scenario/unknown-region',
  'scenario/date',
  'scenario/order',
  'scenario/duplicate',
  'scenario/unsourced',
  'replay/event-disabled',
  'replay/unknown-place',
  'sources/missing',
  'explore/limit',
  'explore/misuse',
  'what-if/invalid',
  'what-if/unknown-event',
  'what-if/contradiction',
  'what-if/cycle',
  'what-if/script',
  'draw/misuse',
  'export/misuse',
  'lesson/invalid',
  'link/damaged',
  'run-file/invalid',
  'cli/misuse',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Where a misuse was found: the file or scenario, and the place in it. */
export interface ErrorPlace {
  readonly file?: string | undefined;
  readonly place?: string | undefined;
}

/**
 * A misuse of Demarche, never a finding: the code is for programs, the message for a person (where, what was expected,
 * what came, what to try).
 */
export class DemarcheError extends Error {
  readonly code: ErrorCode;
  readonly at: ErrorPlace;
  /** What is wrong, without the place that the message begins with. */
  readonly said: string;

  constructor(code: ErrorCode, said: string, at: ErrorPlace = {}) {
    const where = [at.file, at.place].filter((part) => part !== undefined && part !== '').join(', ');
    super(where === '' ? said : `${where}: ${said}`);
    this.said = said;
    this.name = 'DemarcheError';
    this.code = code;
    this.at = at;
  }

  /** The same of another file: one that a person named, where it was said of what was read out of it. */
  of(file: string): DemarcheError {
    return new DemarcheError(this.code, this.said, { ...this.at, file });
  }
}
