import { fill } from './message.ts';

/** Messages that do not count. */
type Texts = Readonly<Record<string, string>>;

/** Values that are messages themselves, or may be. */
const SAID_IN_TURN = ['problem', 'value', 'place'];

/**
 * Says in another language what was said in the first: finds the message by its words, takes the values out of it and
 * says it by the other catalogue. Undefined where no message fits, or one within it does not.
 */
export function reteller(first: Texts, other: Texts): (text: string) => string | undefined {
  const known = Object.entries(first).map(([key, entry]) => ({ said: other[key] ?? entry, ...patternOf(entry) }));
  const retell = (text: string): string | undefined => {
    for (const { said: message, pattern, names } of known) {
      const found = pattern.exec(text);
      if (found === null) continue;
      const values: Record<string, string> = {};
      for (const [index, name] of names.entries()) {
        const given = found[index + 1] ?? '';
        const said = SAID_IN_TURN.includes(name) ? retell(given) : given;
        if (said === undefined && name === 'problem') return undefined;
        values[name] = said ?? given;
      }
      return fill(message, values);
    }
    return undefined;
  };
  return retell;
}

/** A message as a pattern that finds its values, each as short as it can be. */
function patternOf(text: string): { pattern: RegExp; names: readonly string[] } {
  const names: string[] = [];
  const parts = text.split(/\{(\w+)\}/u).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    names.push(part);
    return '(.+?)';
  });
  return { names, pattern: new RegExp(`^${parts.join('')}$`, 'su') };
}
