/** A sentence about a move, with who made it named once. */
export interface Told {
  /** Who made the move: ahead of the sentence, or the words of it that name them. */
  readonly who: string;
  /** What stands ahead of them in the sentence, as an article. */
  readonly before: string;
  readonly rest: string;
  /** Whether the sentence itself names them. */
  readonly named: boolean;
}

/** Finds who made a move at the beginning of its sentence, after one short word at most; else they stand ahead of it. */
export function toldOf(who: string, sentence: string): Told {
  const at = sentence.indexOf(who);
  const before = sentence.slice(0, Math.max(0, at));
  const after = sentence.slice(at + who.length);
  const named = who !== '' && /^(?:\p{L}{1,3} )?$/u.test(before) && at >= 0 && !/^[\p{L}\p{N}]/u.test(after);
  return named ? { who, before, rest: after, named } : { who, before: '', rest: ` ${sentence}`, named };
}

/** The same as plain text, for what is read out. */
export const toldText = (who: string, sentence: string): string =>
  toldOf(who, sentence).named ? sentence : `${who}: ${sentence}`;
