/** The key of the check. It stands in front: at the end, a link that is cut would lose it first and pass for an old one. */
const KEY = 'z';
const SIGNED = /^z=([\da-z]{4})&(.*)$/su;
/** What programs take along behind a link: the marks of the sentence around it, plain or encoded. */
const BEHIND = /(?:[.,;:!?'"»”’)\]>}*_\s]|%(?:20|0A|0D|22|27|29|2C|2E|3B|3E|5D|7D|C2%BB|E2%80%9[9D]))$/iu;

/** The part of an address after `#` with a short check in front, by which a reader sees that all of it has come. */
export function withCheck(text: string): string {
  return `${KEY}=${checkOf(text)}&${text}`;
}

/** A link as it was made, as far as that can be told. */
export interface CheckedLink {
  /** What stands in it, without the check, and with what was certainly broken on its way repaired. */
  readonly text: string;
  /** Whether all of it is there; undefined for a link without a check, as older ones are. */
  readonly whole: boolean | undefined;
}

/**
 * Reads the check of a link. Ampersands that were written for HTML, line breaks within, a second encoding and marks
 * behind the link are repaired where the check then holds; where there is none, only what no link can contain.
 */
export function checkLink(given: string): CheckedLink {
  const text = given.replaceAll(/&(?:amp|#38|#x26);/giu, '&');
  const found = [text, ...unbroken(text)].flatMap((one) => shortened(one)).find(holds);
  if (found !== undefined) return { text: bare(found), whole: true };
  if (new RegExp(`^${KEY}(?:=|$)`, 'u').test(text)) return { text: bare(text), whole: false };
  return { text: atEndOfName(text) ? text : (shortened(text).at(-1) ?? text), whole: undefined };
}

const holds = (text: string): boolean => {
  const [, check, rest = ''] = SIGNED.exec(text) ?? [];
  return check !== undefined && checkOf(rest) === check;
};

const bare = (text: string): string => SIGNED.exec(text)?.[2] ?? text.replace(/^z=[^&]*&?/u, '');

/** The text without the breaks that a mail puts in, and with one encoding taken off. */
function unbroken(text: string): readonly string[] {
  const joined = text.replaceAll(/(?:\s|%0A|%0D)+/giu, '');
  try {
    return [joined, decodeURIComponent(joined)];
  } catch {
    return [joined];
  }
}

/** The text, and without one mark behind it after the other. */
function shortened(text: string): readonly string[] {
  const all = [text];
  for (let rest = text; BEHIND.test(rest) && all.length < 10; ) {
    rest = rest.replace(BEHIND, '');
    all.push(rest);
  }
  return all;
}

/** A name may end in any mark, and changes in some. */
const atEndOfName = (text: string): boolean => /(?:^|&)[nec]=[^&]*$/u.test(text);

/** Four signs out of the text (FNV-1a): one damaged link in a million passes. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, '0');
}
