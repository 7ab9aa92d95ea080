import { sentence, textProblems } from '../messages/index.ts';
import type { Sentence } from '../model/index.ts';

/** What is wrong with a JSON text, and at which character. */
export interface JsonProblem {
  readonly offset: number;
  readonly problem: Sentence;
}

const WORD = /(?:true|false|null)(?![\w$])|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w$.])/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const BLANK = /[ \t\r\n]*/y;

/**
 * The first mistake in a JSON text, or undefined. `JSON.parse` alone would not do: its messages give the place or not as
 * the engine likes, and of a key that stands twice it drops the first without a word.
 */
export function scanJson(text: string): JsonProblem | undefined {
  let at = 0;
  const open: { readonly close: '}' | ']'; readonly keys: Set<string> }[] = [];
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const blank = (): void => void take(BLANK);
  const end = (): Sentence | '' => (at >= text.length ? sentence(textProblems, 'text.ends') : '');
  const wrong = (problem: Sentence): JsonProblem => ({ offset: at, problem });
  const key = (keys: Set<string>): JsonProblem | undefined => {
    const start = at;
    const name = take(STRING);
    if (name === undefined) return wrong(sentence(textProblems, 'text.keyInQuotes', { end: end() }));
    if (keys.has(name)) return { offset: start, problem: sentence(textProblems, 'text.twice', { name }) };
    keys.add(name);
    blank();
    if (text[at] !== ':') return wrong(sentence(textProblems, 'text.colon', { name, end: end() }));
    at++;
    blank();
    return undefined;
  };
  blank();
  for (;;) {
    if (text[at] === '{' || text[at] === '[') {
      const inside = { close: text[at] === '{' ? ('}' as const) : (']' as const), keys: new Set<string>() };
      at++;
      blank();
      if (text[at] !== inside.close) {
        open.push(inside);
        const problem = inside.close === '}' ? key(inside.keys) : undefined;
        if (problem !== undefined) return problem;
        continue;
      }
      at++;
    } else if (take(STRING) === undefined && take(WORD) === undefined)
      return wrong(sentence(textProblems, 'text.value', { end: end() }));
    blank();
    for (let inside = open.at(-1); inside !== undefined && text[at] === inside.close; inside = open.at(-1)) {
      open.pop();
      at++;
      blank();
    }
    const inside = open.at(-1);
    if (inside === undefined)
      return at < text.length ? wrong(sentence(textProblems, 'text.after', { end: end() })) : undefined;
    if (text[at] !== ',') return wrong(sentence(textProblems, 'text.comma', { sign: inside.close, end: end() }));
    at++;
    blank();
    const problem = inside.close === '}' ? key(inside.keys) : undefined;
    if (problem !== undefined) return problem;
  }
}
