import { english, longDay, wrap } from '../../doors/export.ts';
import type { Scenario } from '../../index.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';
import { say } from '../words.ts';

/** Lists the scenarios of the case, each with its title, its span and what it is about. */
export function scenariosCommand({ talks, layout }: Setting): Answer {
  const block = (scenario: Scenario): string => {
    const day = (one: string | undefined): string => longDay(one ?? scenario.horizon, english);
    const span = say('scenarios.row', {
      count: scenario.events.length,
      from: day(scenario.events[0]?.day),
      to: day(scenario.horizon),
    });
    return [
      layout.paint('heading', scenario.id),
      ...wrap(`${scenario.title} (${span}).`, layout.width - 2).map((line) => `  ${line}`),
      ...wrap(scenario.description, layout.width - 2).map((line) => `  ${line}`),
    ].join('\n');
  };
  const wider = talks.wider?.scenarios ?? [];
  return {
    text: [
      ...talks.scenarios.map(block),
      ...(wider.length === 0 ? [] : [say('scenarios.wider'), ...wider.map(block)]),
    ].join('\n\n'),
  };
}
