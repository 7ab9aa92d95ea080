/** A date as it stands within a sentence or at its end, where a word for the year that a full stop cuts short does not do. */
export function inRunningText(date: string): string {
  return date.replace(/(\s)г\./gu, '$1года');
}
