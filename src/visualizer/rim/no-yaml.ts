/** Stands in the page for the parser of YAML: the command line reads such files. */
export function parseDocument(): never {
  throw new Error('the page opens run files in JSON; the command line reads YAML too');
}

/** Never called, since nothing is parsed. */
export function visit(): void {}
