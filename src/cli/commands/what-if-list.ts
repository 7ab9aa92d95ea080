import {
  type Case,
  cellsToMarkdown,
  type Reproduction,
  reproductionRows,
  reproductionSection,
  reproductionToJson,
  sectionsToMarkdown,
  sectionsToText,
  type TextLayout,
  toCsv,
  type WhatIf,
  wrap,
} from '../../index.ts';
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
