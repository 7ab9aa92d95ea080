import { type Case, movesAt, type Party, type PossibleMove } from '../../index.ts';
import { dueDay, isCalendar, sentIn } from './branch.ts';
import { type Course, frameAt } from './place.ts';

/** A move that can be chosen now. */
export interface Choice {
  readonly move: PossibleMove;
  /** The move in words: as the course tells it where it comes next, else as the vocabulary does. */
  readonly sentence: string;
  /** The course makes this move next of itself. */
  readonly comesNext: boolean;
  /** The day to which the calendar would go on. */
  readonly due: string | undefined;
}

/** The choices of one party: those that move something, and those that only repeat. */
export interface PartyChoices {
  readonly party: Party;
  readonly moving: readonly Choice[];
  readonly repeating: readonly Choice[];
}

/** The moves possible at a step, by who makes them; what is reported comes before what is not. */
export function choicesAt(talks: Case, course: Course, step: number): readonly PartyChoices[] {
  const frame = frameAt(course, step);
  const upcoming = course.run.frames[frame.index + 1]?.cause;
  const sent = sentIn([...course.run.prelude, ...course.run.frames.slice(0, frame.index + 1)]);
  const choices = movesAt(talks, frame.after).map((move) => ({
    move,
    sentence: move.event === upcoming?.type ? upcoming.sentence : move.entry.sentence,
    comesNext: move.event === upcoming?.type,
    due: isCalendar(talks, move.event) ? dueDay(talks, course.run.scenario, sent, move.event) : undefined,
  }));
  const order = (choice: Choice): number =>
    choice.comesNext ? 0 : choice.move.entry.evidence === 'counterfactual' ? 2 : 1;
  return talks.parties
    .map((party) => {
      const own = choices.filter((one) => one.move.party === party.id).sort((a, b) => order(a) - order(b));
      return {
        party,
        moving: own.filter((one) => one.move.moves),
        repeating: own.filter((one) => !one.move.moves),
      };
    })
    .filter((group) => group.moving.length + group.repeating.length > 0);
}

/** The choices in the order in which they stand on screen: the number keys take the first nine. */
export function inOrder(groups: readonly PartyChoices[]): readonly Choice[] {
  const all = [...groups.flatMap((group) => group.moving), ...groups.flatMap((group) => group.repeating)];
  return [...all.filter((one) => one.comesNext), ...all.filter((one) => !one.comesNext)];
}
