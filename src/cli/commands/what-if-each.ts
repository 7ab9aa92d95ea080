import {
  eachRows,
  eachSections,
  eachTitle,
  eachToJson,
  reproductionSection,
  sectionsToMarkdown,
  sectionsToText,
  toCsv,
} from '../../doors/export.ts';
import { dropEach, swapEach } from '../../index.ts';
import { againOf } from '../again.ts';
import { findScenario } from '../find-scenario.ts';
import type { Format } from '../format.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';

/** Leaves out each event of a scenario in turn, swaps each two neighbours, and tells which of it changes the end. */
export async function eachCommand(
  { talks, layout, folder }: Setting,
  name: string | undefined,
  format: Format,
  caseFile: string | undefined,
): Promise<Answer> {
  const { scenario } = await findScenario(talks, name, folder);
  const each = { scenario, drops: dropEach(talks, scenario), swaps: swapEach(talks, scenario) };
  const again = againOf('what-if --each', [name ?? scenario.id], { format, case: caseFile });
  const parts = [...eachSections(talks, each), reproductionSection(talks, again)];
  const texts: Record<Format, () => string> = {
    text: () => sectionsToText(eachTitle(each), parts, layout),
    markdown: () => sectionsToMarkdown(eachTitle(each), parts),
    json: () => `${JSON.stringify(eachToJson(talks, each, again), undefined, 2)}\n`,
    csv: () => toCsv(eachRows(talks, each, again)),
  };
  return { text: texts[format]() };
}
