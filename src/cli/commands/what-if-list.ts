import {
  cellsToMarkdown,
  isFromWiderRecord,
  type Reproduction,
  reproductionRows,
  reproductionSection,
  reproductionToJson,
  sectionsToMarkdown,
  sectionsToText,
  type TextLayout,
  toCsv,
  wrap,
} from '../../doors/export.ts';
import type { Case, WhatIf } from '../../index.ts';
import type { Format } from '../format.ts';
import type { Answer } from '../io.ts';
import { say } from '../words.ts';

/** The what-ifs that come with a case. */
export function listWhatIfs(
  talks: Case,
  shipped: readonly WhatIf[],
  { width, paint }: TextLayout,
  format: Format,
  again: Reproduction,
): Answer {
  const label = (one: WhatIf): string => (isFromWiderRecord(talks, one) ? `◇ ${one.title}` : one.title);
  const cells = [['id', 'title', 'question'], ...shipped.map((one) => [one.id, label(one), one.question])];
  const later = shipped.some((one) => isFromWiderRecord(talks, one)) ? [say('whatIf.later')] : [];
  const texts: Record<Format, () => string> = {
    text: () =>
      [
        ...shipped.map((one) =>
          [
            paint('heading', one.id),
            ...[`${label(one)}.`, one.question].flatMap((text) => wrap(text, width - 2).map((line) => `  ${line}`)),
          ].join('\n'),
        ),
        ...[...later, shipped.length === 0 ? say('whatIf.none') : say('whatIf.listed')].flatMap((text) =>
          wrap(text, width),
        ),
        sectionsToText('', [reproductionSection(talks, again)], { width, paint }),
      ].join('\n'),
    markdown: () =>
      sectionsToMarkdown(say('whatIf.listTitle'), [
        { heading: talks.title, items: [cellsToMarkdown(cells).trimEnd()], list: false },
        reproductionSection(talks, again),
      ]),
    json: () => `${JSON.stringify({ ...reproductionToJson(talks, again), whatIfs: shipped }, undefined, 2)}\n`,
    csv: () => toCsv([...cells, ...reproductionRows(talks, again, 3)]),
  };
  return { text: texts[format]() };
}
