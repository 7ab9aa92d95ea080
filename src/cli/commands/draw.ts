import {
  english,
  layOut,
  longDay,
  sceneOf,
  sidesOf,
  svgOf,
  type Theme,
  tableOf,
  tableSvgOf,
} from '../../doors/export.ts';
import { DemarcheError, isDay, replay } from '../../index.ts';
import { findScenario, placeOf } from '../find-scenario.ts';
import { marked } from '../format.ts';
import type { Answer } from '../io.ts';
import { isChartFile, loadPlainChart, refuseUnlessFlat } from '../load-chart.ts';
import type { Setting } from '../setting.ts';
import { say, told } from '../words.ts';
import { answerTo } from '../write-out.ts';
import { type DistanceFlags, distanceFormats, distanceText } from './draw-distance.ts';

export interface DrawFlags extends DistanceFlags {
  readonly format: string;
  readonly out?: string | undefined;
  readonly theme: string;
  readonly table?: boolean | undefined;
  readonly bom?: boolean | undefined;
}

/** Draws what a person asked for, into a file or as the answer: the chart, the table of positions, or the distances. */
export async function drawCommand(setting: Setting, page: string, flags: DrawFlags): Promise<Answer> {
  const format = distanceFormats.find((one) => one === flags.format);
  if (format === undefined || (page !== 'distance' && format !== 'svg'))
    throw new DemarcheError('draw/misuse', told('draw.format', { given: flags.format }));
  if (page !== 'distance' && flags.against !== undefined) throw new DemarcheError('draw/misuse', told('draw.against'));
  if (page === 'distance' && flags.table === true) throw new DemarcheError('draw/misuse', told('draw.distanceTable'));
  const named = ['all', 'distance', ...setting.talks.issues.map(({ id }) => id)].includes(page);
  const alone = !named && isChartFile(page, setting.folder) ? await fileText(page, setting.folder, flags) : undefined;
  const text =
    alone !== undefined
      ? alone.text
      : page === 'distance'
        ? await distanceText(setting, flags, format, themeOf(flags.theme))
        : await chartText(setting, page, flags);
  const answer = await answerTo(setting.folder, flags.out, marked(text, format, flags.bom), (file) => ({
    text: say('draw.written', { file }),
  }));
  return { ...answer, warnings: alone?.warnings };
}

/** A chart from a file as an SVG, laid out on the spot, with the positions in which it begins. */
async function fileText(file: string, folder: string, flags: DrawFlags): Promise<Pick<Answer, 'text' | 'warnings'>> {
  for (const option of ['scenario', 'at', 'table'] as const)
    if (flags[option] !== undefined)
      throw new DemarcheError('draw/misuse', told('draw.alone', { option: `--${option}` }));
  const theme = themeOf(flags.theme);
  const { description, warnings } = await loadPlainChart(file, folder);
  refuseUnlessFlat(description, file, 'draw');
  const { default: Elk } = await import('elkjs');
  const { id, regions } = description;
  const issue = { id, name: id, regions: regions.map(({ name }) => name), ledger: [] };
  const layout = await layOut(new Elk(), description, { title: id, issues: [issue], parties: [], vocabulary: {} });
  const scene = sceneOf(layout, id, { positions: description.initial });
  return { text: svgOf(scene, { title: id, desc: say('draw.file', { file }), theme }), warnings };
}

/** The chart of one issue, or of all, as an SVG with the positions of a scenario marked; with `table` the table of positions. */
async function chartText(
  { given, talks, folder }: Setting,
  page: string,
  { scenario: name, at, theme, table }: DrawFlags,
): Promise<string> {
  const to = placeOf(at);
  const { scenario } = await findScenario(talks, name, folder);
  const done = replay(talks, scenario, { to });
  const last = done.frames.at(-1);
  const day = to !== undefined && isDay(to) ? to : (last?.date ?? scenario.horizon);
  const layout = await given.layout(english.id);
  const known = Object.keys(layout.pages);
  if (!known.includes(page))
    throw new DemarcheError('draw/misuse', told('draw.unknown', { page, known: ['distance', ...known].join(', ') }));
  const options = {
    title:
      page === 'all' ? talks.title : `${talks.issues.find((one) => one.id === page)?.name ?? page} · ${talks.title}`,
    desc: say('draw.description', { scenario: scenario.title, date: longDay(day, english) }),
    theme: themeOf(theme),
  };
  return table === true
    ? tableSvgOf(
        tableOf(layout, {
          positions: done.positions,
          since: done.frames[0]?.after ?? done.positions,
          issues: talks.issues.filter((one) => page === 'all' || one.id === page),
          sides: sidesOf(talks),
        }),
        options,
      )
    : svgOf(
        sceneOf(layout, page, {
          positions: done.positions,
          taken: [...(last?.moves ?? []), ...(last?.nonMoves ?? [])],
        }),
        options,
      );
}

function themeOf(given: string): Theme {
  if (given === 'light' || given === 'dark' || given === 'auto') return given;
  throw new DemarcheError('draw/misuse', told('draw.theme', { given }));
}
