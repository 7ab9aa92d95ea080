/** What a key asks the page to do. */
export type Command =
  | { readonly kind: 'step'; readonly by: number }
  | { readonly kind: 'first' | 'last' | 'play' | 'back' | 'view' | 'name' | 'link' | 'print' | 'help' }
  | { readonly kind: 'compare' | 'divergence' | 'strike' | 'insert' | 'undo' }
  | { readonly kind: 'take'; readonly number: number }
  | { readonly kind: 'region'; readonly by: number };

/** A key as it was pressed, and what it was pressed on. */
export interface Press {
  readonly key: string;
  /** The place of the key, by what it is on a Latin keyboard; where a layout writes other letters, it tells which is meant. */
  readonly code: string;
  readonly modified: boolean;
  readonly shift: boolean;
  /** `text` takes every key, `arrows` the arrows and Home and End, `space` the space bar. */
  readonly within: 'text' | 'arrows' | 'space' | 'page';
}

const letters: Readonly<Record<string, Command>> = {
  v: { kind: 'view' },
  b: { kind: 'name' },
  l: { kind: 'link' },
  p: { kind: 'print' },
  c: { kind: 'compare' },
  n: { kind: 'divergence' },
  x: { kind: 'strike' },
  i: { kind: 'insert' },
  u: { kind: 'undo' },
  '?': { kind: 'help' },
};

const moves: Readonly<Record<string, Command>> = {
  ArrowRight: { kind: 'step', by: 1 },
  ArrowLeft: { kind: 'step', by: -1 },
  ArrowDown: { kind: 'step', by: 1 },
  ArrowUp: { kind: 'step', by: -1 },
  Home: { kind: 'first' },
  End: { kind: 'last' },
};

/**
 * The command of a key; undefined where the key is not ours or belongs to what has the focus. Single characters can be
 * turned off (WCAG 2.2, 2.1.4); the space bar and the keys with names stay.
 */
export function commandOf(press: Press, letterKeys: boolean): Command | undefined {
  if (press.key === 'F6') return { kind: 'region', by: press.shift ? -1 : 1 };
  if (press.modified || press.within === 'text') return undefined;
  if (press.key === 'Escape') return { kind: 'back' };
  if (press.key === ' ') return press.within === 'page' || press.within === 'arrows' ? { kind: 'play' } : undefined;
  if (Object.hasOwn(moves, press.key)) return press.within === 'arrows' ? undefined : moves[press.key];
  if (!letterKeys) return undefined;
  if (/^[1-9]$/.test(press.key)) return { kind: 'take', number: Number(press.key) };
  const letter = (/^\P{ASCII}$/u.test(press.key) ? press.code.replace(/^Key/, '') : press.key).toLowerCase();
  return Object.hasOwn(letters, letter) ? letters[letter] : undefined;
}
