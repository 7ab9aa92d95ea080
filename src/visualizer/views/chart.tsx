import { type KeyboardEvent, useState } from 'react';
import { useCursor, usePage } from '../page.ts';
import { type View, views } from '../state/place.ts';
import { useSay } from '../words.ts';
import { Diagram } from './diagram.tsx';
import { Outline } from './outline.tsx';
import { Pictures } from './pictures.tsx';
import { PositionsTable } from './positions-table.tsx';
import { Section } from './section.tsx';

/** The statecharts at this step, in the view chosen. */
export function ChartSection() {
  const say = useSay();
  const { talks, layout } = usePage();
  const { place } = useCursor();
  const [page, setPage] = useState('all');
  const pages = talks.issues.filter((issue) => Object.hasOwn(layout.pages, issue.id));
  return (
    <Section id="chart" title={say('chart.title')} tools={<ViewTabs />}>
      <div id="chart-view" role="tabpanel" aria-labelledby={`view-${place.view}`} className={`view view-${place.view}`}>
        {place.view === 'table' ? (
          <PositionsTable />
        ) : place.view === 'outline' ? (
          <Outline />
        ) : (
          <>
            <div className="diagram-tools">
              <label className="field">
                <span>{say('chart.show')}</span>
                <select value={page} onChange={(event) => setPage(event.target.value)}>
                  <option value="all">{say('chart.all')}</option>
                  <option value="follow">{say('chart.follow')}</option>
                  {pages.map((issue) => (
                    <option key={issue.id} value={issue.id}>
                      {issue.name}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <Diagram page={page} />
          </>
        )}
      </div>
      <Pictures page={page} />
    </Section>
  );
}

/** The choice of the view: tabs, of which the arrow keys choose one. */
function ViewTabs() {
  const say = useSay();
  const { store } = usePage();
  const { place } = useCursor();
  const turn = (event: KeyboardEvent<HTMLElement>): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = views[(views.indexOf(place.view) + by + views.length) % views.length] ?? 'diagram';
    store.setView(next);
    event.currentTarget.querySelector<HTMLElement>(`#view-${next}`)?.focus();
  };
  const tab = (view: View) => (
    <button
      key={view}
      id={`view-${view}`}
      type="button"
      role="tab"
      aria-selected={place.view === view}
      aria-controls="chart-view"
      tabIndex={place.view === view ? 0 : -1}
      onClick={() => store.setView(view)}
    >
      {say(`view.${view}`)}
    </button>
  );
  return (
    <div className="tabs" role="tablist" aria-label={say('view.title')} data-keys="arrows" onKeyDown={turn}>
      {views.map(tab)}
    </div>
  );
}
