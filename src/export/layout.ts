/** What a part of a text is, for whoever gives it a colour. */
export type Style = 'title' | 'heading' | 'moved' | 'unmoved' | 'aside' | 'warning' | 'faint';

/** Colours a text, or gives it back as it is. */
export type Paint = (style: Style, text: string) => string;

/** How a text is to be laid out. */
export interface TextLayout {
  /** The longest line, in characters. */
  readonly width: number;
  readonly paint: Paint;
}

export const plain: Paint = (_, text) => text;

/** Characters that take one column each: Latin, and the dashes, quotes and signs that the views write. */
const NARROW = /^[\u0020-\u02ff\u2010-\u2027\u2190-\u2193\u2500]*$/;

/** The width of a text in a terminal, near enough: combining marks take none, East Asian characters two. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text)
    if (!/\p{M}|\p{Cf}/u.test(character))
      width += /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(character) ? 2 : 1;
  return width;
}

/** Keeps a text on one line when it is wrapped, as long as a line can hold it. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** Breaks a text into lines at its blanks; a word that is longer than a line is cut, or broken where it was unbroken. */
export function wrap(text: string, width: number): readonly string[] {
  const most = Math.max(8, width);
  const narrow = NARROW.test(text);
  if (narrow && text.length <= most && text !== '') return [text.trim().replace(/\s+/gu, ' ')];
  const size = (part: string): number => (narrow ? part.length : widthOf(part));
  const words = text
    .split(/[ \t\r\n]+/u)
    .flatMap((word) => (size(word) > most ? word.split('\u00a0') : [word.replaceAll('\u00a0', ' ')]));
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const given of words.filter((word) => word !== '')) {
    const needed = size(given);
    if (line !== '' && used + 1 + needed <= most) {
      line = `${line} ${given}`;
      used += 1 + needed;
      continue;
    }
    if (line !== '') lines.push(line);
    line = given;
    while (size(line) > most) {
      const cut = [...line].slice(0, narrow ? most : Math.floor(most / 2)).join('');
      lines.push(cut);
      line = line.slice(cut.length);
    }
    used = size(line);
  }
  return line === '' ? lines : [...lines, line];
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Paints each of the lines, and sets them in by as many blanks. */
export function indent(
  lines: readonly string[],
  by: number,
  style: Style | undefined,
  paint: Paint,
): readonly string[] {
  return lines.map((line) => ' '.repeat(by) + (style === undefined ? line : paint(style, line)));
}

/** A table of columns, each cell a list of entries that break within the column; the last column is not padded. */
export function columnsOf(
  rows: readonly (readonly (readonly string[])[])[],
  widths: readonly number[],
  style: (row: number, text: string) => string = (_, text) => text,
): readonly string[] {
  return rows.flatMap((row, index) => {
    const cells = row.map((entries, column) =>
      entries.flatMap((entry) => {
        const [first = '', ...more] = wrap(entry, widths[column] ?? 8);
        const rest =
          more.length === 0 ? [] : wrap(more.join(' '), (widths[column] ?? 8) - 2).map((line) => `  ${line}`);
        return [first, ...rest];
      }),
    );
    const height = Math.max(0, ...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      style(
        index,
        cells
          .map((cell, column) => pad(cell[line] ?? '', widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      ),
    );
  });
}
