import {
  type Case,
  cellsToMarkdown,
  columnsOf,
  compareScenarios,
  comparisonSections,
  comparisonToCsv,
  comparisonToJson,
  DemarcheError,
  outcomeCells,
  outcomeTable,
  type Reproduction,
  reproductionSection,
  resolveWhatIf,
  runWhatIf,
  type Scenario,
  type Section,
  sectionsToMarkdown,
  sectionsToText,
  type TextLayout,
  toCsv,
  type WhatIf,
  whatIfLink,
  whatIfSections,
  whatIfToJson,
  wrap,
} from '../../index.ts';
import { defaultWhatIfs } from '../default-case.ts';
import { findScenario } from '../find-scenario.ts';
import { findWhatIf, timeoutOf } from '../find-what-if.ts';
import type { Format } from '../format.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';
import { version } from '../version.ts';
import { say } from '../words.ts';

/** What a person asked for. */
export interface WhatIfOptions {
  readonly case?: string | undefined;
  readonly format: Format;
  readonly against?: string | undefined;
  readonly timeout?: string | undefined;
  /** The address of the page, or true where none was given. */
  readonly url?: string | true | undefined;
}

/** Lists the what-ifs, runs one, or sets several against the outcomes. An expectation that is not met is a finding. */
export async function whatIfCommand(
  setting: Setting,
  names: readonly string[],
  options: WhatIfOptions,
): Promise<Answer> {
  // A what-if out of a file is known by its id once it is read; what is wrong with it is said of the file.
  const files = new Map<string, string>();
  try {
    return await answerTo(setting, names, options, files);
  } catch (error) {
    const file = error instanceof DemarcheError ? files.get(error.at.file ?? '') : undefined;
    throw error instanceof DemarcheError && file !== undefined ? error.of(file) : error;
  }
}

async function answerTo(
  { talks, layout, folder }: Setting,
  names: readonly string[],
  options: WhatIfOptions,
  files: Map<string, string>,
): Promise<Answer> {
  const shipped = options.case === undefined ? await defaultWhatIfs() : [];
  const timeout = timeoutOf(options.timeout);
  const find = async (name: string): Promise<WhatIf> => {
    const found = await findWhatIf(talks, name, shipped, folder, timeout);
    if (!shipped.includes(found)) files.set(found.id, name);
    return found;
  };
  const [name, ...more] = names;
  if (name === undefined) return list(shipped, layout, options.format);
  const again: Reproduction = { version: version(), command: commandOf(names, options) };
  if (more.length > 0) {
    const found: WhatIf[] = [];
    for (const one of names) found.push(await find(one));
    return table(talks, found, shipped, layout, options.format);
  }
  const whatIf = await find(name);
  if (options.against !== undefined) {
    const base = await courseOf(talks, options.against, shipped, find, folder);
    return against(talks, base, resolveWhatIf(talks, whatIf, shipped).scenario, layout, options.format, again);
  }
  const run = runWhatIf(talks, whatIf, shipped);
  const found = run.expected.some((one) => !one.met);
  if (options.url !== undefined)
    return {
      text: `${options.url === true ? '' : options.url}${whatIfLink(talks, run, shipped.includes(whatIf))}`,
      found,
    };
  const parts = (): readonly Section[] => [...whatIfSections(talks, run), reproductionSection(talks, again)];
  const texts: Record<Format, () => string> = {
    text: () => sectionsToText(whatIf.title, parts(), layout),
    markdown: () => sectionsToMarkdown(whatIf.title, parts()),
    json: () => jsonOf(whatIfToJson(talks, run, again)),
    csv: () => comparisonToCsv(talks, run.comparison, again),
  };
  return { text: texts[options.format](), found };
}

const jsonOf = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The command that gives the same answer again. */
function commandOf(names: readonly string[], options: WhatIfOptions): string {
  const quoted = (text: string): string => (/^[\w./:@-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
  return [
    'demarche what-if',
    ...names.map(quoted),
    ...(options.against === undefined ? [] : ['--against', quoted(options.against)]),
    ...(options.case === undefined ? [] : ['--case', quoted(options.case)]),
    ...(options.format === 'text' ? [] : ['--format', options.format]),
  ].join(' ');
}

/** The course of a scenario or of a what-if, whichever the name means. */
async function courseOf(
  talks: Case,
  name: string,
  shipped: readonly WhatIf[],
  find: (name: string) => Promise<WhatIf>,
  folder: string,
): Promise<Scenario> {
  if (talks.scenarios.some((one) => one.id === name)) return (await findScenario(talks, name, folder)).scenario;
  return resolveWhatIf(talks, await find(name), shipped).scenario;
}

function against(
  talks: Case,
  base: Scenario,
  other: Scenario,
  layout: TextLayout,
  format: Format,
  again: Reproduction,
): Answer {
  const comparison = compareScenarios(talks, base, other);
  const title = `${other.title} / ${base.title}`;
  const parts = (): readonly Section[] => [
    ...comparisonSections(talks, comparison, other.title),
    reproductionSection(talks, again),
  ];
  const texts: Record<Format, () => string> = {
    text: () => sectionsToText(title, parts(), layout),
    markdown: () => sectionsToMarkdown(title, parts()),
    json: () =>
      jsonOf({
        course: other.id,
        demarche: again.version,
        case: { id: talks.id, version: talks.version },
        command: again.command,
        ...comparisonToJson(talks, comparison, other.title),
      }),
    csv: () => comparisonToCsv(talks, comparison, again),
  };
  return { text: texts[format]() };
}

function list(shipped: readonly WhatIf[], { width, paint }: TextLayout, format: Format): Answer {
  const cells = [['id', 'title', 'question'], ...shipped.map((one) => [one.id, one.title, one.question])];
  const texts: Record<Format, () => string> = {
    text: () =>
      [
        ...shipped.map((one) =>
          [
            paint('heading', one.id),
            ...[`${one.title}.`, one.question].flatMap((text) => wrap(text, width - 2).map((line) => `  ${line}`)),
          ].join('\n'),
        ),
        ...wrap(shipped.length === 0 ? say('whatIf.none') : say('whatIf.listed'), width),
      ].join('\n'),
    markdown: () => cellsToMarkdown(cells),
    json: () => jsonOf(shipped),
    csv: () => toCsv(cells),
  };
  return { text: texts[format]() };
}

function table(
  talks: Case,
  found: readonly WhatIf[],
  shipped: readonly WhatIf[],
  { width }: TextLayout,
  format: Format,
): Answer {
  const runs = found.map((one) => runWhatIf(talks, one, shipped));
  const rows = outcomeTable(
    talks,
    runs.map((run) => run.comparison.other),
  );
  const cells = outcomeCells(talks, rows);
  const turned = (cells[0] ?? []).map((_, column) => cells.map((row) => [row[column] ?? '']));
  const first = Math.min(30, Math.max(...turned.map(([head]) => head?.[0]?.length ?? 0)));
  const other = Math.max(8, Math.floor((width - first) / Math.max(1, rows.length)) - 2);
  const texts: Record<Format, () => string> = {
    text: () => columnsOf(turned, [first, ...rows.map(() => other)]).join('\n'),
    markdown: () => cellsToMarkdown(cells),
    json: () =>
      jsonOf(
        rows.map((row) => ({
          id: row.id,
          title: row.title,
          outcomes: Object.fromEntries(talks.outcomes.map((outcome, index) => [outcome.id, row.outcomes[index]])),
        })),
      ),
    csv: () => toCsv(cells),
  };
  return { text: texts[format](), found: runs.some((run) => run.expected.some((one) => !one.met)) };
}
