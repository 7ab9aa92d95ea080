import {
  DemarcheError,
  describeChart,
  english,
  isDay,
  type Layout,
  longDay,
  replay,
  sceneOf,
  sidesOf,
  svgOf,
  type Theme,
  tableOf,
  tableSvgOf,
} from '../../index.ts';
import { defaultCase, defaultLayout } from '../default-case.ts';
import { findScenario, placeOf } from '../find-scenario.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';
import { say } from '../words.ts';
import { writeOut } from '../write-out.ts';

export interface DrawFlags {
  readonly scenario?: string | undefined;
  readonly at?: string | undefined;
  readonly out?: string | undefined;
  readonly theme: string;
  readonly table?: boolean | undefined;
}

/** The chart of one issue, or of all, as an SVG with the positions of a scenario marked; with `table` the table of positions. */
export async function drawCommand(
  { talks, folder }: Setting,
  page: string,
  { scenario: name, at, out, theme, table }: DrawFlags,
): Promise<Answer> {
  const to = placeOf(at);
  const { scenario } = await findScenario(talks, name, folder);
  const done = replay(talks, scenario, { to });
  const last = done.frames.at(-1);
  const day = to !== undefined && isDay(to) ? to : (last?.date ?? scenario.horizon);
  const layout = await layoutFor(talks);
  const known = Object.keys(layout.pages);
  if (!known.includes(page))
    throw new DemarcheError('draw/misuse', say('draw.unknown', { page, known: known.join(', ') }));
  const options = {
    title:
      page === 'all' ? talks.title : `${talks.issues.find((one) => one.id === page)?.name ?? page} · ${talks.title}`,
    desc: say('draw.description', { scenario: scenario.title, date: longDay(day, english.language) }),
    theme: themeOf(theme),
  };
  const svg =
    table === true
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
  if (out === undefined) return { text: svg };
  await writeOut(folder, out, svg);
  return { text: say('draw.written', { file: out }) };
}

/** The layout that was made when the package was built; that of another case is made on the spot. */
async function layoutFor(talks: Setting['talks']): Promise<Layout> {
  if (talks === (await defaultCase())) return defaultLayout();
  const [{ default: Elk }, { layOut }] = await Promise.all([import('elkjs'), import('../../index.ts')]);
  return layOut(new Elk(), describeChart(talks.chart), talks);
}

function themeOf(given: string): Theme {
  if (given === 'light' || given === 'dark' || given === 'auto') return given;
  throw new DemarcheError('draw/misuse', say('draw.theme', { given }));
}
