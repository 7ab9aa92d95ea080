import type { Case } from '../../case/index.ts';
import type { Frame } from '../../replay/index.ts';
import type { Classroom } from '../classroom.ts';
import { isPublic, knows } from '../lens.ts';
import type { Lesson } from '../lesson.ts';

/** What a sheet for the class may tell on its day: nothing that is reported of later, and no answer to a card. */
export interface HoldBack {
  /** Whether an event of the vocabulary may be named as a move that one could make, or not make. */
  readonly mayName: (event: string) => boolean;
  /** Whether an event may be named as something that a side has done by then: one of these facts suffices that may be told. */
  readonly mayHaveDone: (event: string, facts: readonly string[]) => boolean;
  /** Whether what rests on these facts may be told: all of them known by then, and none that a card asks about. */
  readonly mayTell: (facts: readonly string[]) => boolean;
  /** The same for a state that has lasted: one fact suffices that may be told. */
  readonly mayStand: (facts: readonly string[]) => boolean;
}

/**
 * Decides what stays off the sheets of a lesson on a day. No move that a card offers is named, so that what is missing tells
 * nothing, and none that settles a position which a card asks for; nor, where there are cards, what moves something only
 * later that day. Where the case says from when a fact was public, a sheet for everyone tells it from then on; the sheet of
 * a side also tells what that side knew already.
 */
export function holdBack(
  { talks, replay, knowledge }: Classroom,
  lesson: Lesson,
  day: string,
  party?: string,
): HoldBack {
  const isKnown = (fact: string): boolean =>
    knowledge === undefined ||
    (party === undefined ? isPublic(knowledge, fact, day) : knows(knowledge, { party }, fact, day));
  const asked = new Set(lesson.stops.flatMap((stop) => stop.facts));
  const factsOfMoves = (frames: readonly Frame[]): readonly string[] =>
    frames.flatMap(({ cause, moves }) => (moves.length === 0 ? [] : (cause?.facts ?? [])));
  const past = new Set(factsOfMoves(replay.prelude));
  const coming = lesson.stops.length === 0 ? [] : factsOfMoves(replay.frames);
  const later = new Set(coming.filter((fact) => !past.has(fact)));
  const regions = new Set(lesson.stops.flatMap((stop) => (stop.kind === 'position' ? [stop.region ?? ''] : [])));
  const kept = new Set([
    ...lesson.stops.flatMap((stop) => (stop.kind === 'move' ? stop.options.map((one) => one.id) : [])),
    ...replay.frames.flatMap(({ cause, moves }) =>
      cause !== undefined && moves.some((move) => regions.has(move.region)) ? [cause.type] : [],
    ),
  ]);
  const mayTell = (facts: readonly string[]): boolean =>
    toldBy(talks, facts, day, isKnown) && !facts.some((fact) => asked.has(fact) || later.has(fact));
  const mayStand = (facts: readonly string[]): boolean => facts.some((fact) => mayTell([fact]));
  const factsOf = (event: string): readonly string[] => talks.vocabulary[event]?.facts ?? [];
  return {
    mayTell,
    mayStand,
    mayName: (event) => !kept.has(event) && mayTell(factsOf(event)),
    mayHaveDone: (event, facts) => !kept.has(event) && mayStand(facts),
  };
}

/**
 * Whether nothing in these facts begins after that day, or was unknown then. Background and days that were still to come
 * when the paper was printed count only where there is nothing else.
 */
export function toldBy(
  talks: Pick<Case, 'ledger' | 'bibliography'>,
  facts: readonly string[],
  day: string,
  isKnown: (fact: string) => boolean = () => true,
): boolean {
  const named = talks.ledger.filter((fact) => facts.includes(fact.id));
  const printed = new Map(talks.bibliography.map((source) => [source.id, source.printed]));
  const telling = named.filter(
    (fact) =>
      fact.kind !== 'CONTEXT' && (fact.kind !== 'DEADLINE' || begins(fact.date) <= (printed.get(fact.source) ?? '')),
  );
  return (telling.length > 0 ? telling : named).every((fact) => begins(fact.date) <= day && isKnown(fact.id));
}

/** The last day on which something of this date can have begun: a month or a year may be its last day. */
function begins(date: string): string {
  const [first = ''] = date.split('/');
  if (first === '..') return '';
  if (first.length === 4) return `${first}-12-31`;
  return first.length === 7 ? `${first}-31` : first;
}
