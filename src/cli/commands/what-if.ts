import {
  comparisonSections,
  comparisonToCsv,
  comparisonToJson,
  type Reproduction,
  reproductionSection,
  reproductionToJson,
  type Section,
  sectionsToMarkdown,
  sectionsToText,
  type TextLayout,
  whatIfSections,
  whatIfToJson,
} from '../../doors/export.ts';
import {
  type Case,
  compareScenarios,
  resolveWhatIf,
  runWhatIf,
  type Scenario,
  type WhatIf,
  whatIfLink,
} from '../../index.ts';
import { againOf } from '../again.ts';
import { findCourse } from '../find-course.ts';
import { coursesOf } from '../find-scenario.ts';
import { timeoutOf, WhatIfFinder } from '../find-what-if.ts';
import type { Format } from '../format.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';
import { listWhatIfs } from './what-if-list.ts';
import { shiftSection, shiftsOf } from './what-if-powers.ts';
import { tableOfWhatIfs } from './what-if-table.ts';

/** What a person asked for. */
export interface WhatIfOptions {
  readonly case?: string | undefined;
  readonly format: Format;
  readonly against: readonly string[];
  readonly timeout?: string | undefined;
  /** The address of the page, or true where none was given. */
  readonly url?: string | true | undefined;
  /** Whether to say who can do what could not be done before. */
  readonly powers?: boolean | undefined;
}

/** Lists the what-ifs, runs one, or sets several against the outcomes. An expectation that is not met is a finding. */
export async function whatIfCommand(
  setting: Setting,
  names: readonly string[],
  options: WhatIfOptions,
): Promise<Answer> {
  const shipped = await setting.given.whatIfs();
  const finder = new WhatIfFinder(setting.talks, shipped, setting.folder, timeoutOf(options.timeout));
  try {
    return await answerTo(setting, names, options, shipped, finder);
  } catch (error) {
    throw finder.placed(error);
  }
}

async function answerTo(
  { talks, layout, folder }: Setting,
  names: readonly string[],
  options: WhatIfOptions,
  shipped: readonly WhatIf[],
  finder: WhatIfFinder,
): Promise<Answer> {
  const [name, ...more] = names;
  const again = againOf('what-if', names, options);
  if (name === undefined) return listWhatIfs(talks, shipped, layout, options.format, again);
  const [against, ...others] = options.against;
  if (more.length + others.length > 0) {
    const found: (WhatIf | Scenario)[] = [];
    for (const one of [...names, ...options.against])
      found.push(coursesOf(talks).find(({ id }) => id === one) ?? (await finder.find(one)));
    return tableOfWhatIfs(talks, found, shipped, layout, options.format, again);
  }
  const whatIf = await finder.find(name);
  if (against !== undefined) {
    const base = await findCourse(talks, against, shipped, finder, folder);
    return held(talks, base, resolveWhatIf(talks, whatIf, shipped).scenario, layout, options, again);
  }
  const run = runWhatIf(talks, whatIf, shipped);
  const found = run.expected.some((one) => !one.met);
  if (options.url !== undefined)
    return {
      text: `${options.url === true ? '' : options.url}${whatIfLink(talks, run, shipped.includes(whatIf))}`,
      found,
    };
  const shifts = options.powers === true ? shiftsOf(talks, run.comparison) : undefined;
  const parts = (): readonly Section[] => [
    ...whatIfSections(talks, run),
    ...(shifts === undefined ? [] : [shiftSection(talks, shifts)]),
    reproductionSection(talks, again),
  ];
  const texts: Record<Format, () => string> = {
    text: () => sectionsToText(whatIf.title, parts(), layout),
    markdown: () => sectionsToMarkdown(whatIf.title, parts()),
    json: () => jsonOf({ ...whatIfToJson(talks, run, again), ...(shifts && { powers: shifts }) }),
    csv: () => comparisonToCsv(talks, run.comparison, again),
  };
  return { text: texts[options.format](), found };
}

const jsonOf = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

function held(
  talks: Case,
  base: Scenario,
  other: Scenario,
  layout: TextLayout,
  { format, powers }: WhatIfOptions,
  again: Reproduction,
): Answer {
  const comparison = compareScenarios(talks, base, other);
  const shifts = powers === true ? shiftsOf(talks, comparison) : undefined;
  const title = `${other.title} / ${base.title}`;
  const parts = (): readonly Section[] => [
    ...comparisonSections(talks, comparison, other.title),
    ...(shifts === undefined ? [] : [shiftSection(talks, shifts)]),
    reproductionSection(talks, again),
  ];
  const texts: Record<Format, () => string> = {
    text: () => sectionsToText(title, parts(), layout),
    markdown: () => sectionsToMarkdown(title, parts()),
    json: () =>
      jsonOf({
        course: other.id,
        ...reproductionToJson(talks, again),
        ...comparisonToJson(talks, comparison, other.title),
        ...(shifts && { powers: shifts }),
      }),
    csv: () => comparisonToCsv(talks, comparison, again),
  };
  return { text: texts[format]() };
}
