import type { Condition, OptionForm } from './option-form.ts';

/** A conflict in option form as the text of a `.gmcr` file, which GMCR+ opens and `readGmcr` reads back the same. */
export function writeGmcr({ options, parties, infeasible }: OptionForm): string {
  const manual = parties.some((party) => party.ranking !== undefined);
  const file = {
    program: 'gmcr-py',
    version: '0.3.14',
    options: options.map(({ name, direction }) => ({ name, permittedDirection: direction })),
    decisionMakers: parties.map(({ name, options: own, statements, ranking }) => ({
      name,
      options: own,
      preferences: statements.map(conditionOf),
      ...(ranking === undefined
        ? {}
        : { preferenceRanking: ranking.map((tied) => (tied.length === 1 ? tied[0] : tied)) }),
    })),
    infeasibles: infeasible.map(conditionOf),
    coalitions: parties.map((_, at) => at),
    useManualPreferenceRanking: manual,
  };
  return `${JSON.stringify(file)}\n`;
}

function conditionOf(condition: Condition): unknown {
  const members = condition.map((literals) => literals.map(({ option, taken }) => [option, taken ? 'Y' : 'N']));
  return members.length === 1 ? members[0] : { compound: true, members };
}
