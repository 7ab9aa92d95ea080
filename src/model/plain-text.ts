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
