import { citation, english, regionInWords, stateInWords, type TextLayout, wrap } from '../doors/export.ts';
import { indent, takenAt } from '../doors/inside.ts';
import { type Case, describeChart, type Path, type Positions } from '../index.ts';

/** One step of a way with where it comes from: as data for programs, and for the lines that people read. */
export interface ToldStep {
  readonly event: string;
  readonly party: string;
  readonly evidence: string;
  readonly basis: string;
  readonly facts: readonly string[];
  readonly sentence: string;
  readonly moves: readonly { readonly region: string; readonly from: string; readonly to: string }[];
}

/** What each step of a path does and on what it stands. A step is counterfactual where one of its transitions is. */
export function toldSteps(talks: Case, path: Path, eventOf: (name: string) => string = (name) => name): ToldStep[] {
  const chart = describeChart(talks.chart);
  let before: Positions = path.start;
  return path.steps.map(({ event: name, after }) => {
    const event = eventOf(name);
    const entry = talks.vocabulary[event];
    const taken = takenAt(chart, before, event);
    const own = taken.find((one) => one.meta.evidence === 'counterfactual');
    const moves = taken.filter((one) => one.from !== one.to).map(({ region, from, to }) => ({ region, from, to }));
    before = after;
    return {
      event,
      party: event.slice(0, Math.max(0, event.indexOf('.'))),
      evidence: own?.meta.evidence ?? entry?.evidence ?? '',
      basis: own?.meta.basis ?? entry?.basis ?? '',
      facts: [...new Set([...(entry?.facts ?? []), ...taken.flatMap((one) => one.meta.facts ?? [])])],
      sentence: entry?.sentence ?? '',
      moves,
    };
  });
}

/** A way for the terminal: each step with its event, its day where it has one, its sentence, what it moves and where that stands. */
export function wayLines(
  talks: Case,
  steps: readonly ToldStep[],
  layout: TextLayout,
  { margin = 2, days = [] }: { readonly margin?: number; readonly days?: readonly string[] | undefined } = {},
): string[] {
  const { width, paint } = layout;
  const inner = margin + 4;
  return steps.flatMap((step, index) => {
    const number = `${' '.repeat(margin)}${String(index + 1).padStart(2)}  `;
    const moved = step.moves
      .map(({ region, from, to }) => {
        const state = (name: string): string => stateInWords(talks, region, name);
        return `${regionInWords(talks, region)}: ${state(from)} → ${state(to)}`;
      })
      .join('; ');
    const source = [`${step.evidence}, ${step.basis}`, citation(talks, step.facts, english)].join(' ');
    return [
      `${number}${paint('heading', step.event)}${days[index] === undefined ? '' : `  ${paint('faint', days[index])}`}`,
      ...(step.sentence === '' ? [] : indent(wrap(step.sentence, width - inner), inner, undefined, paint)),
      ...(moved === '' ? [] : indent(wrap(moved, width - inner), inner, 'moved', paint)),
      ...indent(wrap(source.trim(), width - inner), inner, 'faint', paint),
    ];
  });
}

/** A way in short: a line a step, with whether it was reported. */
export function shortWayLines(steps: readonly ToldStep[], { paint }: TextLayout): string[] {
  return steps.map(
    (step, index) => `  ${String(index + 1).padStart(2)}  ${step.event}  ${paint('faint', `(${step.evidence})`)}`,
  );
}
