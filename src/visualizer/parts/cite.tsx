import { longDay } from '../../messages/index.ts';
import { beyondOf, citationOf } from '../state/citing.ts';
import { usePage, usePapers } from './page.ts';
import { useVoice } from './words.ts';

/** The place of one fact: article, paragraph, on whose word. */
export function Cite({ fact: id }: { readonly fact: string }) {
  const { say, language } = useVoice();
  const papers = usePapers();
  const { factsIn } = usePage();
  const found = papers && citationOf(papers, id);
  if (found === undefined) return <span lang="en">{(papers && beyondOf(papers, id)) ?? id}</span>;
  const { fact, source } = found;
  return (
    <>
      <cite>{source?.paper ?? fact.source}</cite>
      {source === undefined ? '' : `, ${longDay(source.printed, language)}`},{' '}
      {say('cite.paragraph', { number: fact.paragraph })}
      {' · '}
      <span lang={factsIn}>{fact.attribution}</span>
    </>
  );
}
