import { sentence, textProblems } from '../messages/index.ts';
import { DemarcheError, type ErrorPlace, type Formula } from '../model/index.ts';

const token = /\s*([()]|!=|=|,|[\w.-]+)/uy;

/**
 * A condition written as text: `region = state` or `region = state, state`, `!=` for the contrary, and `not`, `and`, `or`
 * with parentheses; `and` binds closer than `or`. What cannot be read is refused with what stands there.
 */
export function formulaOfText(text: string, at: ErrorPlace): Formula {
  const tokens: string[] = [];
  token.lastIndex = 0;
  for (let end = 0; text.slice(end).trim() !== ''; end = token.lastIndex) {
    const found = token.exec(text);
    if (found?.[1] === undefined) throw wrong(text.slice(end).trim());
    tokens.push(found[1]);
  }
  let next = 0;
  const formula = either();
  if (next < tokens.length) throw wrong(tokens.slice(next).join(' '));
  return formula;

  function either(): Formula {
    const parts = [both()];
    while (tokens[next] === 'or') {
      next++;
      parts.push(both());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { or: parts };
  }

  function both(): Formula {
    const parts = [one()];
    while (tokens[next] === 'and') {
      next++;
      parts.push(one());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { and: parts };
  }

  function one(): Formula {
    if (tokens[next] === 'not') {
      next++;
      return { not: one() };
    }
    if (tokens[next] === '(') {
      next++;
      const inner = either();
      expect(')');
      return inner;
    }
    const region = name();
    const sign = tokens[next];
    if (sign !== '=' && sign !== '!=') throw wrong(tokens.slice(next).join(' '));
    next++;
    const states = [name()];
    while (tokens[next] === ',') {
      next++;
      states.push(name());
    }
    const literal: Formula = { region, in: states };
    return sign === '=' ? literal : { not: literal };
  }

  function name(): string {
    const found = tokens[next] ?? '';
    if (!/^[\w.-]+$/u.test(found) || ['and', 'or', 'not'].includes(found)) throw wrong(tokens.slice(next).join(' '));
    next++;
    return found;
  }

  function expect(sign: string): void {
    if (tokens[next] !== sign) throw wrong(tokens.slice(next).join(' '));
    next++;
  }

  function wrong(rest: string): DemarcheError {
    const problem =
      rest === '' ? sentence(textProblems, 'text.formulaEnds') : sentence(textProblems, 'text.formula', { rest });
    return new DemarcheError('conflict/invalid', problem, at);
  }
}
