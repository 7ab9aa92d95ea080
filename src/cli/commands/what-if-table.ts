import {
  cellsToMarkdown,
  editInWords,
  outcomeCells,
  type Reproduction,
  reproductionRows,
  reproductionSection,
  reproductionToJson,
  type Section,
  sectionsToMarkdown,
  sectionsToText,
  type TextLayout,
  toCsv,
} from '../../doors/export.ts';
import { columnsOf } from '../../doors/inside.ts';
import {
  type Case,
  type Edit,
  outcomeTable,
  type Replay,
  replay,
  runWhatIf,
  type Scenario,
  type WhatIf,
} from '../../index.ts';
import type { Format } from '../format.ts';
import type { Answer } from '../io.ts';
import { say } from '../words.ts';

/** A course in the table: where it ends, what is changed in it, and whether all that was expected of it is so. */
interface Course {
  readonly run: Replay;
  readonly base: string;
  readonly edits: readonly Edit[];
  readonly inWords: readonly string[];
  readonly met: boolean;
}

/** Several what-ifs, and scenarios as they were, against the outcomes of the case. */
export function tableOfWhatIfs(
  talks: Case,
  found: readonly (WhatIf | Scenario)[],
  shipped: readonly WhatIf[],
  layout: TextLayout,
  format: Format,
  again: Reproduction,
): Answer {
  const courses = found.map((one) => courseOf(talks, one, shipped));
  const rows = outcomeTable(
    talks,
    courses.map(({ run }) => run),
  );
  const cells = outcomeCells(talks, rows);
  const changes: readonly Section[] = courses.flatMap(({ run, base, inWords }) =>
    inWords.length === 0
      ? []
      : [{ heading: say('whatIf.tableChanges', { name: run.scenario.id, base }), items: inWords, list: true }],
  );
  const parts = [...changes, reproductionSection(talks, again)];
  const texts: Record<Format, () => string> = {
    text: () => `${columns(cells, layout.width)}\n${sectionsToText('', parts, layout)}`,
    markdown: () =>
      sectionsToMarkdown(say('whatIf.tableTitle'), [
        { heading: say('whatIf.tableOutcomes'), items: [cellsToMarkdown(cells).trimEnd()], list: false },
        ...parts,
      ]),
    json: () => {
      const whatIfs = rows.map(({ id, title, outcomes }, index) => ({
        id,
        title,
        base: courses[index]?.base,
        edits: courses[index]?.edits ?? [],
        outcomes: Object.fromEntries(talks.outcomes.map((outcome, at) => [outcome.id, outcomes[at]])),
      }));
      return `${JSON.stringify({ ...reproductionToJson(talks, again), whatIfs }, undefined, 2)}\n`;
    },
    csv: () => {
      const [head = [], ...body] = cells;
      return toCsv([
        [...head, say('whatIf.tableEdits')],
        ...body.map((row, index) => [...row, courses[index]?.inWords.join(' ') ?? '']),
        ...reproductionRows(talks, again, head.length + 1),
      ]);
    },
  };
  return { text: texts[format](), found: courses.some(({ met }) => !met) };
}

function courseOf(talks: Case, one: WhatIf | Scenario, shipped: readonly WhatIf[]): Course {
  if (!('edits' in one)) return { run: replay(talks, one), base: one.id, edits: [], inWords: [], met: true };
  const { comparison, edits, expected } = runWhatIf(talks, one, shipped);
  const inWords = edits.map((edit) => editInWords(talks, comparison, edit));
  const { base, other } = comparison;
  return { run: other, base: base.scenario.id, edits, inWords, met: expected.every(({ met }) => met) };
}

/** The table turned over, one outcome a line, as its courses are fewer. */
function columns(cells: readonly (readonly string[])[], width: number): string {
  const turned = (cells[0] ?? []).map((_, column) => cells.map((row) => [row[column] ?? '']));
  const first = Math.min(30, Math.max(...turned.map(([head]) => head?.[0]?.length ?? 0)));
  const rest = cells.length - 1;
  const other = Math.max(8, Math.floor((width - first) / Math.max(1, rest)) - 2);
  return columnsOf(turned, [first, ...Array.from({ length: rest }, () => other)]).join('\n');
}
