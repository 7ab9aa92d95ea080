import { replayToCsv, replayToJson, replayToMarkdown, replayToText } from '../../doors/export.ts';
import { replay } from '../../index.ts';
import { findScenario, placeOf } from '../find-scenario.ts';
import type { Format } from '../format.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';
import { tell } from '../tell.ts';
import { say as sayCli, sayIn } from '../words.ts';

const say = sayIn('replay');

/** Replays a scenario. A refused event and an end that is not the expected one are findings. */
export async function replayCommand(
  { talks, layout, folder }: Setting,
  name: string | undefined,
  to: string | undefined,
  format: Format,
): Promise<Answer> {
  const until = placeOf(to);
  const { scenario, extended } = await findScenario(talks, name, folder);
  const done = replay(talks, scenario, { to: until });
  const told = tell(talks, done);
  const refused = [...done.prelude, ...done.frames].filter((frame) => frame.refused).length;
  const unexpected = Object.entries(until === undefined ? (scenario.expected ?? {}) : {}).filter(
    ([region, state]) => done.positions[region] !== state,
  );
  const startsRefused = done.frames.find((frame) => frame.cause?.id === scenario.events[0]?.id)?.refused === true;
  const texts: Record<Format, () => string> = {
    text: () => replayToText(told, layout),
    json: () => `${JSON.stringify(replayToJson(told), undefined, 2)}\n`,
    csv: () => replayToCsv(told),
    markdown: () => replayToMarkdown(told),
  };
  return {
    text: texts[format](),
    warnings: [
      ...(extended !== undefined && startsRefused ? [sayCli('replay.extends', { name: extended })] : []),
      ...(refused > 0 && format !== 'text' ? [say('refusals', { count: refused })] : []),
      ...unexpected.map(([region, expected]) =>
        say('unexpected', { region, expected, came: done.positions[region] ?? '' }),
      ),
    ],
    found: refused > 0 || unexpected.length > 0,
  };
}
