import type { Basis, Case } from '../../case/index.ts';
import type { Comparison, OutcomeRow, WhatIfRun } from '../../what-if/index.ts';
import { toCsv } from '../csv.ts';
import { type TextLayout, wrap } from '../layout.ts';
import { reproductionToJson } from './again.ts';
import { comparisonInWords, type Reproduction, type Section } from './sections.ts';
import { askedInEnglish, editInWords, reasonOf, type WhatIfVoice } from './words.ts';

/** Sections as text for a terminal. */
export function sectionsToText(title: string, sections: readonly Section[], { width, paint }: TextLayout): string {
  const lines = wrap(title, width).map((line) => paint('title', line));
  for (const { heading, items, list, verbatim } of sections) {
    lines.push('', paint('heading', heading));
    for (const item of items)
      (verbatim === true ? [item] : wrap(item, width - 4)).forEach((line, index) => {
        lines.push(list ? `${index === 0 ? '  - ' : '    '}${line}` : `  ${line}`);
      });
  }
  return `${lines.join('\n')}\n`;
}

/** Sections as Markdown. */
export function sectionsToMarkdown(title: string, sections: readonly Section[], level = 1): string {
  const marks = '#'.repeat(level);
  const parts = sections.map(({ heading, items, list, verbatim }) => {
    const shown = verbatim === true ? items.map((item) => `\`${item}\``) : items;
    return `${marks}# ${heading}\n\n${list ? shown.map((item) => `- ${item}`).join('\n') : shown.join('\n\n')}\n`;
  });
  return [`${marks} ${title}\n`, ...parts].join('\n');
}

/** A comparison as plain data. */
export function comparisonToJson(
  talks: Case,
  comparison: Comparison,
  title: string,
  voice: WhatIfVoice = askedInEnglish,
): object {
  const row = comparison.firstDivergence === undefined ? undefined : comparison.rows[comparison.firstDivergence];
  const turned = (steps: Comparison['fallen']): readonly object[] =>
    steps.map(({ base, other, refusals, causes }) => ({
      id: other.cause?.id,
      type: other.cause?.type,
      date: other.date,
      dateBasis: other.cause?.dateBasis,
      dateInBase: base.date,
      dateBasisInBase: base.cause?.dateBasis,
      reason: reasonOf(refusals),
      guards: refusals.flatMap((one) => one.guards),
      causes,
    }));
  return {
    base: comparison.base.scenario.id,
    inShort: comparisonInWords(talks, comparison, title, voice),
    firstDivergence: row === undefined ? null : { date: row.date, dateBasis: basisOf(row), id: row.key },
    fallen: turned(comparison.fallen),
    risen: turned(comparison.risen),
    vain: comparison.vain.map(({ other, refusals }) => ({ id: other.cause?.id, reason: reasonOf(refusals) })),
    altered: comparison.altered.map(({ other, causes }) => ({ id: other.cause?.id, causes })),
    steps: comparison.rows.map((step) => ({
      id: step.key,
      date: step.date,
      dateBasis: basisOf(step),
      inBase: step.base !== undefined,
      inOther: step.other !== undefined,
      regions: step.regions,
    })),
    end: comparison.end,
    outcomes: comparison.outcomes.map(({ outcome, before, after, causes }) => ({
      id: outcome.id,
      before,
      after,
      causes,
    })),
    possibleAtTheEnd: { opened: comparison.opened, closed: comparison.closed },
  };
}

/** The answer to a what-if as plain data. Causes name edits by their places, from 0. */
export function whatIfToJson(
  talks: Case,
  run: WhatIfRun,
  again: Reproduction,
  voice: WhatIfVoice = askedInEnglish,
): object {
  const { whatIf, edits, comparison, expected, assumptions } = run;
  return {
    whatIf: whatIf.id,
    title: whatIf.title,
    question: whatIf.question,
    ...reproductionToJson(talks, again),
    edits,
    ...comparisonToJson(talks, comparison, whatIf.title, voice),
    expected,
    shows: whatIf.shows,
    cannotShow: whatIf.cannotShow,
    assumptions: assumptions.map(({ id, basis, sentence, facts }) => ({ id, basis, sentence, facts })),
    facts: whatIf.facts,
  };
}

/** On what the date of a step stands; undefined at the start of a course. */
const basisOf = ({ base, other }: Partial<Pick<Comparison['rows'][number], 'base' | 'other'>>): Basis | undefined =>
  (other ?? base)?.cause?.dateBasis;

const columns = ['course', 'base', 'kind', 'key', 'date', 'dateBasis', 'before', 'after', 'reason', 'changes'] as const;

/** A comparison in long form, one row a difference; the last rows say what was changed and how to have it again. */
export function comparisonToCsv(
  talks: Case,
  comparison: Comparison,
  again: Reproduction,
  voice: WhatIfVoice = askedInEnglish,
): string {
  const { say } = voice;
  const changes = (causes: Comparison['fallen'][number]['causes']): string =>
    causes.map((set) => set.map((index) => index + 1).join('+')).join(' ');
  const { base, other } = comparison;
  const row = (kind: string, ...cells: readonly string[]): readonly string[] => [
    other.scenario.id,
    base.scenario.id,
    kind,
    ...cells,
    ...Array.from({ length: columns.length - 3 - cells.length }, () => ''),
  ];
  const yes = (holds: boolean): string => say(holds ? 'yes' : 'no');
  return toCsv([
    columns,
    ...comparison.fallen.map((one) =>
      row(
        'fallen',
        one.other.cause?.id ?? '',
        one.other.date,
        basisOf(one) ?? '',
        'possible',
        'refused',
        reasonOf(one.refusals),
        changes(one.causes),
      ),
    ),
    ...comparison.risen.map((one) =>
      row(
        'risen',
        one.other.cause?.id ?? '',
        one.other.date,
        basisOf(one) ?? '',
        'refused',
        'possible',
        reasonOf(one.refusals),
        changes(one.causes),
      ),
    ),
    ...comparison.vain.map((one) =>
      row('vain', one.other.cause?.id ?? '', one.other.date, basisOf(one) ?? '', '', 'refused', reasonOf(one.refusals)),
    ),
    ...comparison.rows.flatMap((step) =>
      step.regions.map((one) =>
        row('step', `${step.key} ${one.region}`, step.date, basisOf(step) ?? '', one.before, one.after),
      ),
    ),
    ...comparison.end.map((one) => row('end', one.region, '', '', one.before, one.after, '', changes(one.causes))),
    ...comparison.outcomes.map((one) =>
      row('outcome', one.outcome.id, '', '', yes(one.before), yes(one.after), '', changes(one.causes)),
    ),
    ...comparison.edits.map((edit, index) =>
      row('edit', String(index + 1), '', '', '', editInWords(talks, comparison, edit, voice), edit.why?.sentence ?? ''),
    ),
    row('version', `demarche ${again.version}`, '', '', '', `${talks.id} ${talks.version}`),
    row('command', again.command),
  ]);
}

/** Courses against outcomes as rows of cells, the names first. */
export function outcomeCells(
  talks: Case,
  rows: readonly OutcomeRow[],
  { say }: WhatIfVoice = askedInEnglish,
): readonly (readonly string[])[] {
  return [
    [say('course'), ...talks.outcomes.map((outcome) => outcome.name)],
    ...rows.map((row) => [row.id, ...row.outcomes.map((holds) => say(holds ? 'yes' : 'no'))]),
  ];
}

/** A table of cells as Markdown; the first row is its head. */
export function cellsToMarkdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
