import type { Case, KnowledgeOfFacts } from '../case/index.ts';
import type { Region } from '../chart/index.ts';
import type { Positions } from '../model/index.ts';
import type { Frame, PossibleMove, Refusal, Replay } from '../replay/index.ts';

import type { Stop } from './lesson.ts';

/** What a lesson is taught with: a replay of its scenario, and what the chart would allow at any position. */
export interface Classroom {
  readonly talks: Case;
  readonly replay: Replay;
  readonly regions: readonly Region[];
  readonly movesAt: (positions: Positions) => readonly PossibleMove[];
  readonly refusalsOf: (positions: Positions, event: string) => readonly Refusal[];
  /** Who knew which fact, and since when, where the case says so: the sheets for a class then tell public facts alone. */
  readonly knowledge?: KnowledgeOfFacts | undefined;
}

/** Where a stop stands in a replay. */
export interface StopPlace {
  /** The last step that the class has seen: the cursor of a page at this stop. */
  readonly index: number;
  readonly frame: Frame;
  readonly positions: Positions;
}

/** Finds the step of a stop; undefined where the scenario has no such event. */
export function placeOfStop(replay: Replay, stop: Pick<Stop, 'at' | 'when'>): StopPlace | undefined {
  const found = stop.at === 'start' ? 0 : replay.frames.findIndex((frame) => frame.cause?.id === stop.at);
  const index = stop.when === 'before' ? Math.max(0, found - 1) : found;
  const frame = replay.frames[index];
  return found < 0 || frame === undefined ? undefined : { index, frame, positions: frame.after };
}

/** Where a region stands when a prediction is settled: after the event named, or at the end. */
export function stateLater(replay: Replay, region: string, until: string | undefined): string | undefined {
  if (until === undefined) return replay.positions[region];
  return replay.frames.find((frame) => frame.cause?.id === until)?.after[region];
}
