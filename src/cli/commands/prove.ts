import { audit, prove, type Symbolic } from '../../doors/explore.ts';
import { type TextLayout, wrap } from '../../doors/export.ts';
import { indent } from '../../doors/inside.ts';
import {
  type Case,
  checkStructure,
  describeChart,
  type FactoredModel,
  type Invariant,
  isProvable,
  obligationsOf,
  type Path,
  type Verdict,
} from '../../index.ts';
import { type Asked, ask, grouped, paragraph, type Reply, say, tellSize, wholeMapOf } from '../asking.ts';
import { tellBroken } from '../bounded.ts';
import type { Setting } from '../setting.ts';
import { toldSteps, wayLines } from '../way-text.ts';
import { claimCommand, isClaim, type ProveFlags } from './prove-claim.ts';

/** What came of one invariant. */
interface Judged {
  readonly invariant: Invariant;
  readonly verdict: 'proved' | 'broken' | 'record';
  readonly properties: number;
  readonly findings: readonly string[];
  readonly counterexample?: Path | undefined;
}

/** Proves every invariant but those of the record over every position, and looks for parts without a role. */
export async function proveCommand(setting: Setting, flags: ProveFlags): Promise<Asked> {
  if (isClaim(flags)) return claimCommand(setting, flags);
  const { talks, layout } = setting;
  return ask(
    flags,
    layout,
    (reply, watch) => {
      const title = say('prove.title', { title: talks.title });
      const { model, symbolic } = wholeMapOf(talks, watch, (known) => tellSize(reply, layout, title, known));
      const positions = symbolic.sets.count(symbolic.reachable);
      reply.json.positions = String(positions);
      reply.json.invariants = [];
      reply.lines.push(say('prove.positions', { count: grouped(positions) }), '');
      const judged = talks.invariants.map((invariant) => {
        const one = judge(talks, invariant, model, symbolic);
        tellOne(reply, talks, layout, one);
        return one;
      });
      const count = (verdict: Judged['verdict']): number => judged.filter((one) => one.verdict === verdict).length;
      const counts = {
        proved: say('prove.hold', { count: count('proved') }),
        broken: say('prove.holdNot', { count: count('broken') }),
        record: say('prove.ofRecord', { count: count('record') }),
      };
      const softBroken = judged.some((one) => one.verdict === 'broken' && one.invariant.strength === 'soft');
      reply.found = judged.some((one) => one.verdict === 'broken' && one.invariant.strength === 'hard');
      reply.lines.push('', ...paragraph(layout, say('prove.summary', counts)));
      if (softBroken) reply.lines.push(...paragraph(layout, say('prove.softNote'), 'faint'));
      tellAudit(reply, talks, layout, model, symbolic);
    },
    { bounded: tellBroken(talks, layout) },
  );
}

function judge(talks: Case, invariant: Invariant, model: FactoredModel, symbolic: Symbolic): Judged {
  const chart = describeChart(talks.chart);
  if (invariant.scope === 'record') return { invariant, verdict: 'record', properties: 0, findings: [] };
  const properties = obligationsOf(invariant, chart).map((one) => one.property);
  const broken = prove(model, properties, { symbolic }).verdicts.filter((verdict) => !verdict.holds);
  const factKinds = new Map(talks.ledger.map((fact) => [fact.id, fact.kind]));
  const drawn = { ...invariant, rules: invariant.rules.filter((rule) => !isProvable(rule)) };
  const asDrawn = checkStructure(drawn, { chart, vocabulary: talks.vocabulary, factKinds }).findings;
  const unreached = broken.some((verdict: Verdict) => verdict.property.kind === 'reachable');
  const findings = [
    ...asDrawn.map((one) => say('prove.drawn', { finding: one.sentence })),
    ...(unreached ? [say('prove.unreached')] : []),
  ];
  const verdict = broken.length + asDrawn.length > 0 ? 'broken' : 'proved';
  const counterexample = broken.find((one) => one.path !== undefined)?.path;
  return { invariant, verdict, properties: properties.length, findings, counterexample };
}

function tellOne(reply: Reply, talks: Case, layout: TextLayout, judged: Judged): void {
  const { invariant, verdict, findings, counterexample } = judged;
  const { paint, width } = layout;
  const steps = counterexample === undefined ? undefined : toldSteps(talks, counterexample);
  const list = reply.json.invariants;
  if (Array.isArray(list))
    list.push({
      id: invariant.id,
      name: invariant.name,
      strength: invariant.strength,
      scope: invariant.scope,
      verdict,
      findings,
      ...(steps === undefined ? {} : { counterexample: steps }),
    });
  const word = say(`prove.${verdict}`).padEnd(say('prove.proved').length);
  const soft = invariant.strength === 'soft' ? ` (${say('prove.soft')})` : '';
  const line = `${word}  ${invariant.id}  ${invariant.name}${soft}`;
  reply.lines.push(verdict === 'broken' ? paint('warning', line) : verdict === 'record' ? paint('faint', line) : line);
  if (verdict !== 'broken') return;
  reply.lines.push(...indent(wrap(invariant.sentence, width - 8), 8, undefined, paint));
  for (const finding of findings) reply.lines.push(...indent(wrap(finding, width - 8), 8, 'warning', paint));
  if (steps !== undefined)
    reply.lines.push(`        ${say('prove.counterexample')}`, ...wayLines(talks, steps, layout, { margin: 8 }));
}

function tellAudit(reply: Reply, talks: Case, layout: TextLayout, model: FactoredModel, symbolic: Symbolic): void {
  const guards = [...describeChart(talks.chart).guards].map(([name, { formula }]) => [name, formula] as const);
  const found = audit(model, { symbolic, conditions: Object.fromEntries(guards) });
  reply.json.audit = found;
  const lines = [
    ...found.neverFires.map(({ event, region, to }) => say('prove.neverFires', { event, region, state: to })),
    ...found.neverAccepted.map((event) => say('prove.neverAccepted', { event })),
    ...found.neverEntered.map((one) => say('prove.neverEntered', one)),
    ...found.alwaysTrue.map((guard) => say('prove.alwaysTrue', { guard })),
    ...found.alwaysFalse.map((guard) => say('prove.alwaysFalse', { guard })),
  ];
  reply.lines.push('', layout.paint('heading', say('prove.audit')));
  for (const line of lines.length === 0 ? [say('prove.auditNone')] : lines)
    reply.lines.push(
      ...indent(wrap(line, layout.width - 2), 2, lines.length === 0 ? undefined : 'warning', layout.paint),
    );
}
