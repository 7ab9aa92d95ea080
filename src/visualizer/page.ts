import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Case, Frame, KnowledgeOfFacts, Layout } from '../index.ts';
import type { Tongue } from './language/tongue.ts';
import { useLater } from './later.ts';
import { knowledgeOfFacts, noKnowledge, seenBy } from './lesson/eyes.ts';
import type { PageState, PageStore } from './state/page-store.ts';
import { type Course, frameAt, type Mode, modeOf } from './state/place.ts';

/** What every view of the page is given: the talks in the language chosen, and the one store. */
export interface Page extends Tongue {
  readonly store: PageStore;
}

const Here = createContext<Page | undefined>(undefined);
export const PageProvider = Here.Provider;

export function usePage(): Page {
  const page = useContext(Here);
  if (page === undefined) throw new Error('a view outside of the page');
  return page;
}

/** The cursor as a view sees it. */
export interface Cursor extends PageState {
  readonly course: Course;
  readonly frame: Frame;
  readonly mode: Mode;
  readonly tip: number;
}

/** Where the page stands; the view is drawn again when that changes. */
export function useCursor(): Cursor {
  const { store } = usePage();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { reader } = state.place;
  const course = seenBy(reader?.eyes, store.course(), useKnowledge());
  const frame = frameAt(course, state.place.step);
  return { ...state, course, frame, mode: modeOf(course, frame.index), tip: course.run.frames.length - 1 };
}

/** Who knew what, while someone looks with a side's eyes; undefined with hindsight, and until it has come. */
export function useKnowledge(): KnowledgeOfFacts | undefined {
  const { store } = usePage();
  const { reader } = useSyncExternalStore(store.subscribe, store.get).place;
  return useLater(reader?.eyes === undefined ? noKnowledge : knowledgeOfFacts());
}

/** The talks with the papers behind them; undefined until they have come. */
export function usePapers(): Case | undefined {
  return useLater(usePage().papers);
}

/** The layout of the chart; undefined until it has come. */
export function useLayout(): Layout | undefined {
  return useLater(usePage().layout);
}
