import { partyOf } from '../../index.ts';
import { usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import type { Wanted } from '../state/explorer.ts';
import type { Needed as Move, Needs } from '../state/letters.ts';
import { Looking } from './looking.tsx';
import { MoveFacts, MoveWords } from './move-words.tsx';
import { productsOf } from './pairs.ts';
import { GoalStandsOn } from './stands-on.tsx';
import { onExplore } from './words.ts';

/** The moves that no way can do without, by whose they are, and what blocks every way. */
export function Needed({ wanted }: { readonly wanted: Wanted }) {
  const { say } = useVoice(onExplore);
  return (
    <Looking topic="needs" title={say('needs.title')} wanted={wanted}>
      {(answer) => (
        <>
          <Necessary necessary={answer.necessary} />
          <h5>{say('needs.blocking')}</h5>
          <Blocking needs={answer} />
          <GoalStandsOn wanted={wanted} />
        </>
      )}
    </Looking>
  );
}

function Necessary({ necessary }: Pick<Needs, 'necessary'>) {
  const { say } = useVoice(onExplore);
  const { talks } = usePage();
  if (necessary.length === 0) return <p>{say('needs.none')}</p>;
  return (
    <>
      <p>{say('needs.moves', { count: necessary.length })}</p>
      {talks.parties.map(({ id, name }) => {
        const own = necessary.filter((move) => partyOf(move.event) === id);
        return own.length === 0 ? null : (
          <div key={id}>
            <h5>{name}</h5>
            <ul className="study-moves" aria-label={name}>
              {own.map((move) => (
                <li key={move.event}>
                  <MoveWords move={move} whose={false} />
                  <MoveFacts facts={move.facts} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

function Blocking({ needs: { necessary, single, pairs, more, datesAlone } }: { readonly needs: Needs }) {
  const { say } = useVoice(onExplore);
  if (single === 0 && pairs.length === 0) return <p>{say(datesAlone ? 'needs.dates' : 'needs.open')}</p>;
  return (
    <>
      {single === 0 ? null : (
        <p>{say(single === necessary.length ? 'needs.each' : 'needs.eachMade', { count: single })}</p>
      )}
      <p>{pairs.length === 0 ? say('needs.noPairs') : say('needs.pairs', { count: pairs.length })}</p>
      {pairs.length === 0 ? null : (
        <ul className="pairs" aria-label={say('needs.pairsList')}>
          {productsOf(pairs, (move) => move.event).map(({ these, those }) => (
            <li key={[...these, ...those].map((move) => move.event).join()}>
              {these.length > 1 ? <p className="with">{say('needs.oneOf')}</p> : null}
              <Moves moves={these} />
              <p className="with">{say(those.length > 1 ? 'needs.withOneOf' : 'needs.with')}</p>
              <Moves moves={those} />
            </li>
          ))}
        </ul>
      )}
      {more ? <p className="note">{say('needs.more')}</p> : null}
    </>
  );
}

function Moves({ moves }: { readonly moves: readonly Move[] }) {
  return (
    <ul className="study-moves">
      {moves.map((move) => (
        <li key={move.event}>
          <MoveWords move={move} />
          <MoveFacts facts={move.facts} />
        </li>
      ))}
    </ul>
  );
}
