import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PageStore } from '../state/page-store.ts';
import type { PlaybackActor, PlayerEvent } from '../state/playback.ts';
import type { Speed } from '../state/speeds.ts';
import { usePage } from './page.ts';

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

/** The playback machine of a page, given the store to move the cursor in. */
export function usePlayer(): Player {
  const { store } = usePage();
  const playing = useMemo(() => new Playing(store), [store]);
  useEffect(() => playing.stop, [playing]);
  const mode = useSyncExternalStore(playing.subscribe, playing.mode);
  const speed = useSyncExternalStore(playing.subscribe, playing.speed);
  return useMemo(() => playerOf(playing.send, mode, speed, store), [playing, mode, speed, store]);
}

/**
 * The machine, which comes with XState when something is first to be played, dragged or set. Until then the player stands
 * where the machine would begin, and nothing else that it can be told would move it.
 */
class Playing {
  readonly #store: PageStore;
  readonly #listeners = new Set<() => void>();
  #actor: PlaybackActor | undefined;
  /** What was asked while the machine was on its way. */
  #waiting: PlayerEvent[] = [];

  constructor(store: PageStore) {
    this.#store = store;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  mode = (): Player['mode'] => {
    const value = this.#actor?.getSnapshot().value ?? 'settled';
    if (value !== 'settled') return value;
    return this.#store.course().branch === undefined ? 'stopped' : 'branched';
  };

  speed = (): Speed => {
    const asked = this.#waiting.findLast((event) => event.type === 'speed');
    return asked?.speed ?? this.#actor?.getSnapshot().context.speed ?? 'normal';
  };

  send = (event: PlayerEvent): void => {
    if (this.#actor !== undefined) {
      this.#actor.send(event);
      return;
    }
    const begins = event.type === 'play' || event.type === 'scrub' || event.type === 'speed';
    if (!begins && this.#waiting.length === 0) return;
    this.#waiting.push(event);
    if (this.#waiting.length === 1) void this.#begin();
    this.#tell();
  };

  stop = (): void => {
    this.#actor?.stop();
    this.#actor = undefined;
  };

  async #begin(): Promise<void> {
    const found = await this.#store.asked(import('../state/playback.ts'));
    const waiting = this.#waiting.splice(0);
    if (found !== undefined) {
      const actor = found.playing({
        advance: () => this.#store.stepBy(1),
        atTip: () => this.#store.get().place.step >= this.#store.course().run.frames.length - 1,
        onBranch: () => this.#store.course().branch !== undefined,
      });
      this.#actor = actor;
      actor.subscribe(this.#tell);
      for (const event of waiting) actor.send(event);
    }
    this.#tell();
  }

  #tell = (): void => {
    for (const listener of this.#listeners) listener();
  };
}

function playerOf(send: (event: PlayerEvent) => void, mode: Player['mode'], speed: Speed, store: PageStore): Player {
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
