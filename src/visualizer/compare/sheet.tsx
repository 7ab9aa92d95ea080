import { sceneOf } from '../../doors/export.ts';
import { longDay } from '../../messages/index.ts';
import { SceneRows } from '../course/scene-rows.tsx';
import { usePrinting } from '../course/use-printing.ts';
import { useLayout, usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { reproductionOf } from '../what-if/answer.ts';
import { onWhatIfs } from '../what-if/words.ts';
import { Differences } from './differences.tsx';
import { type HeldProps, titleOf } from './held.ts';
import { Words } from './words.tsx';

/** The comparison on paper: in words, as tables, and as one drawing of where both stand at the end. */
export function ComparisonSheet(parts: HeldProps) {
  const printing = usePrinting();
  const layout = useLayout();
  const { say, language } = useVoice(onWhatIfs);
  const {
    words: { draw },
  } = usePage();
  if (!printing) return null;
  const { material, answer, rows } = parts;
  const { comparison, base, other } = answer;
  const again = reproductionOf(material, answer);
  const last = rows.at(-1)?.date ?? other.run.scenario.horizon;
  const title = say('compare.chart', { day: longDay(last, language) });
  return (
    <article className="sheet sheet-comparison">
      <h1>{material.talks.title}</h1>
      <p className="sheet-run">
        {say('compare.title')}: {titleOf(other)} / {titleOf(base)}
      </p>
      <Words {...parts} />
      <Differences {...parts} how={{ ...parts.how, row: Math.max(0, rows.length - 1) }} />
      <p>
        {say('compare.version', {
          version: again.version,
          command: again.command,
          id: material.talks.id,
          caseVersion: material.talks.version,
        })}
      </p>
      {layout === undefined ? null : (
        <section className="sheet-chart">
          <h2>{title}</h2>
          <p>{say('compare.legend', { base: titleOf(base), other: titleOf(other) })}</p>
          <SceneRows
            scene={sceneOf(layout, 'all', {
              positions: comparison.base.positions,
              other: comparison.other.positions,
              words: draw,
            })}
            label={title}
          />
        </section>
      )}
    </article>
  );
}
