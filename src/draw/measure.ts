/** Widths in parts of the font size, on the wide side of the system sans fonts, so that a text never outgrows its box. */
const classes: readonly (readonly [string, number])[] = [
  ["ijlI|!'.,:;", 0.34],
  [' frt()[]-/"', 0.42],
  ['sczkvxyJ?', 0.58],
  ['mwMW@%&—', 0.97],
  ['ABCDEFGHKLNOPQRSTUVXYZ', 0.73],
];
const usual = 0.64;
const wide = 1.05;
const bold = 1.09;

const widths = new Map<string, number>(classes.flatMap(([letters, width]) => [...letters].map((one) => [one, width])));

/** How wide a text may become at a font size, without asking a browser. The same text gives the same width. */
export function textWidth(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    sum += widths.get(letter) ?? (code < 0x500 ? usual : wide);
  }
  return Math.ceil(sum * size * (weight === 'bold' ? bold : 1));
}

/** Breaks a text into lines no wider than `room`, at blanks; a word that is wider is broken inside. Never empty. */
export function wrap(text: string, room: number, size: number, weight: 'normal' | 'bold' = 'normal'): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size, weight) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (textWidth(line, size, weight) > room && [...line].length > 1) {
      const letters = [...line];
      let count = letters.length - 1;
      while (count > 1 && textWidth(letters.slice(0, count).join(''), size, weight) > room) count -= 1;
      lines.push(letters.slice(0, count).join(''));
      line = letters.slice(count).join('');
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}
