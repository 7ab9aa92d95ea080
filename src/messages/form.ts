import { type Sentence, shortened } from '../model/index.ts';
import { cameOf } from './came.ts';
import { formProblems } from './en/problem/form.ts';
import { nameProblems } from './en/problem/name.ts';
import { hintOf } from './hint.ts';
import type { Values } from './message.ts';
import { sentence } from './sentence.ts';

/** What a parser of forms (Valibot) found wrong first: where, what stands there and what its message is. */
export interface FormIssue {
  readonly type: string;
  readonly expected: string | null;
  readonly received: string;
  readonly input: unknown;
  readonly message: string;
  readonly path?: readonly { readonly key: unknown; readonly origin: string; readonly input: unknown }[] | undefined;
}

/** A sentence as the message of a form: a parser of forms carries texts alone, so it travels as one. */
export function formMessage<Key extends keyof typeof formProblems>(
  key: Key,
  ...values: Values<(typeof formProblems)[Key]>
): string {
  return JSON.stringify(sentence(formProblems, key, ...values));
}

/** What is wrong with the form of a value, and at which keys; `keysAt` knows the keys that may stand beside the last. */
export function formProblem(
  issue: FormIssue,
  keysAt: (keys: readonly unknown[], input: unknown) => readonly string[],
): { readonly keys: readonly unknown[]; readonly place: string; readonly problem: Sentence } {
  const keys = (issue.path ?? []).map((item) => item.key);
  return { keys, place: placeOfKeys(keys), problem: problemOf(issue, keys, keysAt) };
}

function problemOf(issue: FormIssue, keys: readonly unknown[], keysAt: Parameters<typeof formProblem>[1]): Sentence {
  const last = issue.path?.at(-1);
  const said = sentenceIn(issue.message);
  if (issue.type === 'strict_object' && last?.origin === 'key') {
    const known = keysAt(keys.slice(0, -1), last.input);
    const name = shortened(String(last.key));
    if (issue.expected === 'never') return sentence(nameProblems, 'name.key', { name, hint: hintOf(name, known) });
    const strange = Object.keys(Object(last.input)).find((key) => !known.includes(key));
    const instead = strange === undefined ? '' : sentence(formProblems, 'form.instead', { name: shortened(strange) });
    return said === undefined
      ? sentence(formProblems, 'form.missing', { name, instead })
      : sentence(formProblems, 'form.missingIn', { problem: said, name, instead });
  }
  const problem = said ?? sentence(formProblems, 'form.other', { expected: issue.expected ?? issue.type });
  return sentence(formProblems, 'form.came', { problem, came: cameOf(issue.input) });
}

/** The sentence that a message carries; undefined where the message is the parser's own. */
function sentenceIn(message: string): Sentence | undefined {
  // What begins so is what `formMessage` made: no message of the parser does.
  return message.startsWith('{"key":') ? (JSON.parse(message) as Sentence) : undefined;
}

/** A place within a file, such as `events[3].type`. */
function placeOfKeys(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${shortened(String(key))}`))
    .join('')
    .replace(/^\./u, '');
}
