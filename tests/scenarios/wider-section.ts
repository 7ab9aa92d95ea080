import { talksCase } from '../../scenarios/index.ts';
import { cellsToMarkdown } from '../../src/doors/export.ts';
import type { Held } from '../../src/doors/inside.ts';

export const begin = '<!-- transcripts: begin, written by tests/scenarios/wider.test.ts -->';
export const end = '<!-- transcripts: end -->';

const inWords: Readonly<Record<Held['as'], string>> = {
  confirmed: 'also there',
  morePrecise: 'more precise there',
  differs: 'otherwise there',
  silent: 'nothing on it',
  unread: 'could not be read',
};

/** How the reported facts stand against the transcripts and reports of the same days, for the room's README. */
export function transcriptsSection(): string {
  const { held = [], sources = [] } = talksCase.wider ?? {};
  const used = [...new Set(held.map((one) => one.source))];
  const publisher = (id: string): string => {
    const source = sources.find((one) => one.id === id);
    return `${source?.publisher}, ${source?.date}`;
  };
  const verdicts = Object.keys(inWords) as readonly Held['as'][];
  const counts = used.map((id) => [
    publisher(id),
    ...verdicts.map((as) => `${held.filter((one) => one.source === id && one.as === as).length}`),
  ]);
  const told = held.filter((one) => one.sentence !== undefined);
  const rows = told.map((one) => [
    one.fact,
    talksCase.ledger.find((fact) => fact.id === one.fact)?.text ?? '',
    inWords[one.as],
    one.sentence ?? '',
    publisher(one.source),
  ]);
  return [
    begin,
    cellsToMarkdown([['document', ...verdicts.map((as) => inWords[as])], ...counts]).trimEnd(),
    cellsToMarkdown([['fact', 'as reported', '', 'there', 'document'], ...rows]).trimEnd(),
    end,
  ].join('\n\n');
}
