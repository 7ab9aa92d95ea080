const retries = new Set<() => void>();

/** What is to be done over when someone tries again, once: something did not arrive. */
export function uponAgain(retry: () => void): void {
  retries.add(retry);
}

/** Tries everything anew that did not arrive. */
export function tryAgain(): void {
  const all = [...retries];
  retries.clear();
  for (const retry of all) retry();
}
