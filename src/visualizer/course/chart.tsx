import { type ReactNode, useState } from 'react';
import { usePage, usePart } from '../parts/page.ts';
import { lazily, Part } from '../parts/part.tsx';
import { Section } from '../parts/section.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { useVoice } from '../parts/words.ts';
import { type View, views } from '../state/place.ts';
import { Pictures } from './pictures.tsx';

const Diagram = lazily(async () => (await import('./diagram.tsx')).Diagram);
const DistanceView = lazily(async () => (await import('../distance/distance-view.tsx')).DistanceView);
const Outline = lazily(async () => (await import('./outline.tsx')).Outline);
const PositionsTable = lazily(async () => (await import('./positions-table.tsx')).PositionsTable);

/** All of the chart; on a narrow screen the issue that moves. */
const startPage = (): string => (window.matchMedia('(max-width: 40rem)').matches ? 'follow' : 'all');

/**
 * The statecharts at this step, in the view chosen; the diagram begins with one issue where it is named. Where nothing may
 * be told ahead, as in a lesson, the view that shows all of time is left out.
 */
export function ChartSection({
  first,
  ahead = true,
}: {
  readonly first?: string | undefined;
  readonly ahead?: boolean;
}) {
  const { say } = useVoice();
  const { store } = usePage();
  const names = ahead ? views : views.filter((one) => one !== 'distance');
  const chosen = usePart(({ place }) => place.view);
  const view = names.find((one) => one === chosen) ?? 'diagram';
  const [page, setPage] = useState(() => first ?? startPage());
  return (
    <Section
      id="chart"
      title={say('chart.title')}
      tools={
        <>
          {view === 'diagram' ? <PageChoice page={page} onPage={setPage} /> : null}
          {view === 'distance' ? null : <Pictures shown={page} />}
          <Tabs
            id="chart"
            title={say('view.title')}
            names={names}
            chosen={view}
            onChoose={(next) => store.enter({ view: next }, 'replace')}
            say={(name) => say(`view.${name}`)}
          />
        </>
      }
    >
      <div
        id="chart-view"
        role="tabpanel"
        aria-labelledby={`chart-${view}`}
        className={`view view-${view}`}
        {...(view === 'table' || view === 'distance' ? { tabIndex: 0 } : {})}
      >
        <Part key={view} waiting={<div className="diagram-room" aria-busy="true" />}>
          {shownAs(view, page)}
        </Part>
      </div>
    </Section>
  );
}

function shownAs(view: View, page: string): ReactNode {
  switch (view) {
    case 'table':
      return <PositionsTable />;
    case 'outline':
      return <Outline />;
    case 'distance':
      return <DistanceView />;
    default:
      return <Diagram page={page} />;
  }
}

/** Which part of the chart the diagram shows: all of it, one issue, or the issue that moves. */
function PageChoice({ page, onPage }: { readonly page: string; readonly onPage: (page: string) => void }) {
  const { say } = useVoice();
  const { talks } = usePage();
  return (
    <label className="field">
      <span>{say('chart.show')}</span>
      <select value={page} onChange={(event) => onPage(event.target.value)}>
        <option value="all">{say('chart.all')}</option>
        <option value="follow">{say('chart.follow')}</option>
        {talks.issues.map((issue) => (
          <option key={issue.id} value={issue.id}>
            {issue.name}
          </option>
        ))}
      </select>
    </label>
  );
}
