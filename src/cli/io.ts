/** The world as a command sees it: where words go, and from where files are named. */
export interface Io {
  /** The answer of a command. */
  readonly write: (text: string | Uint8Array) => void;
  /** Everything else that a person should see. */
  readonly warn: (text: string) => void;
  readonly colours: boolean;
  readonly width: number;
  readonly folder: string;
}

/** What a command gives back: its answer, what to warn of, and whether it found something. */
export interface Answer {
  readonly text: string;
  /** What is printed in place of the text, where it is no text. */
  readonly bytes?: Uint8Array | undefined;
  readonly warnings?: readonly string[] | undefined;
  readonly found?: boolean | undefined;
}
