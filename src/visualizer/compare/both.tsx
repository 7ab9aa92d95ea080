import { useMemo, useState } from 'react';
import { type Layout, sceneOf } from '../../doors/export.ts';
import { issueOf } from '../../index.ts';
import { longDay } from '../../messages/index.ts';
import { SceneSvg } from '../course/scene-svg.tsx';
import { useLayout, usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { standingAt } from '../what-if/row-kind.ts';
import { onWhatIfs } from '../what-if/words.ts';
import { type HeldProps, titleOf } from './held.ts';

/** Both courses in one drawing, each with its own mark. */
export function Both(parts: HeldProps) {
  const layout = useLayout();
  return layout === undefined ? (
    <div className="diagram-room" aria-busy="true" />
  ) : (
    <Drawn {...parts} layout={layout} />
  );
}

function Drawn({ answer, rows, how, layout }: HeldProps & { readonly layout: Layout }) {
  const { say: pageSay } = useVoice();
  const { say, language } = useVoice(onWhatIfs);
  const {
    talks,
    words: { draw },
  } = usePage();
  const { comparison, base, other } = answer;
  const [page, setPage] = useState<string | undefined>(undefined);
  const row = rows[how.row];
  const firstRegion = row?.regions[0]?.region ?? comparison.end[0]?.region;
  const differing = firstRegion === undefined ? undefined : issueOf(talks, firstRegion)?.id;
  const shown = page ?? differing ?? 'all';
  const scene = useMemo(() => {
    const standing = standingAt(comparison, rows, how.row);
    const known = Object.hasOwn(layout.pages, shown) ? shown : 'all';
    return sceneOf(layout, known, { positions: standing.base, other: standing.other, words: draw });
  }, [layout, comparison, rows, how.row, shown, draw]);
  const day = longDay(row?.date ?? '', language);
  return (
    <>
      <div className="compare-chart-tools">
        <label className="field">
          <span>{pageSay('chart.show')}</span>
          <select value={page ?? ''} onChange={(event) => setPage(event.target.value || undefined)}>
            <option value="">{say('compare.onlyDiffering')}</option>
            <option value="all">{pageSay('chart.all')}</option>
            {talks.issues.map((issue) => (
              <option key={issue.id} value={issue.id}>
                {issue.name}
              </option>
            ))}
          </select>
        </label>
        <p className="note">{say('compare.legend', { base: titleOf(base), other: titleOf(other) })}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <section className="diagram-room" tabIndex={0} aria-label={say('compare.chart', { day })} data-keys="arrows">
        <SceneSvg scene={scene} label={`${scene.title}: ${say('compare.chart', { day })}`} />
      </section>
    </>
  );
}
