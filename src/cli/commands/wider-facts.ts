import { english, reportedInWords, wrap } from '../../doors/export.ts';
import { columnsOf, type Held } from '../../doors/inside.ts';
import type { Case, WiderFact, WiderSource } from '../../index.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';
import { say } from '../words.ts';

type Row = readonly [label: string, lines: readonly string[]];

/** Lists the wider record, apart from the record; with an issue, what concerns it. */
export function widerList({ talks, layout }: Setting, issue: string | undefined): Answer {
  const facts = (talks.wider?.facts ?? []).filter((fact) => issue === undefined || fact.issue === issue);
  const rows = facts.map((fact) => [[fact.id], [fact.day], [fact.issue], [fact.text]]);
  return {
    text: [
      ...wrap(say('facts.widerTitle'), layout.width).map((line) => layout.paint('heading', line)),
      ...columnsOf(rows, [6, 10, 14, Math.max(20, layout.width - 36)]),
      '',
      say('facts.widerCount', { count: facts.length }),
    ].join('\n'),
  };
}

/** One entry of the wider record with its sources and how it was verified; nothing where there is none of this id. */
export function oneWiderFact({ talks, layout }: Setting, id: string): Answer | undefined {
  const fact = talks.wider?.facts.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (fact === undefined) return undefined;
  const moves = (talks.wider?.scenarios ?? []).flatMap((scenario) =>
    scenario.events
      .filter((event) => event.facts.includes(fact.id))
      .map((event) => `${scenario.id}: ${event.id} (${event.type})`),
  );
  const issue = talks.issues.find((one) => one.id === fact.issue)?.name ?? fact.issue;
  const rows: readonly Row[] = [
    [say('facts.date'), [dateOf(fact)]],
    [say('facts.stage'), [say(`facts.stage.${fact.stage}`)]],
    [say('facts.actor'), [fact.actor]],
    [say('facts.issueOf'), [issue]],
    [say('facts.widerSources'), sourcesOf(talks, fact).flatMap(({ text, where }) => [text, where])],
    [say('facts.verified'), [say(`facts.verified.${fact.verified}`), ...(fact.note === undefined ? [] : [fact.note])]],
    ...(moves.length === 0 ? [] : [[say('facts.asMove'), moves] as const]),
    ...(fact.same === undefined ? [] : [[say('facts.same'), [fact.same]] as const]),
    ...(fact.wordless === undefined ? [] : [[say('facts.wordless'), [fact.wordless]] as const]),
  ];
  return {
    text: [
      ...wrap(say('facts.widerHead', { id: fact.id }), layout.width).map((line) => layout.paint('heading', line)),
      ...wrap(fact.text, layout.width),
      '',
      ...columnsOf(
        rows.map(([label, lines]) => [[label], lines]),
        [13, layout.width - 15],
      ),
    ].join('\n'),
  };
}

function dateOf(fact: WiderFact): string {
  const said = reportedInWords(fact.reported ?? fact.day, english);
  return fact.dateBasis === 'stated' ? said : `${said} (${fact.dateBasis})`;
}

function sourcesOf(talks: Case, fact: WiderFact): readonly { readonly text: string; readonly where: string }[] {
  return fact.sources.flatMap((id) => {
    const source = talks.wider?.sources.find((one) => one.id === id);
    if (source === undefined) return [];
    return [{ text: nameOf(source), where: [source.place, source.address].filter(Boolean).join(', ') }];
  });
}

const nameOf = ({ publisher, title, date }: WiderSource): string =>
  `${publisher}, “${title}”${date === undefined ? '' : `, ${reportedInWords(date, english)}`}`;

/** What the transcripts of the same occasion have of a reported fact. */
export function heldRows(talks: Case, fact: string): readonly Row[] {
  const held = talks.wider?.held.filter((one) => one.fact === fact) ?? [];
  return held.length === 0 ? [] : [[say('facts.held'), held.map((one) => heldLine(talks, one))]];
}

function heldLine(talks: Case, { source: id, as, sentence = '' }: Held): string {
  const source = talks.wider?.sources.find((one) => one.id === id);
  return `◇ ${say(`facts.held.${as}`, { source: source === undefined ? id : nameOf(source), sentence })}`;
}

/** That the wider record stands apart, in figures. */
export function widerCoverage({ wider }: Case, width: number): readonly string[] {
  if (wider === undefined) return [];
  const cited = new Set(wider.scenarios.flatMap((one) => one.events.flatMap((event) => event.facts)));
  const count = (holds: (fact: WiderFact) => boolean): number => wider.facts.filter(holds).length;
  return wrap(
    say('coverage.wider', {
      count: wider.facts.length,
      moves: count((fact) => cited.has(fact.id)),
      same: count((fact) => fact.same !== undefined),
      wordless: count((fact) => fact.wordless !== undefined),
    }),
    width,
  );
}
