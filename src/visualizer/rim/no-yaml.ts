import { sentence, textProblems } from '../../messages/index.ts';

/** Stands in the page for the parser of YAML: the command line reads such files. */
export function parseDocument(): never {
  const onlyJson = sentence(textProblems, 'text.onlyJson');
  throw new Error(onlyJson.text, { cause: onlyJson });
}

/** Never called, since nothing is parsed. */
export function visit(): void {}
