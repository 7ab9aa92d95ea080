import { createOutlook, findLosses } from '../../doors/explore.ts';
import { citation, english, longDay, type TextLayout, wrap } from '../../doors/export.ts';
import { indent, takenAt } from '../../doors/inside.ts';
import { describeChart, type Frame, isDay, replay } from '../../index.ts';
import { type Asked, type AskFlags, ask, goalOf, mapOf, misuse, paragraph, say, told } from '../asking.ts';
import { tellBounded } from '../bounded.ts';
import { findScenario, placeOf } from '../find-scenario.ts';
import type { Setting } from '../setting.ts';
import { behindGoal, tellBehind } from '../standing-on.ts';

/** Walks through a scenario and says when an outcome stopped being reachable, and by which move. Lost is a finding. */
export async function lostCommand(
  { talks, layout, folder }: Setting,
  name: string | undefined,
  flags: AskFlags & { readonly outcome?: string; readonly to?: string },
): Promise<Asked> {
  if (flags.outcome === undefined) throw misuse('cli/misuse', told('misuse.needsOption', { option: '--outcome' }));
  const goal = goalOf(talks, flags.outcome);
  const to = placeOf(flags.to);
  const { scenario } = await findScenario(talks, name, folder);
  const done = replay(talks, scenario, { to });
  const atEvent = done.frames.at(-1)?.date ?? scenario.horizon;
  const last = to === undefined ? scenario.horizon : isDay(to) ? to : atEvent;
  const frames: readonly Frame[] = [...done.prelude, ...done.frames];
  const walk = [frames[0]?.before ?? done.positions, ...frames.map((frame) => frame.after)];
  return ask(
    flags,
    layout,
    (reply, watch) => {
      const { model, symbolic } = mapOf(talks, watch);
      const options = { ...watch, symbolic };
      Object.assign(reply.json, { outcome: flags.outcome, scenario: scenario.id });
      const title = say('lost.title', { goal: goal.name, scenario: scenario.title });
      reply.lines.push(...paragraph(layout, title, 'title'), '');
      const index = findLosses(model, [goal], walk, options)[0]?.index;
      const outlook = createOutlook(model, [goal], options);
      const stepsAt = (at: number): number | undefined => outlook.stepsTo(goal.name, walk[at] ?? done.positions);
      tellLoss();
      const losing = index === undefined || index === 0 ? undefined : frames[index - 1];
      const at = losing?.before ?? done.positions;
      const transitions = losing?.cause === undefined ? [] : takenAt(describeChart(talks.chart), at, losing.cause.type);
      const used = { transitions, named: losing?.cause === undefined ? [] : [losing.cause.id] };
      tellBehind(reply, layout, behindGoal(talks, goal.formula, symbolic, used));

      function tellLoss(): void {
        if (index === undefined) {
          const steps = stepsAt(walk.length - 1) ?? 0;
          Object.assign(reply.json, { lost: false, steps, until: last });
          const date = longDay(last, english);
          const words =
            steps === 0
              ? say('lost.reached', { date })
              : say('lost.never', { date, steps: say('steps', { count: steps }) });
          reply.lines.push(...paragraph(layout, words));
          if (last <= scenario.horizon) reply.lines.push(...paragraph(layout, say('lost.runOn'), 'faint'));
          return;
        }
        reply.found = true;
        const frame = index === 0 ? undefined : frames[index - 1];
        const { cause } = frame ?? {};
        if (frame === undefined || cause === undefined) {
          Object.assign(reply.json, { lost: true, date: null, event: null });
          reply.lines.push(...paragraph(layout, say('lost.start'), 'warning'));
          return;
        }
        const { id, type, evidence, facts, sentence } = cause;
        const steps = stepsAt(index - 1) ?? 0;
        Object.assign(reply.json, {
          lost: true,
          date: frame.date,
          id,
          event: type,
          evidence,
          facts,
          stepsBefore: steps,
        });
        reply.lines.push(
          ...paragraph(layout, say('lost.at', { date: longDay(frame.date, english) }), 'warning'),
          '',
          ...eventLines(layout, type, sentence, `${evidence}, ${cause.basis} ${citation(talks, facts, english)}`),
          '',
          ...paragraph(
            layout,
            steps === 0 ? say('lost.heldBefore') : say('lost.before', { steps: say('steps', { count: steps }) }),
          ),
        );
      }
    },
    { bounded: tellBounded(talks, layout, [{ id: flags.outcome, goal, from: done.positions }]) },
  );
}

function eventLines(layout: TextLayout, event: string, sentence: string, source: string): readonly string[] {
  const { paint, width } = layout;
  return [
    `  ${paint('heading', event)}`,
    ...indent(wrap(sentence, width - 4), 4, undefined, paint),
    ...indent(wrap(source, width - 4), 4, 'faint', paint),
  ];
}
