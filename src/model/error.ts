/** Every code of misuse, once. A code is permanent: scripts and tests name it. */
export const errorCodes = [
  'call/invalid',
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
  'conflict/invalid',
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

/** What a sentence names: a name, a number, or another sentence that is said within it. */
export type SentenceValue = string | number | Sentence;

/** A sentence as the key of a catalogue and the values that it needs, with the English text that comes of them. */
export interface Sentence {
  readonly key: string;
  readonly values: Readonly<Record<string, SentenceValue>>;
  readonly text: string;
}

/** Where a misuse was found: the file or scenario, and the place in it. A place that takes words is a sentence. */
export interface ErrorPlace {
  readonly file?: string | undefined;
  readonly place?: string | Sentence | undefined;
}

/**
 * A misuse of Demarche, never a finding: code, key and values are for programs, the message for a person (where, what was
 * expected, what came, what to try).
 */
export class DemarcheError extends Error {
  readonly code: ErrorCode;
  /** What is wrong, as the key of a sentence in the catalogues of errors. */
  readonly key: string;
  /** What the sentence names. */
  readonly values: Sentence['values'];
  readonly at: ErrorPlace;
  /** What is wrong in English, without the place that the message begins with. */
  readonly said: string;

  constructor(code: ErrorCode, problem: Sentence, at: ErrorPlace = {}) {
    super(placed(problem, at, ({ text }) => text));
    this.name = 'DemarcheError';
    this.code = code;
    this.key = problem.key;
    this.values = problem.values;
    this.said = problem.text;
    this.at = at;
  }

  /** What is wrong, as a sentence. */
  get sentence(): Sentence {
    return { key: this.key, values: this.values, text: this.said };
  }

  /** The message as another voice says it. */
  saidBy(say: (sentence: Sentence) => string): string {
    return placed(this.sentence, this.at, say);
  }

  /** The same misuse, found elsewhere: what is not given stays. */
  moved(at: ErrorPlace): DemarcheError {
    return new DemarcheError(this.code, this.sentence, { ...this.at, ...at });
  }
}

/** A sentence after the place that it is about. */
function placed(sentence: Sentence, { file, place }: ErrorPlace, say: (sentence: Sentence) => string): string {
  const where = [file, typeof place === 'object' ? say(place) : place].filter(
    (part) => part !== undefined && part !== '',
  );
  return [...(where.length === 0 ? [] : [where.join(', ')]), say(sentence)].join(': ');
}
