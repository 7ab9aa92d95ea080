import type { Basis } from '../case/index.ts';
import type { Positions } from '../model/index.ts';
import type { Frame, Move, Refusal } from '../replay/index.ts';
import type { Told } from './told.ts';

/** One frame as JSON. */
export interface FrameJson {
  readonly index: number;
  readonly date: string;
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly dateBasis: Basis;
    readonly facts: readonly string[];
  } | null;
  readonly moves: readonly Move[];
  readonly nonMoves: readonly Move[];
  readonly refusals: readonly Refusal[];
  readonly annotations: readonly {
    readonly id: string;
    readonly kind: string;
    readonly day: string;
    readonly facts: readonly string[];
    readonly text: string;
  }[];
  readonly deadlines: Frame['deadlines'];
  readonly positions: Positions;
}

/** A replay as JSON; its form is published in `schema/replay.json`. */
export interface ReplayJson {
  readonly scenario: string;
  readonly frames: readonly FrameJson[];
  readonly positions: Positions;
}

/** A replay as plain data: each frame with its cause, what it moved, and all positions after it. */
export function replayToJson({ replay, refusalsOf }: Told): ReplayJson {
  return {
    scenario: replay.scenario.id,
    frames: replay.frames.map((frame) => ({
      index: frame.index,
      date: frame.date,
      event:
        frame.cause === undefined
          ? null
          : {
              id: frame.cause.id,
              type: frame.cause.type,
              dateBasis: frame.cause.dateBasis,
              facts: frame.cause.facts,
            },
      moves: frame.moves,
      nonMoves: frame.nonMoves,
      refusals: refusalsOf(frame),
      annotations: frame.annotations.map(({ id, kind, day, facts, text }) => ({ id, kind, day, facts, text })),
      deadlines: frame.deadlines,
      positions: frame.after,
    })),
    positions: replay.positions,
  };
}
