import { english, longDay, positionRows, positionsToText, sidesOf, wrap } from '../../doors/export.ts';
import { describeChart, replay } from '../../index.ts';
import { findScenario, placeOf } from '../find-scenario.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';
import { say } from '../words.ts';

/** Where the sides stand on every issue, at the end of a scenario or at a place in it. */
export async function positionsCommand(
  { talks, layout, folder }: Setting,
  name: string | undefined,
  at: string | undefined,
): Promise<Answer> {
  const to = placeOf(at);
  const { scenario } = await findScenario(talks, name, folder);
  const done = replay(talks, scenario, { to });
  const last = done.frames.at(-1);
  const start = done.frames[0]?.after ?? done.positions;
  const date = longDay(to !== undefined && /^\d/u.test(to) ? to : (last?.date ?? scenario.horizon), english);
  const rows = positionRows(talks, describeChart(talks.chart).regions, done.positions, start);
  const heads = [...sidesOf(talks).map((side) => side.name), say('positions.others')];
  const title = wrap(say('positions.title', { title: scenario.title, date }), layout.width);
  return {
    text: [
      ...title.map((line) => layout.paint('title', line)),
      '',
      positionsToText(rows, heads, layout),
      '',
      layout.paint('faint', say('positions.unmarked')),
    ].join('\n'),
  };
}
