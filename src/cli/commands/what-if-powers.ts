import { compileFactored, Powers, Symbolic, type WhoCan, whoCan, worthTelling } from '../../doors/explore.ts';
import type { Section } from '../../doors/export.ts';
import { type Case, type Comparison, partyOf } from '../../index.ts';
import { say as sayExplore } from '../asking.ts';
import { say } from '../words.ts';
import { askable, namesOf } from './can-place.ts';

/** What a coalition can do about an outcome at the end of one course and not at the end of the other. */
export interface Shift {
  readonly outcome: string;
  readonly parties: readonly string[];
  readonly power: 'block' | 'spoil' | 'force';
  readonly now: boolean;
}

/** Who can do at the end of a changed course what could not be done at the end of the course before, and the other way round. */
export function shiftsOf(talks: Case, { base, other }: Comparison): readonly Shift[] {
  const model = compileFactored(talks.chart);
  const symbolic = Symbolic.reached(model);
  return talks.outcomes.flatMap(({ id, formula }) => {
    const powers = new Powers(model, formula, { symbolic });
    const [before, after] = [base, other].map((run) => whoCan(powers, askable(talks), partyOf, run.positions));
    // Where an outcome is lost nothing is left to be done about it: that it is, is told as an outcome.
    if (before === undefined || after === undefined || before.state === 'lost' || after.state === 'lost') return [];
    const [were, are] = [tellable(talks, before), tellable(talks, after)];
    const missing = (from: readonly Could[], within: readonly Could[]): readonly Could[] =>
      from.filter(
        (one) =>
          !within.some((two) => two.power === one.power && two.parties.every((party) => one.parties.includes(party))),
      );
    return [
      ...missing(are, were).map((one) => ({ outcome: id, ...one, now: true })),
      ...missing(were, are).map((one) => ({ outcome: id, ...one, now: false })),
    ];
  });
}

type Could = Omit<Shift, 'outcome' | 'now'>;

/** The powers that are worth telling: of each party alone, and of the smallest coalitions of several. */
function tellable(talks: Case, { state, alone, smallest }: WhoCan): readonly Could[] {
  return worthTelling(state, ['block', 'spoil', 'force']).flatMap((power) => [
    ...askable(talks).flatMap((party, at) => (alone[at]?.includes(power) ? [{ parties: [party], power }] : [])),
    ...smallest[power].filter((coalition) => coalition.length > 1).map((parties) => ({ parties, power })),
  ]);
}

/** The shifts as a section of a comparison. */
export function shiftSection(talks: Case, shifts: readonly Shift[]): Section {
  const nameOf = (id: string): string => talks.outcomes.find((one) => one.id === id)?.name ?? id;
  const lines = shifts.map(({ outcome, parties, power, now }) =>
    say(now ? 'whatIf.canNow' : 'whatIf.canNoLonger', {
      outcome: nameOf(outcome),
      who: namesOf(talks, parties),
      power: sayExplore(`can.power.${power}`),
    }),
  );
  return {
    heading: say('whatIf.powersTitle'),
    items: [...(lines.length === 0 ? [say('whatIf.powersSame')] : lines), say('whatIf.powersAbout')],
    list: true,
  };
}
