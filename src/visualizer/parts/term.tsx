import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { IntroducedTerm } from '../../index.ts';
import { useHoped } from '../rim/later.ts';
import { piecesOf, termOf } from '../state/terms.ts';
import { usePage } from './page.ts';

/** A term that is explained, and the word on the page that was asked about. */
interface Asked {
  readonly term: IntroducedTerm;
  readonly at: HTMLElement;
}

const Explain = createContext<(asked: Asked) => void>(() => {});
const noTerms: readonly IntroducedTerm[] = [];

/** The words of these talks that are explained; none until they have come, and where nobody has written them. */
export function useTerms(): readonly IntroducedTerm[] {
  return useHoped(usePage().introduction)?.terms ?? noTerms;
}

/** A text in which the words that a newcomer does not know are explained, each where it first occurs. */
export function Explained({ text }: { readonly text: string }) {
  const terms = useTerms();
  const pieces = useMemo(() => piecesOf(text, terms), [text, terms]);
  return pieces.map(({ text: part, term }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place
    term === undefined ? part : <Term key={at} term={term} text={part} />,
  );
}

/** A word or a code that is explained where it is known, whatever letters it is written in. */
export function ExplainedWord({ word, text = word }: { readonly word: string; readonly text?: string }) {
  const term = termOf(word, useTerms());
  return term === undefined ? text : <Term term={term} text={text} />;
}

/** A word with a button's manners: it says what it means. */
export function Term({ term, text }: { readonly term: IntroducedTerm; readonly text: string }) {
  const explain = useContext(Explain);
  return (
    <button
      type="button"
      className="term"
      aria-haspopup="dialog"
      onClick={(event) => explain({ term, at: event.currentTarget })}
    >
      {text}
    </button>
  );
}

/** The place where a word is explained: one for the whole page, beside the word that was asked about. */
export function Terms({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked>();
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = note;
    if (asked === undefined || current === null) return;
    current.showPopover();
    const word = asked.at.getBoundingClientRect();
    const { width, height } = current.getBoundingClientRect();
    const below = word.bottom + 6;
    current.style.left = `${Math.max(8, Math.min(word.left, window.innerWidth - width - 8))}px`;
    current.style.top = `${below + height < window.innerHeight ? below : Math.max(8, word.top - height - 6)}px`;
    current.focus();
  }, [asked]);
  return (
    <Explain value={setAsked}>
      {children}
      <div
        ref={note}
        className="term-note"
        popover="auto"
        role="dialog"
        aria-label={asked?.term.term}
        tabIndex={-1}
        data-keys="text"
        onToggle={(event) => {
          if (event.newState === 'closed') setAsked(undefined);
        }}
      >
        <strong>{asked?.term.term}</strong> {asked?.term.meaning}
      </div>
    </Explain>
  );
}
