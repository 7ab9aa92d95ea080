import { wrap } from '../../doors/export.ts';
import { columnsOf } from '../../doors/inside.ts';
import { type CheckedInvariant, checkReplay } from '../checking.ts';
import { findScenario } from '../find-scenario.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';
import { say } from '../words.ts';

/** Checks every invariant on a replay. A hard one that is violated is a finding; a soft one is only reported. */
export async function checkCommand({ talks, layout, folder }: Setting, name: string | undefined): Promise<Answer> {
  const { width, paint } = layout;
  const { scenario, record } = await findScenario(talks, name, folder);
  const checked = checkReplay(talks, scenario, record);
  const mark = { ok: say('check.ok'), silent: say('check.silent'), violated: say('check.violated') };
  const column = Math.max(...Object.values(mark).map((text) => text.length));
  const line = ({ invariant, verdict, findings, skipped }: CheckedInvariant): readonly string[] => {
    const standing = `(${say(`check.${invariant.strength}`)}, ${say(`check.scope.${invariant.scope}`)})`;
    const text = [
      `${invariant.name} ${standing}`,
      ...(skipped ? [say('check.recordOnly')] : [invariant.sentence]),
      ...findings.map((finding) => `${finding.where}: ${finding.sentence}`),
    ];
    const style = verdict === 'violated' ? 'warning' : verdict === 'silent' ? 'faint' : undefined;
    return columnsOf([[[mark[verdict]], [invariant.id], text]], [column, 5, width - column - 9], (_, one) =>
      style === undefined ? one : paint(style, one),
    );
  };
  const count = (verdict: CheckedInvariant['verdict']): number =>
    checked.filter((one) => one.verdict === verdict).length;
  const hard = checked.some((one) => one.verdict === 'violated' && one.invariant.strength === 'hard');
  return {
    text: [
      ...wrap(say('check.title', { title: scenario.title }), width).map((one) => paint('title', one)),
      '',
      ...checked.flatMap(line),
      '',
      say('check.summary', { ok: count('ok'), silent: count('silent'), violated: count('violated') }),
      ...wrap(say('check.softNote'), width).map((one) => paint('faint', one)),
    ].join('\n'),
    found: hard,
  };
}
