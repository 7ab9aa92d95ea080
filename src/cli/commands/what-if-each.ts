import {
  dropEach,
  eachRows,
  eachSections,
  eachTitle,
  eachToJson,
  reproductionSection,
  sectionsToMarkdown,
  sectionsToText,
  swapEach,
  toCsv,
} from '../../index.ts';
import { findScenario } from '../find-scenario.ts';
import type { Format } from '../format.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';
import { version } from '../version.ts';

/** Leaves out each event of a scenario in turn, swaps each two neighbours, and tells which of it changes the end. */
export async function eachCommand(
  { talks, layout, folder }: Setting,
  name: string | undefined,
  format: Format,
  caseFile: string | undefined,
): Promise<Answer> {
  const { scenario } = await findScenario(talks, name, folder);
  const each = { scenario, drops: dropEach(talks, scenario), swaps: swapEach(talks, scenario) };
  const command = [
    `demarche what-if --each ${name ?? scenario.id}`,
    ...(caseFile === undefined ? [] : [`--case ${caseFile}`]),
    ...(format === 'text' ? [] : [`--format ${format}`]),
  ].join(' ');
  const again = { version: version(), command };
  const parts = [...eachSections(talks, each), reproductionSection(talks, again)];
  const texts: Record<Format, () => string> = {
    text: () => sectionsToText(eachTitle(each), parts, layout),
    markdown: () => sectionsToMarkdown(eachTitle(each), parts),
    json: () => `${JSON.stringify(eachToJson(talks, each, again), undefined, 2)}\n`,
    csv: () => toCsv(eachRows(each)),
  };
  return { text: texts[format]() };
}
