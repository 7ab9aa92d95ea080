import { talksCase } from '../scenarios/index.ts';
import {
  compileFactored,
  explicitStability,
  graphOfOptions,
  notions,
  type OptionForm,
  playersOf,
  Symbolic,
  symbolicStability,
} from '../src/doors/explore.ts';
import { describeChart, type Formula } from '../src/index.ts';
import { median } from './median.ts';

interface Figure {
  readonly name: string;
  readonly value: string;
}

const time = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** How long stability takes: of conflicts in option form, state by state, and of the talks over every position. */
export function* benchConflict(): Generator<Figure> {
  for (const [options, parties] of [
    [12, 4],
    [17, 6],
  ] as const) {
    const { model } = graphOfOptions(optionForm(options, parties));
    const moves = model.parties.reduce((sum, party) => sum + party.arcs.to.length, 0);
    const ms = median(Array.from({ length: 3 }, () => time(() => explicitStability(model))));
    const rate = Math.round(model.states / (ms / 1000));
    yield {
      name: `${model.states} states, ${parties} parties, ${moves} moves, all concepts`,
      value: `${ms.toFixed(0)} ms, ${rate} states/s`,
    };
  }
  const model = compileFactored(talksCase.chart);
  const symbolic = Symbolic.reached(model);
  for (const reading of talksCase.readings ?? []) {
    const players = playersOf(talksCase.parties, model, reading);
    const statements = players.reduce((sum, player) => sum + player.statements.length, 0);
    for (const notion of notions) {
      const ms = median(
        Array.from({ length: 3 }, () => time(() => symbolicStability(model, players, notion, { symbolic }))),
      );
      yield {
        name: `the talks, ${reading.id}, ${statements} statements, a move one ${notion}`,
        value: `${ms.toFixed(0)} ms`,
      };
    }
  }
  let first = 0;
  for (const count of [3, 6, 9, 12]) {
    const players = playersOf(talksCase.parties, model, {
      id: 'bench',
      name: '',
      sentence: '',
      thirds: 'free',
      parties: Object.fromEntries(
        talksCase.parties.filter(({ role }) => role === 'side').map(({ id }) => [id, wishes(count)]),
      ),
    });
    const ms = median(
      Array.from({ length: 3 }, () => time(() => symbolicStability(model, players, 'event', { symbolic }))),
    );
    first ||= ms;
    yield {
      name: `the talks, ${count} statements a side`,
      value: `${ms.toFixed(0)} ms, ${(ms / first).toFixed(1)} times the first`,
    };
  }
}

/** A conflict in which every party controls some options and wants some combinations of them, drawn by a fixed rule. */
function optionForm(options: number, parties: number): OptionForm {
  const owned = Array.from({ length: options }, (_, option) => option % parties);
  return {
    options: owned.map((_, option) => ({ name: `option ${option}`, direction: 'both' })),
    parties: Array.from({ length: parties }, (_, party) => ({
      name: `party ${party}`,
      options: owned.flatMap((owner, option) => (owner === party ? [option] : [])),
      statements: Array.from({ length: 6 }, (_one, place) => [
        [
          { option: (party * 5 + place * 3) % options, taken: place % 2 === 0 },
          { option: (party * 7 + place * 2 + 1) % options, taken: place % 3 !== 0 },
        ],
      ]),
    })),
    infeasible: [],
  };
}

let next = 0;

/** Wishes about regions spread evenly over the chart, two states of each. */
function wishes(count: number) {
  const { regions } = describeChart(talksCase.chart);
  return Array.from({ length: count }, (_, place) => {
    const region = regions[Math.floor((place * regions.length) / count)];
    const formula: Formula = {
      region: region?.name ?? '',
      in: region?.states.slice(0, 2).map((one) => one.name) ?? [],
    };
    return { id: `wish-${next++}`, sentence: '', basis: 'assumed' as const, facts: [], formula };
  });
}
