import { english, longDay, wrap } from '../../doors/export.ts';
import { columnsOf } from '../../doors/inside.ts';
import { type Case, coverage, DemarcheError, type Fact, factKinds, type Issue, nearest } from '../../index.ts';
import { hintOf } from '../../messages/index.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';
import { say, told } from '../words.ts';
import { heldRows, oneWiderFact, widerCoverage, widerList } from './wider-facts.ts';

export interface FactsFlags {
  readonly issue?: string;
  readonly coverage?: boolean;
  readonly wider?: boolean;
}

/** Lists the facts of the ledger, shows one, or proves that each is in its role. */
export function factsCommand(setting: Setting, id: string | undefined, flags: FactsFlags): Answer {
  const { talks } = setting;
  const { issue: name, coverage: prove = false, wider = false } = flags;
  if (id !== undefined && (name !== undefined || prove || wider))
    throw new DemarcheError('cli/misuse', told('misuse.oneFact'));
  if (prove && wider) throw new DemarcheError('cli/misuse', told('misuse.widerCoverage'));
  if (id !== undefined) return oneWiderFact(setting, id) ?? oneFact(setting, id);
  const issue = name === undefined ? undefined : issueNamed(talks, name);
  if (wider) return widerList(setting, issue?.id);
  const facts = issue === undefined ? talks.ledger : talks.ledger.filter((fact) => issue.ledger.includes(fact.issue));
  return prove ? proof(setting, facts) : list(setting, facts);
}

function list({ talks, layout }: Setting, facts: readonly Fact[]): Answer {
  const widths = [6, 10, Math.min(18, Math.max(8, ...facts.map((fact) => fact.issue.length)))];
  const rest = Math.max(20, layout.width - widths.reduce((sum, one) => sum + one + 2, 0));
  const rows = facts.map((fact) => [[fact.id], [fact.kind], [fact.issue], [fact.text]]);
  return {
    text: [
      ...columnsOf(rows, [...widths, rest]),
      '',
      say('facts.count', { count: facts.length }),
      ...(talks.wider === undefined
        ? []
        : wrap(say('facts.widerBeside', { count: talks.wider.facts.length }), layout.width)),
    ].join('\n'),
  };
}

function oneFact({ talks, layout }: Setting, id: string): Answer {
  const fact = talks.ledger.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (fact === undefined)
    throw new DemarcheError(
      'case/unknown-fact',
      told('misuse.fact', {
        name: id,
        hint: hintOf(
          id,
          [...talks.ledger, ...(talks.wider?.facts ?? [])].map((one) => one.id),
        ),
      }),
    );
  const source = talks.bibliography.find((one) => one.id === fact.source);
  const place =
    source === undefined
      ? `${fact.source}, ¶${fact.paragraph}`
      : `${source.paper}, ${longDay(source.printed, english)}, “${source.headline}”, ¶${fact.paragraph}`;
  const role = coverage(talks).find((one) => one.fact === fact.id)?.found ?? [];
  const steps = talks.scenarios.flatMap((scenario) =>
    [...scenario.events, ...scenario.annotations]
      .filter((one) => one.facts.includes(fact.id))
      .map((one) => `${scenario.id}: ${one.id}`),
  );
  const used = [...new Set([...role, ...steps])];
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [say('facts.source'), [place]],
    [say('facts.date'), [`${fact.date} (${fact.dateBasis})`]],
    [say('facts.actor'), [fact.actor]],
    [say('facts.attribution'), [fact.attribution]],
    [say('facts.issueOf'), [fact.issue]],
    [say('facts.kind'), [fact.kind]],
    [say('facts.used'), used.length === 0 ? [say('facts.unused')] : used],
    ...heldRows(talks, fact.id),
  ];
  return {
    text: [
      layout.paint('heading', fact.id),
      ...wrap(fact.text, layout.width),
      '',
      ...columnsOf(
        rows.map(([label, entries]) => [[label], entries]),
        [13, layout.width - 15],
      ),
    ].join('\n'),
  };
}

function proof({ talks, layout }: Setting, facts: readonly Fact[]): Answer {
  const wanted = new Set(facts.map((fact) => fact.id));
  const covered = coverage(talks).filter((one) => wanted.has(one.fact));
  const missing = covered.filter((one) => !one.ok);
  const rows = covered.map((one) => [[one.fact], [one.kind], [one.found.length === 0 ? '–' : one.found.join(', ')]]);
  const kinds = factKinds.flatMap((kind) => {
    const all = covered.filter((one) => one.kind === kind);
    const [first] = all;
    if (first === undefined) return [];
    return [
      [[kind], [say(`coverage.role.${first.role}`)], [`${all.length}`], [`${all.filter((one) => one.ok).length}`]],
    ];
  });
  const heads = [[say('coverage.kind')], [say('coverage.role')], [say('coverage.facts')], [say('coverage.inRole')]];
  const texts = new Map(talks.ledger.map((fact) => [fact.id, fact.text]));
  return {
    text: [
      ...columnsOf(rows, [6, 10, Math.max(20, layout.width - 20)]),
      '',
      ...columnsOf([heads, ...kinds], [10, 40, 6, 14], (row, text) =>
        row === 0 ? layout.paint('heading', text) : text,
      ),
      '',
      ...missing.flatMap((one) =>
        wrap(
          say('coverage.missing', { fact: one.fact, kind: one.kind, text: texts.get(one.fact) ?? '' }),
          layout.width,
        ).map((line) => layout.paint('warning', line)),
      ),
      missing.length === 0
        ? say('coverage.all', { count: covered.length })
        : say('coverage.some', { count: missing.length }),
      ...widerCoverage(talks, layout.width),
    ].join('\n'),
    found: missing.length > 0,
  };
}

function issueNamed(talks: Case, name: string): Issue {
  const wanted = name.toLowerCase();
  const namesOf = (issue: Issue): readonly string[] => [issue.id, issue.name, ...issue.ledger];
  const issue = talks.issues.find((one) => namesOf(one).some((each) => each.toLowerCase() === wanted));
  if (issue !== undefined) return issue;
  const all = talks.issues.flatMap(namesOf);
  const hint =
    nearest(name, all) === undefined
      ? hintOf(
          name,
          talks.issues.map((one) => one.id),
        )
      : hintOf(name, all);
  throw new DemarcheError('cli/misuse', told('misuse.issue', { name, hint }));
}
