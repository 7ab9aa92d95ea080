import type { Case, Outcome } from '../case/index.ts';
import { holds } from '../model/index.ts';
import { explainRefusal, type Frame, type Move, movesAt, type Refusal, type Replay } from '../replay/index.ts';
import { alignByEvent, type Difference, differences, happenings, type Row } from './align.ts';
import { CauseFinder, type Causes } from './cause.ts';
import type { Edit } from './edit.ts';
import { type Trace, trace } from './trace.ts';

/** A step of both courses that the chart takes in one and refuses in the other. */
export interface Turned {
  readonly base: Frame;
  readonly other: Frame;
  /** Why it is refused in the course that refuses it. */
  readonly refusals: readonly Refusal[];
  readonly causes: Causes;
}

/** A step that both courses take and that does something else in each. */
export interface Altered {
  readonly base: Frame;
  readonly other: Frame;
  readonly causes: Causes;
}

/** A region or an outcome that is otherwise at the end, and what brings that about. */
export interface EndDifference extends Difference {
  readonly causes: Causes;
}
export interface OutcomeChange {
  readonly outcome: Outcome;
  readonly before: boolean;
  readonly after: boolean;
  readonly causes: Causes;
}

/** Two courses of the same talks held against each other. */
export interface Comparison {
  readonly base: Replay;
  readonly other: Replay;
  readonly edits: readonly Edit[];
  /** The day up to which both are followed; each its own horizon where undefined. */
  readonly until: string | undefined;
  readonly rows: readonly Row[];
  /** The place of the first row at which they differ; undefined where they never do. */
  readonly firstDivergence: number | undefined;
  readonly end: readonly EndDifference[];
  /** What the base could do and the other course cannot: it falls with the edits that are its causes. */
  readonly fallen: readonly Turned[];
  /** What the base could not do and the other course can. */
  readonly risen: readonly Turned[];
  readonly altered: readonly Altered[];
  /** What the edits bring in, and the chart refuses. */
  readonly vain: readonly { readonly other: Frame; readonly refusals: readonly Refusal[] }[];
  /** Moves that are possible at the end of the one course and not of the other, by the names of their events. */
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  readonly outcomes: readonly OutcomeChange[];
}

export interface CompareOptions {
  /** The edits that make the other course of the base; with them, causes are found. */
  readonly edits?: readonly Edit[] | undefined;
  /** The day up to which both have been replayed; each its own horizon where it is left out. */
  readonly until?: string | undefined;
}

/** Holds a course against its base: where they part, what falls with a change, and what is otherwise at the end. */
export function compare(talks: Case, base: Replay, other: Replay, options: CompareOptions = {}): Comparison {
  const edits = options.edits ?? [];
  const finder = new CauseFinder(talks, base.scenario, edits, options.until);
  const causes = (isSo: (course: Trace) => boolean): Causes => (edits.length === 0 ? [] : finder.find(isSo));
  const rows = alignByEvent(base, other);
  const both = rows.flatMap((row) => (row.base && row.other ? [{ base: row.base, other: row.other }] : []));
  const turned = (refusedIn: 'base' | 'other'): readonly Turned[] =>
    both
      .filter((pair) => pair[refusedIn].refused && !pair[refusedIn === 'base' ? 'other' : 'base'].refused)
      .map((pair) => {
        const refused = pair[refusedIn];
        const { id = '', type = '' } = refused.cause ?? {};
        return {
          ...pair,
          refusals: explainRefusal(talks, refused.before, type),
          causes: causes(({ fates }) => (fates.get(id) === 'refused') === (refusedIn === 'other')),
        };
      });
  const altered = both
    .filter((pair) => !pair.base.refused && !pair.other.refused && movesOf(pair.base) !== movesOf(pair.other))
    .map((pair) => {
      const fate = pair.other.moves.length > 0 ? 'moved' : 'unmoved';
      const sameFate = pair.base.moves.length > 0 === pair.other.moves.length > 0;
      const id = pair.other.cause?.id ?? '';
      return { ...pair, causes: sameFate ? [] : causes(({ fates }) => fates.get(id) === fate) };
    });
  const parted = rows.findIndex((row) => row.base === undefined || row.other === undefined || row.regions.length > 0);
  const [baseMoves, otherMoves] = [base, other].map((run) => movesAt(talks, run.positions).map((one) => one.event));
  return {
    base,
    other,
    edits,
    until: options.until,
    rows,
    firstDivergence: parted < 0 ? undefined : parted,
    end: differences(base.positions, other.positions).map((one) => ({
      ...one,
      causes: causes(({ positions }) => positions[one.region] === one.after),
    })),
    fallen: turned('other'),
    risen: turned('base'),
    altered,
    vain: rows.flatMap(({ base: own, other: frame }) =>
      own === undefined && frame?.refused === true
        ? [{ other: frame, refusals: explainRefusal(talks, frame.before, frame.cause?.type ?? '') }]
        : [],
    ),
    opened: otherMoves?.filter((event) => baseMoves?.includes(event) === false) ?? [],
    closed: baseMoves?.filter((event) => otherMoves?.includes(event) === false) ?? [],
    outcomes: talks.outcomes.flatMap((outcome) => {
      const before = holds(outcome.formula, base.positions);
      const after = holds(outcome.formula, other.positions);
      if (before === after) return [];
      const isSo = ({ positions }: Trace): boolean => holds(outcome.formula, positions) === after;
      return [{ outcome, before, after, causes: causes(isSo) }];
    }),
  };
}

const movesOf = (frame: Frame): string =>
  frame.moves.map(({ region, from, to }: Move) => `${region}:${from}>${to}`).join();

/** The steps of a base that would be refused once some edits are made, by id, without comparing anything else. */
export function fallsWith(talks: Case, base: Replay, course: Replay['scenario']): readonly string[] {
  const { fates } = trace(talks, course);
  return happenings(base).flatMap(({ cause, refused }) =>
    cause !== undefined && !refused && fates.get(cause.id) === 'refused' ? [cause.id] : [],
  );
}
