/** A part of a handout, apart from how it is written down. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly newPage?: boolean }
  | { readonly kind: 'text'; readonly text: string; readonly small?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly boxes?: boolean }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Whether the first column has days, which stay on one line. */
      readonly dated?: boolean;
    }
  | { readonly kind: 'lines'; readonly count: number; readonly label: string }
  | { readonly kind: 'terms'; readonly terms: readonly { readonly term: string; readonly meaning: string }[] }
  /** What stays together on a page: with a frame to cut out, or without. */
  | { readonly kind: 'card' | 'together'; readonly blocks: readonly Block[] }
  /** Cards side by side, where the print is not large. */
  | { readonly kind: 'cards'; readonly blocks: readonly Block[] };

/** A handout: its title, its language and its parts in order. */
export interface HandoutDocument {
  readonly title: string;
  readonly language: string;
  readonly blocks: readonly Block[];
}

export const heading = (level: 1 | 2 | 3, text: string, newPage = false): Block => ({
  kind: 'heading',
  level,
  text,
  newPage,
});
export const text = (words: string): Block => ({ kind: 'text', text: words });
export const small = (words: string): Block => ({ kind: 'text', text: words, small: true });
export const list = (items: readonly string[], boxes = false): Block => ({ kind: 'list', items, boxes });
