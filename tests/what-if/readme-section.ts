import { talksCase } from '../../scenarios/index.ts';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import { cellsToMarkdown, comparisonInWords, outcomeCells } from '../../src/doors/export.ts';
import { outcomeTable, runWhatIf } from '../../src/index.ts';

export const begin = '<!-- what-ifs: begin, written by tests/what-if/shipped.test.ts -->';
export const end = '<!-- what-ifs: end -->';

/** The results of the shipped what-ifs as they stand in the README of the scenarios. */
export function readmeSection(): string {
  const runs = whatIfs.map((one) => runWhatIf(talksCase, one, whatIfs));
  const table = outcomeTable(
    talksCase,
    runs.map((run) => run.comparison.other),
  );
  const cells = outcomeCells(talksCase, table).map((row) => row.map((cell) => (cell === 'no' ? '' : cell)));
  const texts = runs.map(({ whatIf, comparison, assumptions }) =>
    [
      `### \`${whatIf.id}\``,
      `*${whatIf.question}*`,
      comparisonInWords(talksCase, comparison, whatIf.title),
      `**Shows:** ${whatIf.shows} **Cannot show:** ${whatIf.cannotShow}`,
      `**Stands on:** ${assumptions.map(({ id }) => `\`${id}\``).join(', ')}.`,
    ].join('\n\n'),
  );
  return [begin, cellsToMarkdown(cells).trimEnd(), ...texts, end].join('\n\n');
}
