const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Whether a text holds characters that a terminal would take for commands; tabs and ends of lines are none. */
export function holdsControls(text: string): boolean {
  return CONTROL.test(text);
}

/** A text of a stranger as a message may show it: without what a terminal would take for commands, and not too long. */
export function shortened(text: string, most = 80): string {
  const bare = text.replace(/[\p{Cc}\p{Cf}]/gu, '');
  return bare.length > most ? `${bare.slice(0, most - 1)}…` : bare;
}

const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text that XML, HTML or Markdown takes for nothing but a text: these signs as entities, and a replacement for the
 * characters that XML forbids.
 */
export function withoutMarkup(text: string, signs = /[&<>"]/gu): string {
  return text.replace(FORBIDDEN, '\u{FFFD}').replace(signs, (sign) => entities[sign] ?? sign);
}
