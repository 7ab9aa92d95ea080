import { createOutlook } from '../../doors/explore.ts';
import { english, longDay } from '../../doors/export.ts';
import { replay } from '../../index.ts';
import { type Asked, type AskFlags, ask, mapOf, paragraph, say } from '../asking.ts';
import { tellBounded } from '../bounded.ts';
import { findScenario, placeOf } from '../find-scenario.ts';
import type { Setting } from '../setting.ts';
import { behindGoal, tellBehind } from '../standing-on.ts';

/** The outcomes that are still open at a place in a scenario, the nearest first. */
export async function possibleCommand(
  { talks, layout, folder }: Setting,
  name: string | undefined,
  flags: AskFlags & { readonly at?: string },
): Promise<Asked> {
  const to = placeOf(flags.at);
  const { scenario } = await findScenario(talks, name, folder);
  const done = replay(talks, scenario, { to });
  const last = done.frames.at(-1)?.date ?? scenario.horizon;
  const day = to !== undefined && /^\d{4}-/u.test(to) ? to : last;
  return ask(
    flags,
    layout,
    (reply, watch) => {
      const { model, symbolic } = mapOf(talks, watch);
      const goals = talks.outcomes.map(({ id, formula }) => ({ name: id, formula }));
      const prospects = createOutlook(model, goals, { ...watch, symbolic }).at(done.positions);
      const rows = prospects
        .map(({ name: id, steps }, index) => ({ id, steps, name: talks.outcomes[index]?.name ?? id }))
        .sort((a, b) => (a.steps ?? Number.POSITIVE_INFINITY) - (b.steps ?? Number.POSITIVE_INFINITY));
      const behind = new Map(
        talks.outcomes.map(({ id, formula }) => [id, behindGoal(talks, formula, symbolic)] as const),
      );
      const namesOf = (id: string): readonly string[] => {
        const { near = [], further = [] } = behind.get(id) ?? {};
        return [...near, ...further].map((one) => one.id);
      };
      Object.assign(reply.json, {
        scenario: scenario.id,
        at: day,
        outcomes: rows.map(({ id, steps }) => ({
          id,
          possible: steps !== undefined,
          steps: steps ?? null,
          assumptions: namesOf(id),
        })),
      });
      const title = say('possible.title', { date: longDay(day, english), scenario: scenario.title });
      const wordsOf = (steps: number | undefined): string =>
        steps === undefined
          ? say('possible.lost')
          : steps === 0
            ? say('possible.holds')
            : say('steps', { count: steps });
      const column = Math.max(...rows.map((row) => wordsOf(row.steps).length));
      reply.lines.push(
        ...paragraph(layout, title, 'title'),
        '',
        ...rows.map(({ id, steps, name: outcome }) => {
          const words = wordsOf(steps).padStart(column);
          const shown = steps === undefined ? layout.paint('warning', words) : words;
          return `  ${shown}  ${outcome} ${layout.paint('faint', `(${id})`)}`;
        }),
      );
      const all = new Set([...behind.values()].flatMap(({ near, further }) => [...near, ...further]));
      tellBehind(reply, layout, { near: [], further: talks.assumptions.filter((one) => all.has(one)) });
    },
    {
      bounded: tellBounded(
        talks,
        layout,
        talks.outcomes.map((goal) => ({ id: goal.id, goal, from: done.positions })),
      ),
    },
  );
}
