import { setup } from 'xstate';
import { guards } from './guards.ts';
import type { TalksEvent, TalksEventType, vocabulary } from './vocabulary.ts';

type Entry = (typeof vocabulary)[TalksEventType];

/** What a state means to those who do not know its name. */
export type Tag = 'open' | 'blocked' | 'threatened' | 'conditional' | 'agreed' | 'inForce' | 'ended';

/** The sources of a state, or what a transition says differently from its event. */
export interface TalksMeta {
  readonly facts?: readonly string[];
  readonly evidence?: Entry['evidence'];
  readonly basis?: Entry['basis'];
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
