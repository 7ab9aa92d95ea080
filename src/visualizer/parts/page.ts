import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Layout } from '../../doors/export.ts';
import type { Case, CasePackage, Frame, KnowledgeOfFacts } from '../../index.ts';
import type { Languages } from '../language/languages.ts';
import type { Tongue } from '../language/tongue.ts';
import { useAfterPaint } from '../rim/after-paint.ts';
import { useHoped, useLater } from '../rim/later.ts';
import type { Explorer } from '../state/explorer.ts';
import { knowledgeOf, noKnowledge, seenBy } from '../state/eyes.ts';
import type { PageState } from '../state/page-state.ts';
import type { PageStore } from '../state/page-store.ts';
import { type Course, clampStep, frameAt, type Mode, modeOf } from '../state/place.ts';

/** What the page is made of, whatever its language: the case that it is given, the one store, the one explorer, and its languages. */
export interface PageParts {
  readonly given: CasePackage;
  readonly store: PageStore;
  readonly explorer: Explorer;
  readonly languages: Languages;
  /** Hears which of them the page speaks from now on. */
  readonly spoken: (tongue: Tongue) => void;
}

/** What every view of the page is given: its parts, and the talks in the language chosen. */
export interface Page extends Tongue, PageParts {}

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

/** One part of what the page knows; the view is drawn again only when this part changes, not at every step. */
export function usePart<T>(of: (state: PageState) => T): T {
  const { store } = usePage();
  return useSyncExternalStore(store.subscribe, () => of(store.get()));
}

/** The course on screen as the reader sees it. */
export function useCourse(): Course {
  const { store } = usePage();
  const course = useSyncExternalStore(store.subscribe, () => store.course());
  const eyes = usePart((state) => state.place.reader?.eyes);
  return seenBy(eyes, course, useKnowledge());
}

/** Whether one looks at the end of the record, at an earlier step of it, or at what might have been. */
export function useMode(): Mode {
  const { store } = usePage();
  return usePart(({ place }) => modeOf(store.course(), clampStep(store.course(), place.step)));
}

/** Where the page stands; the view is drawn again whenever that changes. */
export function useCursor(): Cursor {
  const { store } = usePage();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { reader } = state.place;
  const course = seenBy(reader?.eyes, store.course(), useKnowledge());
  const frame = frameAt(course, state.place.step);
  return { ...state, course, frame, mode: modeOf(course, frame.index), tip: course.run.frames.length - 1 };
}

/** The step on screen, a moment after it was painted: for what is not its news. */
export function useStepAfterPaint(): Pick<Cursor, 'course' | 'frame'> {
  const { course, frame } = useCursor();
  return useAfterPaint(useMemo(() => ({ course, frame }), [course, frame]));
}

/** Who knew what, while someone looks with a side's eyes; undefined with hindsight, and until it has come. */
export function useKnowledge(): KnowledgeOfFacts | undefined {
  const eyes = usePart((state) => state.place.reader?.eyes);
  const { given } = usePage();
  return useHoped(eyes === undefined ? noKnowledge : knowledgeOf(given));
}

/** The talks with the papers behind them; undefined until they have come. */
export function usePapers(): Case | undefined {
  return useLater(usePage().papers);
}

/** The layout of the chart; undefined until it has come. */
export function useLayout(): Layout | undefined {
  return useLater(usePage().layout);
}
