import { useMemo } from 'react';
import { type Behind, behindAnswer, behindWay, takenAt } from '../../doors/inside.ts';
import { type Case, describeChart, type Frame } from '../../index.ts';
import { useExplorer } from '../parts/explorer.ts';
import { usePapers } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import type { FoundWay, Wanted } from '../state/explorer.ts';
import { MoveFacts } from './move-words.tsx';
import { onExplore } from './words.ts';

/** What an answer takes as given, folded away under its number: first what it uses itself, then what it hangs on. */
function StandsOn({ behind: { near, further } }: { readonly behind: Behind }) {
  const { say } = useVoice(onExplore);
  if (near.length + further.length === 0) return null;
  return (
    <details className="stands-on">
      <summary>{say('stands.title', { count: near.length + further.length })}</summary>
      <Sentences of={near} />
      {near.length > 0 && further.length > 0 ? <p>{say('stands.further')}</p> : null}
      <Sentences of={further} />
    </details>
  );
}

function Sentences({ of }: { readonly of: Behind['near'] }) {
  if (of.length === 0) return null;
  return (
    <ul className="study-moves">
      {of.map((one) => (
        <li key={one.id} data-assumption={one.id}>
          <p>{one.sentence}</p>
          <MoveFacts facts={one.facts} />
        </li>
      ))}
    </ul>
  );
}

/** What the answers about every course to an aim stand on; where a step closed it, what that step stands on too. */
export function GoalStandsOn({ wanted: { aim }, closing }: { readonly wanted: Wanted; readonly closing?: Frame }) {
  const papers = usePapers();
  const { hangsOn, way } = useExplorer();
  const regions = hangsOn[aim.key] ?? (way?.aim.key === aim.key ? way.hangsOn : undefined);
  const behind = useMemo(
    () => (papers === undefined || regions === undefined ? undefined : behindAim(papers, aim, regions, closing)),
    [papers, aim, regions, closing],
  );
  return behind === undefined ? null : <StandsOn behind={behind} />;
}

function behindAim(talks: Case, { formula }: Wanted['aim'], regions: readonly string[], closing?: Frame): Behind {
  const cause = closing?.cause;
  if (closing === undefined || cause === undefined) return behindAnswer(talks, formula, regions);
  const transitions = takenAt(describeChart(talks.chart), closing.before, cause.type);
  return behindAnswer(talks, formula, regions, { transitions, named: [cause.id] });
}

/** What the steps of a way stand on. */
export function WayStandsOn({ way: { from, steps } }: { readonly way: Pick<FoundWay, 'from' | 'steps'> }) {
  const papers = usePapers();
  const behind = useMemo(() => {
    let after = from;
    const path = (steps ?? []).map(({ event, moves }) => {
      after = { ...after, ...Object.fromEntries(moves.map(({ region, to }) => [region, to])) };
      return { event, after };
    });
    return papers && behindWay(papers, { start: from, steps: path });
  }, [papers, from, steps]);
  return behind === undefined ? null : <StandsOn behind={behind} />;
}

/** What it stands on which outcomes are still possible, all of them together. */
export function OutcomesStandOn({ papers }: { readonly papers: Case }) {
  const { hangsOn } = useExplorer();
  const further = useMemo(() => {
    const all = new Set(
      papers.outcomes.flatMap(({ id, formula }) => {
        const { near, further } = behindAnswer(papers, formula, hangsOn[id] ?? []);
        return hangsOn[id] === undefined ? [] : [...near, ...further];
      }),
    );
    return papers.assumptions.filter((one) => all.has(one));
  }, [papers, hangsOn]);
  return <StandsOn behind={{ near: [], further }} />;
}
