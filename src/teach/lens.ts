import type { Annotation, KnowledgeOfFacts } from '../case/index.ts';
import type { Positions } from '../model/index.ts';
import type { Move, Occurrence, Replay } from '../replay/index.ts';

/** With what eyes a step is seen: a party's on that day, or everyone's afterwards. */
export type Who = { readonly party: string } | 'hindsight';

/** A step of a replay as someone could see it on its day. */
export interface SeenStep {
  readonly index: number;
  readonly date: string;
  /** The event; undefined at the start, and where it was hidden from these eyes. */
  readonly cause: Occurrence | undefined;
  /** Whether something of the step was left out. */
  readonly hidden: boolean;
  readonly moves: readonly Move[];
  readonly nonMoves: readonly Move[];
  readonly annotations: readonly Annotation[];
  /** Every fact that could be known by now of what has happened up to this step. */
  readonly facts: readonly string[];
  /** Those of them for which it is our assumption that they were known. */
  readonly assumed: readonly string[];
  /** The positions as they would look from there: a move that is not known yet has not happened. */
  readonly positions: Positions;
}

/** Whether a fact was public on a day, and so known to everyone. What nothing is known of is not. */
export function isPublic(knowledge: KnowledgeOfFacts, fact: string, day: string): boolean {
  const known = Object.hasOwn(knowledge, fact) ? knowledge[fact] : undefined;
  return known !== undefined && known.public <= day;
}

/** Whether someone knew a fact on a day. This is the one gate: everything that a lens shows passes it. */
export function knows(knowledge: KnowledgeOfFacts, who: Who, fact: string, day: string): boolean {
  if (who === 'hindsight') return true;
  const known = Object.hasOwn(knowledge, fact) ? knowledge[fact] : undefined;
  if (known === undefined) return false;
  if (isPublic(knowledge, fact, day)) return true;
  const own = known.known !== undefined && Object.hasOwn(known.known, who.party) ? known.known[who.party] : undefined;
  return own !== undefined && own <= day;
}

/**
 * A step of a replay as a party could see it on that day, or with hindsight. What rests on a fact that was not known to
 * it then is left out: the event, the move, the annotation, and the position that came of it.
 */
export function lens(replay: Replay, index: number, who: Who, knowledge: KnowledgeOfFacts): SeenStep | undefined {
  const frame = replay.frames[index];
  if (frame === undefined) return undefined;
  const day = frame.date;
  const seen = (facts: readonly string[]): boolean => facts.every((fact) => knows(knowledge, who, fact, day));
  const sofar = [...replay.prelude, ...replay.frames.slice(0, index + 1)];
  const positions: Record<string, string> = { ...(sofar[0]?.before ?? frame.before) };
  for (const one of sofar)
    if (one.cause === undefined || seen(one.cause.facts))
      for (const move of one.moves) if (seen(move.facts)) positions[move.region] = move.to;
  const cause = frame.cause !== undefined && seen(frame.cause.facts) ? frame.cause : undefined;
  const open = frame.cause === undefined || cause !== undefined;
  const moves = open ? frame.moves.filter((move) => seen(move.facts)) : [];
  const nonMoves = open ? frame.nonMoves.filter((move) => seen(move.facts)) : [];
  const annotations = frame.annotations.filter((one) => seen(one.facts));
  const named = sofar.flatMap((one) => [
    ...(one.cause?.facts ?? []),
    ...[...one.moves, ...one.nonMoves, ...one.annotations].flatMap((part) => part.facts),
  ]);
  const facts = [...new Set(named)].filter((fact) => knows(knowledge, who, fact, day));
  return {
    index,
    date: day,
    cause,
    hidden:
      (frame.cause !== undefined && cause === undefined) ||
      moves.length < frame.moves.length ||
      nonMoves.length < frame.nonMoves.length ||
      annotations.length < frame.annotations.length,
    moves,
    nonMoves,
    annotations,
    facts,
    assumed: who === 'hindsight' ? [] : facts.filter((fact) => knowledge[fact]?.assumed === true),
    positions,
  };
}
