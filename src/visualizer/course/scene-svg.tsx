import { type KeyboardEventHandler, memo } from 'react';
import type { Scene } from '../../doors/export.ts';
import type { EdgeShape, LaneShape, RegionShape, StateShape, TextShape } from '../../doors/inside.ts';
import { onViews } from '../language/views.ts';
import { usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { adoptDrawStyles } from '../rim/draw-styles.ts';

adoptDrawStyles();

interface Roving {
  readonly current?: string | undefined;
  readonly onFocus?: ((id: string) => void) | undefined;
}

/** A drawing as elements: lanes, regions, lines, states. A part that looks as it did is not drawn again. */
export function SceneSvg({
  scene,
  label,
  top = 0,
}: {
  readonly scene: Scene;
  readonly label: string;
  /** Where it begins, where what stands above is left out. */
  readonly top?: number | undefined;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of many states that can each have the focus is no single image
    <svg className="dm" role="group" aria-label={label} viewBox={`0 ${top} ${scene.w} ${scene.h}`} width="100%">
      {scene.lanes.map((lane) => (
        <Lane key={lane.id} lane={lane} />
      ))}
    </svg>
  );
}

/**
 * The same to move through, with a layer of its own for each lane: a step paints only the lanes that it moves, where in one
 * drawing the browser would go through every line again.
 */
export function SceneSheet({
  scene,
  label,
  width,
  least,
  onKeyDown,
  ...roving
}: Roving & {
  readonly scene: Scene;
  readonly label: string;
  readonly width?: number | undefined;
  /** The narrowest that it may become. */
  readonly least?: number | undefined;
  readonly onKeyDown?: KeyboardEventHandler<HTMLDivElement> | undefined;
}) {
  const across = (length: number): string => `${(100 * length) / scene.w}%`;
  const down = (length: number): string => `${(100 * length) / scene.h}%`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no set of form fields
    <div
      className="dm-sheet"
      role="group"
      aria-label={label}
      style={{ aspectRatio: `${scene.w} / ${scene.h}`, inlineSize: width ?? '100%', minInlineSize: least }}
      onKeyDown={onKeyDown}
    >
      {scene.lanes.map((lane) => (
        <svg
          key={lane.id}
          className="dm"
          role="presentation"
          viewBox={`${lane.x} ${lane.y} ${lane.w} ${lane.h}`}
          style={{ insetInlineStart: across(lane.x), insetBlockStart: down(lane.y), inlineSize: across(lane.w) }}
        >
          <Lane lane={lane} {...within(lane, roving)} />
        </svg>
      ))}
    </div>
  );
}

/** What one can move through, for one lane: the state that has the stop is told to its own lane alone. */
function within(lane: LaneShape, { current, onFocus }: Roving): Roving {
  const own = lane.regions.some((region) => current?.startsWith(`${region.id}/`));
  return { current: own ? current : undefined, onFocus };
}

const Lane = memo(function Lane({ lane, current, onFocus }: Roving & { readonly lane: LaneShape }) {
  return (
    <g className="dm-lane">
      <rect className="dm-frame" x={lane.x} y={lane.y} width={lane.w} height={lane.h} rx={8} />
      {lane.title === undefined ? null : <Line className="dm-title" text={lane.title} />}
      {lane.heads.map((head) => (
        <Line key={head.x} className="dm-head" text={head} />
      ))}
      {lane.regions.map((region) => (
        <Region
          key={region.id}
          region={region}
          current={current?.startsWith(`${region.id}/`) ? current : undefined}
          onFocus={onFocus}
        />
      ))}
    </g>
  );
});

const Region = memo(function Region({ region, current, onFocus }: Roving & { readonly region: RegionShape }) {
  const { say } = useVoice(onViews);
  const { names } = usePage();
  const name = `${names.issue(region.id)}, ${names.region(region.id)}`;
  return (
    <g className={region.moved ? 'dm-region dm-moved' : 'dm-region'} data-region={region.id}>
      <rect className="dm-frame" x={region.x} y={region.y} width={region.w} height={region.h} rx={6} />
      {region.title === undefined ? null : <Line className="dm-title" text={region.title} />}
      {region.question.map((line) => (
        <Line key={line.y} className="dm-question" text={line} />
      ))}
      {together(region.edges).map(([evidence, { line, head }]) => (
        <Edge key={evidence} evidence={evidence} line={line} head={head} bold={false} />
      ))}
      {region.edges.map((edge) => (edge.last ? <Edge key={edge.id} {...edge} bold /> : null))}
      {region.states.map((state) => (
        <State
          key={state.id}
          state={state}
          label={`${name}: ${names.state(region.id, state.name)}${say(`mark.${state.mark}`)}`}
          current={current === state.id}
          onFocus={onFocus}
        />
      ))}
    </g>
  );
});

function Line({ className, text }: { readonly className: string; readonly text: TextShape }) {
  return (
    <text className={className} x={text.x} y={text.y}>
      {text.text}
    </text>
  );
}

/**
 * The lines of a region, all of one evidence as one: a third of the elements of a drawing that way. Those of the last
 * step are drawn again over them.
 */
function together(edges: readonly EdgeShape[]): readonly (readonly [string, { line: string; head: string }])[] {
  const found = new Map<string, { line: string; head: string }>();
  for (const { evidence, line, head } of edges) {
    const before = found.get(evidence);
    found.set(evidence, before ? { line: `${before.line} ${line}`, head: `${before.head} ${head}` } : { line, head });
  }
  return [...found];
}

const Edge = memo(function Edge({
  evidence,
  line,
  head,
  bold,
}: Pick<EdgeShape, 'evidence' | 'line' | 'head'> & { readonly bold: boolean }) {
  return (
    <g className={`dm-edge dm-${evidence}${bold ? ' dm-last' : ''}`}>
      <path className="dm-line" d={line} />
      <path className="dm-tip" d={head} />
    </g>
  );
});

const State = memo(function State({
  state,
  label,
  current,
  onFocus,
}: {
  readonly state: StateShape;
  readonly label: string;
  readonly current: boolean;
  readonly onFocus: ((id: string) => void) | undefined;
}) {
  const roving = onFocus === undefined ? {} : { tabIndex: current ? 0 : -1, onFocus: () => onFocus(state.id) };
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it takes the focus to be read, and does nothing else
    <g className={`dm-state dm-${state.mark}`} role="img" aria-label={label} data-state={state.id} {...roving}>
      <rect className="dm-box" x={state.x} y={state.y} width={state.w} height={state.h} rx={6} />
      {state.initial ? <path className="dm-notch" d={`M${state.x + 4} ${state.y + 5}l5 3.5l-5 3.5z`} /> : null}
      {state.label.map((line) => (
        <Line key={line.y} className="dm-label" text={line} />
      ))}
      {state.status === undefined ? null : <Line className="dm-status" text={state.status} />}
    </g>
  );
});
