import type { Case } from '../../case/index.ts';
import type { Classroom } from '../classroom.ts';
import type { Lesson } from '../lesson.ts';

/** What a sheet for the class may tell on its day: nothing that is reported of later, and no answer to a card. */
export interface HoldBack {
  /** Whether an event of the vocabulary may be named. */
  readonly mayName: (event: string) => boolean;
  /** Whether a card offers this event to choose. */
  readonly onCard: (event: string) => boolean;
  /** Whether what rests on these facts may be told: all of them known by then, and none that a card asks about. */
  readonly mayTell: (facts: readonly string[]) => boolean;
  /** The same for a state that has lasted: one fact suffices that may be told. */
  readonly mayStand: (facts: readonly string[]) => boolean;
}

/**
 * Decides what stays off the sheets of a lesson on a day. Of the moves that one card offers, all are named or none, so that
 * what is missing tells nothing; a move that settles a position which a card asks for is left out.
 */
export function holdBack({ talks, replay }: Classroom, lesson: Lesson, day: string): HoldBack {
  const asked = new Set(lesson.stops.filter((stop) => stop.kind !== 'move').flatMap((stop) => stop.facts));
  const regions = new Set(lesson.stops.flatMap((stop) => (stop.kind === 'position' ? [stop.region ?? ''] : [])));
  const settling = new Set(
    replay.frames.flatMap(({ cause, moves }) =>
      cause !== undefined && moves.some((move) => regions.has(move.region)) ? [cause.type] : [],
    ),
  );
  const cards = lesson.stops.flatMap((stop) => (stop.kind === 'move' ? [stop.options.map((one) => one.id)] : []));
  const mayTell = (facts: readonly string[]): boolean =>
    toldBy(talks, facts, day) && !facts.some((fact) => asked.has(fact));
  const alone = (event: string): boolean => mayTell(talks.vocabulary[event]?.facts ?? []) && !settling.has(event);
  return {
    mayTell,
    mayName: (event) => alone(event) && cards.every((card) => !card.includes(event) || card.every(alone)),
    onCard: (event) => cards.some((card) => card.includes(event)),
    mayStand: (facts) => facts.some((fact) => toldBy(talks, [fact], day) && !asked.has(fact)),
  };
}

/**
 * Whether nothing in these facts begins after that day. Background and days that were still to come when the paper was
 * printed count only where there is nothing else.
 */
export function toldBy(talks: Pick<Case, 'ledger' | 'bibliography'>, facts: readonly string[], day: string): boolean {
  const named = talks.ledger.filter((fact) => facts.includes(fact.id));
  const printed = new Map(talks.bibliography.map((source) => [source.id, source.printed]));
  const telling = named.filter(
    (fact) =>
      fact.kind !== 'CONTEXT' && (fact.kind !== 'DEADLINE' || begins(fact.date) <= (printed.get(fact.source) ?? '')),
  );
  return (telling.length > 0 ? telling : named).every((fact) => begins(fact.date) <= day);
}

/** The last day on which something of this date can have begun: a month or a year may be its last day. */
function begins(date: string): string {
  const [first = ''] = date.split('/');
  if (first === '..') return '';
  if (first.length === 4) return `${first}-12-31`;
  return first.length === 7 ? `${first}-31` : first;
}
