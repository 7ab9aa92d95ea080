import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Layout, Scene } from '../../doors/export.ts';
import { issueOf } from '../../index.ts';
import { onViews } from '../language/views.ts';
import { useClosed } from '../parts/explorer.ts';
import { useCursor, useLayout, usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { afterPaint } from '../rim/after-paint.ts';
import { sceneAt } from '../state/picture.ts';
import { SceneSheet } from './scene-svg.tsx';
import { StateNote } from './state-note.tsx';

const zooms = [0.5, 0.75, 1, 1.5, 2] as const;

/** The drawing of the chart, once its layout has come. */
export function Diagram({ page }: { readonly page: string }) {
  const layout = useLayout();
  return layout === undefined ? (
    <div className="diagram-room" aria-busy="true" />
  ) : (
    <LaidDiagram layout={layout} page={page} />
  );
}

/**
 * One tab stop: within it the arrow keys go from state to state and from region to
 * region, and what has the focus is told below.
 */
function LaidDiagram({ layout, page }: { readonly layout: Layout; readonly page: string }) {
  const { say } = useVoice(onViews);
  const {
    talks,
    words: { draw },
  } = usePage();
  const { course, frame } = useCursor();
  const closed = useClosed();
  const [zoom, setZoom] = useState<number | undefined>(undefined);
  const [focused, setFocused] = useState<string | undefined>(undefined);
  const room = useRef<HTMLDivElement>(null);
  const moved = frame.moves[0]?.region ?? frame.nonMoves[0]?.region;
  const [followed, setFollowed] = useState(talks.issues[0]?.id ?? '');
  const issue = moved === undefined ? undefined : issueOf(talks, moved)?.id;
  useEffect(() => {
    if (issue !== undefined) setFollowed(issue);
  }, [issue]);
  const shown = page === 'follow' ? followed : page;
  const scene = useMemo(
    () => sceneAt(layout, knownPage(layout, shown), course, frame, draw, closed),
    [layout, shown, course, frame, draw, closed],
  );
  const order = useMemo(() => regionsIn(scene), [scene]);
  const current = order.flat().includes(focused ?? '') ? focused : nowIn(scene);

  useEffect(() => {
    if (moved === undefined || shown === '') return undefined;
    return afterPaint(() => {
      if (room.current !== null) bringIntoView(room.current, moved);
    });
  }, [moved, shown]);

  const go = (event: KeyboardEvent<HTMLElement>): void => {
    const next = neighbour(order, current, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setFocused(next);
    event.currentTarget.querySelector<SVGGElement>(`[data-state="${CSS.escape(next)}"]`)?.focus();
  };
  const turn = (by: number): void => {
    const at = zooms.findIndex((one) => one >= (zoom ?? 1));
    setZoom(zooms[Math.max(0, Math.min(zooms.length - 1, at + by))]);
  };
  return (
    <div className="diagram">
      <div className="diagram-room" ref={room} data-keys="arrows">
        <SceneSheet
          scene={scene}
          label={say('chart.diagramOf', { title: scene.title })}
          width={zoom === undefined ? undefined : scene.w * zoom}
          least={zoom === undefined ? scene.w * (shown === 'all' ? 0.45 : 0.8) : undefined}
          current={current}
          onFocus={setFocused}
          onKeyDown={go}
        />
      </div>
      <div className="diagram-foot">
        <StateNote id={current} chosen={focused !== undefined} />
        <fieldset className="zoom">
          <legend className="visually-hidden">{say('zoom.title')}</legend>
          <button type="button" aria-label={say('zoom.out')} onClick={() => turn(-1)}>
            −
          </button>
          <button type="button" aria-pressed={zoom === undefined} onClick={() => setZoom(undefined)}>
            {say('zoom.fit')}
          </button>
          <button type="button" aria-label={say('zoom.in')} onClick={() => turn(1)}>
            +
          </button>
        </fieldset>
      </div>
    </div>
  );
}

const knownPage = (layout: Layout, page: string): string => (Object.hasOwn(layout.pages, page) ? page : 'all');

/** The states of each region, in the order in which they are drawn. */
function regionsIn(scene: Scene): readonly (readonly string[])[] {
  return scene.lanes.flatMap((lane) => lane.regions.map((region) => region.states.map((state) => state.id)));
}

function nowIn(scene: Scene): string | undefined {
  const regions = scene.lanes.flatMap((lane) => lane.regions);
  const region = regions.find((one) => one.moved) ?? regions[0];
  return region?.states.find((state) => state.mark === 'now')?.id ?? region?.states[0]?.id;
}

function neighbour(order: readonly (readonly string[])[], from: string | undefined, key: string): string | undefined {
  const region = Math.max(
    0,
    order.findIndex((states) => states.includes(from ?? '')),
  );
  const states = order[region] ?? [];
  const at = states.indexOf(from ?? '');
  switch (key) {
    case 'ArrowRight':
      return states[Math.min(states.length - 1, at + 1)];
    case 'ArrowLeft':
      return states[Math.max(0, at - 1)];
    case 'ArrowDown':
      return order[Math.min(order.length - 1, region + 1)]?.[0];
    case 'ArrowUp':
      return order[Math.max(0, region - 1)]?.[0];
    case 'Home':
      return order[0]?.[0];
    case 'End':
      return order.at(-1)?.[0];
    default:
      return undefined;
  }
}

/** Scrolls the room, never the page, so that the region that moved is seen: its present state where it is too wide. */
function bringIntoView(room: HTMLElement, region: string): void {
  const whole = room.querySelector(`[data-region="${CSS.escape(region)}"]`);
  if (whole === null) return;
  const own = room.getBoundingClientRect();
  const wide = whole.getBoundingClientRect().width > own.width;
  const there = ((wide && whole.querySelector('.dm-now')) || whole).getBoundingClientRect();
  if (there.top >= own.top && there.bottom <= own.bottom && there.left >= own.left && there.right <= own.right) {
    if (!wide || Math.abs(there.left + there.width / 2 - own.left - own.width / 2) < own.width / 6) return;
  }
  room.scrollBy({
    top: there.top - own.top - Math.max(12, (own.height - there.height) / 2),
    left: there.left - own.left - Math.max(12, (own.width - there.width) / 2),
  });
}
