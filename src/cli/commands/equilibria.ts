import { type Concept, concepts, Ways } from '../../doors/explore.ts';
import { eventsOf, type Outcome, type Path } from '../../index.ts';
import { goalOf, grouped } from '../asking.ts';
import { type ConflictAnswer, sayConflict as say } from '../conflict-answer.ts';
import type { ConflictAtHand } from '../conflict-setting.ts';
import { courseInWords, methodPart, restingOn, shareOf } from './stability.ts';

/** How many positions are equilibria, by concept and outcome, with the nearest one of each outcome from a place. */
export function equilibriaOfCase(conflict: ConflictAtHand, given: string | undefined): ConflictAnswer {
  const { talks, reading, model, notion, positions } = conflict;
  const goal = given === undefined ? undefined : goalOf(talks, given);
  const stability = conflict.stability();
  const { symbolic } = stability;
  const { sets } = symbolic;
  const within = (set: number, formula: Outcome['formula'] | undefined): number =>
    formula === undefined ? set : sets.within(set, symbolic.where(formula));
  const reachable = within(symbolic.reachable, goal?.formula);
  const all = stability.count(reachable);
  const countOf = (concept: Concept): bigint => stability.count(within(stability.equilibria[concept], goal?.formula));
  const asked: readonly Pick<Outcome, 'id' | 'name' | 'formula'>[] =
    goal === undefined ? talks.outcomes : [{ id: given ?? '', ...goal }];
  const classes = asked.map((outcome) => {
    const set = within(stability.equilibria.seq, outcome.formula);
    const formula = symbolic.formulaOf(symbolic.conditionOf(set));
    const count = stability.count(set);
    const here = stability.has(set, positions);
    const way: Path | undefined =
      count === 0n || here ? undefined : new Ways(model, formula, { from: positions, symbolic }).best();
    return { outcome, count, here, way };
  });
  const examples = classes.map(({ outcome, count, here, way }) => {
    if (count === 0n) return say('equilibria.none', { outcome: outcome.name });
    if (here) return say('equilibria.here', { outcome: outcome.name });
    if (way === undefined) return say('equilibria.far', { outcome: outcome.name });
    const moves = say('equilibria.moves', { count: way.steps.length });
    return say('equilibria.one', { outcome: outcome.name, moves, course: courseInWords(way) });
  });
  return {
    title:
      goal === undefined
        ? say('equilibria.title', { scenario: talks.title })
        : say('equilibria.with', { outcome: goal.name }),
    parts: [
      {
        heading: say('equilibria.counts'),
        table: [
          ['', say('equilibria.count'), say('equilibria.share')],
          ...concepts.map((concept) => [
            say(`concept.${concept}`),
            grouped(countOf(concept)),
            shareOf(countOf(concept), all),
          ]),
        ],
      },
      {
        heading: say('equilibria.by'),
        table: [
          [say('equilibria.outcome'), say('equilibria.count'), say('equilibria.share')],
          ...classes.map(({ outcome, count }) => [
            outcome.name,
            grouped(count),
            shareOf(count, stability.count(within(symbolic.reachable, outcome.formula))),
          ]),
        ],
      },
      { heading: say('equilibria.example'), items: examples, list: true },
      ...restingOn(conflict),
      methodPart(notion),
    ],
    json: {
      case: talks.id,
      reading: reading.id,
      moves: notion,
      outcome: given ?? null,
      reachable: String(all),
      equilibria: Object.fromEntries(concepts.map((concept) => [concept, { count: String(countOf(concept)) }])),
      classes: classes.map(({ outcome, count, here, way }) => ({
        outcome: outcome.id,
        seq: String(count),
        here,
        course: way === undefined ? null : eventsOf(way),
      })),
      statements: reading.parties,
    },
    rows: [
      ['reading', 'moves', 'outcome', 'concept', 'count', 'reachable'],
      ...concepts.map((concept) => [reading.id, notion, given ?? '', concept, String(countOf(concept)), String(all)]),
      ...(goal === undefined
        ? classes.map(({ outcome, count }) => [
            reading.id,
            notion,
            outcome.id,
            'seq',
            String(count),
            String(stability.count(within(symbolic.reachable, outcome.formula))),
          ])
        : []),
    ],
  };
}
