import { type Goal, Ways, withDates } from '../../doors/explore.ts';
import { english, longDay, type TextLayout } from '../../doors/export.ts';
import { datedCourse, datesAhead } from '../../doors/inside.ts';
import type { Case, Path, Replay, Scenario } from '../../index.ts';
import { type Asked, type AskFlags, ask, mapOf, misuse, paragraph, say, told } from '../asking.ts';
import { tellBounded } from '../bounded.ts';
import { behindGoal, behindWay, tellBehind } from '../standing-on.ts';
import { toldSteps, wayLines } from '../way-text.ts';

interface Question {
  readonly goal: Goal;
  readonly without: readonly string[];
  readonly run: { readonly scenario: Scenario; readonly done: Replay } | undefined;
}

/** The shortest way to an outcome by a day, with the earliest day of each move. That there is none is a finding. */
export function wayByDay(
  { talks, layout }: { readonly talks: Case; readonly layout: TextLayout },
  flags: AskFlags & { readonly by: string },
  { goal, without, run }: Question,
): Asked {
  const dates = datesAhead(talks, flags.by, run);
  const day = (one: string): string => longDay(one, english);
  if (flags.by < dates.from) throw misuse('cli/misuse', told('misuse.byBefore', { day: flags.by, from: dates.from }));
  return ask(
    flags,
    layout,
    (reply, watch) => {
      const { model, symbolic } = mapOf(talks, watch);
      const ahead = dates.ahead.map(({ event }) => event);
      const dated = withDates(model, { ahead, never: dates.never, spans: dates.spans });
      reply.lines.push(
        ...paragraph(layout, say('path.byTitle', { goal: goal.name, day: day(flags.by) }), 'title'),
        ...paragraph(layout, say('path.byDates', { from: day(dates.from) }), 'faint'),
        ...paragraph(layout, say('path.byExact'), 'faint'),
        '',
      );
      Object.assign(reply.json, {
        goal: goal.name,
        from: dates.from,
        by: flags.by,
        without,
        method: say('path.byExact'),
      });
      const start = run?.done.positions ?? symbolic.positionsOf(symbolic.initialValues());
      const ways = new Ways(dated.model, goal.formula, {
        ...watch,
        without,
        from: dated.at(start),
        cost: (event) => (dated.isPassing(event) ? 0 : 1),
      });
      const way = ways.best();
      reply.found = way === undefined;
      if (way === undefined) {
        reply.json.possible = 'no';
        reply.lines.push(...paragraph(layout, say('path.byNone'), 'warning'));
        tellBehind(reply, layout, behindGoal(talks, goal.formula, symbolic));
        return;
      }
      const events = way.steps.map(({ event }) => (dated.isPassing(event) ? undefined : event));
      const days = datedCourse(talks, events, dates);
      const moves: Path = { start, steps: way.steps.filter(({ event }) => !dated.isPassing(event)) };
      const steps = toldSteps(talks, moves);
      Object.assign(reply.json, {
        possible: days === undefined ? 'unsure' : 'yes',
        steps: steps.length,
        way: steps.map((step, index) => ({ ...step, day: days?.[index] ?? null })),
      });
      if (steps.length === 0) reply.lines.push(say('path.already'));
      else if (days === undefined) reply.lines.push(...paragraph(layout, say('path.byUnsure'), 'warning'), '');
      else reply.lines.push(...paragraph(layout, say('path.byMoves', { count: steps.length })), '');
      reply.lines.push(...wayLines(talks, steps, layout, { days }));
      tellBehind(reply, layout, behindWay(talks, moves));
    },
    { bounded: tellBounded(talks, layout, [{ id: goal.name, goal, from: run?.done.positions, without }]) },
  );
}
