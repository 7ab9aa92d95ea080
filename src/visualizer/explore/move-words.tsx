import { Cite } from '../parts/cite.tsx';
import { EvidenceMark } from '../parts/marks.tsx';
import { usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import type { Needed } from '../state/letters.ts';
import { onExplore } from './words.ts';

/** Whose move it is, whether it was reported, and what it is. */
export function MoveWords({ move, whose = true }: { readonly move: Needed; readonly whose?: boolean }) {
  const { names } = usePage();
  return whose ? (
    <>
      <p>
        <strong>{names.actor(move.event)}</strong> <EvidenceMark evidence={move.evidence} />
      </p>
      <p>{names.event(move.event)}</p>
    </>
  ) : (
    <p>
      {names.event(move.event)} <EvidenceMark evidence={move.evidence} />
    </p>
  );
}

/** Where a move stands. */
export function MoveFacts({ facts }: Pick<Needed, 'facts'>) {
  const { say } = useVoice(onExplore);
  if (facts.length === 0) return null;
  return (
    <details className="way-facts">
      <summary>{say('way.facts', { list: facts.join(', ') })}</summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>
            <span className="fact-id">{fact}</span> <Cite fact={fact} />
          </li>
        ))}
      </ul>
    </details>
  );
}
