import type { Case } from '../../index.ts';
import type { Branch } from './branch.ts';
import type { Notice } from './notice.ts';
import type { Place } from './place.ts';

/** All that the page knows beside the talks. */
export interface PageState {
  /** Whether the front door is shown, which the page opens where the address names no place. */
  readonly front: boolean;
  readonly place: Place;
  readonly branches: readonly Branch[];
  readonly letterKeys: boolean;
  /** What there is to tell, until it is put away. */
  readonly notices: readonly Notice[];
  /** Whether a move that is chosen goes in between, and what follows still does. */
  readonly inserting: boolean;
}

/** What it knows before anything was read: the start of the last scenario, in a language. */
export function firstState(talks: Case, language: string | undefined): PageState {
  const scenario = talks.scenarios.at(-1)?.id ?? '';
  return {
    front: false,
    place: { scenario, branch: undefined, step: 0, view: 'diagram', screen: 'talks', reader: { language } },
    branches: [],
    letterKeys: true,
    notices: [],
    inserting: false,
  };
}
