import {
  cellsToMarkdown,
  type Section,
  sectionsToMarkdown,
  sectionsToText,
  trialCells,
  trialSections,
  trialToCsv,
  trialToJson,
  wrap,
} from '../../doors/export.ts';
import { checkWider, checkWiderCourse, DemarcheError, putToTheTest } from '../../index.ts';
import { findScenario } from '../find-scenario.ts';
import type { Format } from '../format.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';
import { trialAhead } from '../trial-ahead.ts';
import { sayIn, told } from '../words.ts';

const say = sayIn('trial');

/** The model put to the test of what really came, or of another course that goes on from the record. */
export async function whatCameCommand(
  { talks, layout, folder }: Setting,
  name: string | undefined,
  format: Format,
): Promise<Answer> {
  checkWider(talks);
  const wanted = name ?? talks.wider?.scenarios.at(-1)?.id;
  if (wanted === undefined) throw new DemarcheError('case/unknown-scenario', told('misuse.noWider'));
  const { scenario, record } = await findScenario(talks, wanted, folder);
  if (record) throw new DemarcheError('cli/misuse', told('misuse.recordItself', { name: scenario.id }));
  checkWiderCourse(scenario);
  const trial = putToTheTest(talks, scenario);
  if (format === 'csv') return { text: trialToCsv(trial) };
  const ahead = trialAhead(talks, trial);
  const title = say('title', { title: scenario.title });
  const [short, ...rest] = trialSections(talks, trial, ahead);
  const inShort = short === undefined ? [] : [short];
  const texts: Record<Exclude<Format, 'csv'>, () => string> = {
    json: () => `${JSON.stringify({ case: talks.id, ...trialToJson(trial, ahead) }, undefined, 2)}\n`,
    markdown: () => {
      const table: Section = {
        heading: say('rows'),
        items: [cellsToMarkdown(trialCells(talks, trial)).trimEnd()],
        list: false,
      };
      return sectionsToMarkdown(title, [...inShort, table, ...rest]);
    },
    text: () => {
      const [, ...rows] = trialCells(talks, trial);
      const lines = rows.flatMap(([id = '', day = '', event = '', result = '', moves = '', words = '']) => [
        '',
        `  ${layout.paint('heading', `${id} · ${day} · ${result}`)}`,
        ...[event, moves, words === '' ? '' : say('noWords', { sentence: words })].flatMap((text) =>
          text === '' ? [] : wrap(text, layout.width - 4).map((line) => `    ${line}`),
        ),
      ]);
      return [
        sectionsToText(title, inShort, layout).trimEnd(),
        '',
        layout.paint('heading', say('rows')),
        ...lines,
        sectionsToText('', rest, layout),
      ].join('\n');
    },
  };
  return { text: texts[format]() };
}
