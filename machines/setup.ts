import { setup } from 'xstate';
import { guards } from './guards.ts';
import type { Basis, Evidence, TalksEvent } from './vocabulary.ts';

/** What a state means to those who do not know its name. */
export type Tag = 'open' | 'blocked' | 'threatened' | 'conditional' | 'agreed' | 'inForce' | 'ended';

/** The sources of a state, or what a transition says differently from its event. */
export interface TalksMeta {
  readonly facts?: readonly string[];
  readonly evidence?: Evidence;
  readonly basis?: Basis;
}

/** The one setup of all charts: events without payload, no context, named guards. */
export const talksSetup = setup({
  types: {
    events: {} as TalksEvent,
    tags: {} as Tag,
    meta: {} as TalksMeta,
  },
  guards,
});
