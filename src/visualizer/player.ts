import { useActorRef, useSelector } from '@xstate/react';
import { useMemo } from 'react';
import type { ActorRefFrom } from 'xstate';
import { usePage } from './page.ts';
import type { PageStore } from './state/page-store.ts';
import { playback, type Speed } from './state/playback.ts';

/** The player's mode and what can be asked of it. */
export interface Player {
  readonly mode: 'stopped' | 'branched' | 'playing' | 'scrubbing';
  readonly speed: Speed;
  readonly toggle: () => void;
  readonly scrub: () => void;
  readonly release: () => void;
  readonly stop: () => void;
  readonly setSpeed: (speed: Speed) => void;
  /** To be told after a branch was begun or left. */
  readonly settle: (onBranch: boolean) => void;
}

/** The playback machine, given the store to move the cursor in. */
export function usePlayer(): Player {
  const { store } = usePage();
  const machine = useMemo(
    () =>
      playback.provide({
        actions: { advance: () => store.stepBy(1) },
        guards: {
          atTip: () => store.get().place.step >= store.course().run.frames.length - 1,
          onBranch: () => store.course().branch !== undefined,
        },
      }),
    [store],
  );
  const actor = useActorRef(machine);
  const mode = useSelector(actor, ({ value }) => (value === 'settled' ? 'stopped' : value));
  const speed = useSelector(actor, ({ context }) => context.speed);
  return useMemo(() => playerOf(actor.send, mode, speed, store), [actor, mode, speed, store]);
}

function playerOf(
  send: ActorRefFrom<typeof playback>['send'],
  mode: Player['mode'],
  speed: Speed,
  store: PageStore,
): Player {
  return {
    mode,
    speed,
    toggle: () => {
      const atTip = store.get().place.step >= store.course().run.frames.length - 1;
      if (mode !== 'playing' && atTip) store.goTo(0);
      send({ type: mode === 'playing' ? 'pause' : 'play' });
    },
    scrub: () => send({ type: 'scrub' }),
    release: () => send({ type: 'release' }),
    stop: () => send({ type: 'step' }),
    setSpeed: (speed) => send({ type: 'speed', speed }),
    settle: (onBranch) => send({ type: onBranch ? 'fork' : 'return' }),
  };
}
