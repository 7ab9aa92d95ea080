import { type ActorRefFrom, assign, createActor, setup } from 'xstate';
import type { Speed } from './speeds.ts';

/** How long a step stays on screen while playing, in milliseconds. */
export const pauses: Readonly<Record<Speed, number>> = { slow: 4_000, normal: 2_000, fast: 700 };

/** What the player can be told. */
export type PlayerEvent =
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'scrub' }
  | { readonly type: 'release' }
  | { readonly type: 'step' }
  | { readonly type: 'fork' }
  | { readonly type: 'return' }
  | { readonly type: 'speed'; readonly speed: Speed };

/**
 * The player's own modes; the talks are not in it. `stopped` on the record, `branched` on a what-if, `playing` and
 * `scrubbing` on either. Moving the cursor is the action `advance`, provided by the page, as are the two guards.
 */
export const playback = setup({
  types: { context: {} as { readonly speed: Speed }, events: {} as PlayerEvent },
  delays: { pause: ({ context }) => pauses[context.speed] },
  guards: { atTip: () => true, onBranch: () => false },
  actions: { advance: () => {} },
}).createMachine({
  id: 'playback',
  context: { speed: 'normal' },
  initial: 'settled',
  on: {
    speed: { actions: assign({ speed: ({ event }) => event.speed }) },
    fork: { target: '.branched' },
    return: { target: '.stopped' },
  },
  states: {
    settled: { always: [{ guard: 'onBranch', target: 'branched' }, { target: 'stopped' }] },
    stopped: {
      on: { play: { target: 'playing' }, scrub: { target: 'scrubbing' } },
    },
    branched: {
      on: { play: { target: 'playing' }, scrub: { target: 'scrubbing' } },
    },
    playing: {
      always: { guard: 'atTip', target: 'settled' },
      after: { pause: { target: 'playing', reenter: true, actions: 'advance' } },
      on: { pause: { target: 'settled' }, scrub: { target: 'scrubbing' }, step: { target: 'settled' } },
    },
    scrubbing: {
      on: { release: { target: 'settled' }, play: { target: 'playing' } },
    },
  },
});

export type PlaybackActor = ActorRefFrom<typeof playback>;

/** The player at work on a page: how it moves the cursor, and what it asks of where that stands. */
export function playing(page: {
  readonly advance: () => void;
  readonly atTip: () => boolean;
  readonly onBranch: () => boolean;
}): PlaybackActor {
  const { advance, atTip, onBranch } = page;
  return createActor(playback.provide({ actions: { advance }, guards: { atTip, onBranch } })).start();
}
