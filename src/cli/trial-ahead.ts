import { compileFactored, createOutlook, necessaryEvents, Symbolic } from '../doors/explore.ts';
import type { TrialAhead } from '../doors/export.ts';
import { type Case, type Trial, takenWhere } from '../index.ts';

/** What a search over every course says of a trial. It takes a few seconds. */
export function trialAhead(talks: Case, trial: Trial): TrialAhead {
  const model = compileFactored(talks.chart);
  const symbolic = new Symbolic(model, {});
  const refused = trial.rows.flatMap((row) => row.moves.filter((one) => one.result === 'refused'));
  const goals = [
    ...talks.outcomes.map(({ id, formula }) => ({ name: id, formula })),
    ...refused.map(({ cause }) => ({ name: `takes ${cause.type}`, formula: takenWhere(talks, cause.type) })),
  ];
  const outlook = createOutlook(model, goals, { symbolic });
  const firstTaken = (event: string): number | null =>
    trial.replay.frames.find((frame) => frame.cause?.type === event && !frame.refused)?.index ?? null;
  return {
    steps: Object.fromEntries(talks.outcomes.map(({ id }) => [id, outlook.stepsTo(id, trial.start) ?? null])),
    necessary: talks.outcomes.flatMap(({ id, formula }) =>
      trial.outcomes.find((one) => one.id === id)?.heldBefore === true
        ? []
        : necessaryEvents(model, formula, { from: trial.start, symbolic }).map((event) => ({
            outcome: id,
            event,
            index: firstTaken(event),
          })),
    ),
    refused: Object.fromEntries(
      refused.map(({ cause, index }) => [
        cause.id,
        outlook.stepsTo(`takes ${cause.type}`, trial.replay.frames[index]?.before ?? trial.start) ?? null,
      ]),
    ),
  };
}
