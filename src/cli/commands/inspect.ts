import { DemarcheError, machineOf, replay } from '../../index.ts';
import { misuse, say, told } from '../asking.ts';
import { findScenario } from '../find-scenario.ts';
import { showIn } from '../inspect-bridge.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';

/** Steps a live machine through a scenario, deadlines included, and shows it in an inspector at an address. */
export async function inspectCommand(
  { talks, folder }: Setting,
  name: string | undefined,
  url: string | undefined,
): Promise<Answer> {
  if (url === undefined) throw misuse('cli/misuse', told('misuse.needsOption', { option: '--to' }));
  if (!/^wss?:\/\/./u.test(url) || !URL.canParse(url)) throw misuse('cli/misuse', told('misuse.url', { url }));
  const { scenario } = await findScenario(talks, name, folder);
  const done = replay(talks, scenario);
  const events = [...done.prelude, ...done.frames].flatMap((frame) => frame.cause?.type ?? []);
  try {
    await showIn(url, machineOf(talks.chart), events);
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw misuse('cli/misuse', told('misuse.noReceiver', { url, why: code }));
  }
  return { text: say('inspect.done', { count: events.length, scenario: scenario.title, url }) };
}
