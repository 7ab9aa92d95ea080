import type { Move } from '../../index.ts';
import { usePage } from './page.ts';
import { useVoice } from './words.ts';

/** What moved: the region, the state it left and the state it reached. */
export function Change({ move }: { readonly move: Pick<Move, 'region' | 'from' | 'to'> }) {
  const { say } = useVoice();
  const { names } = usePage();
  const still = move.from === move.to;
  return (
    <span className="change">
      <span className="change-region">{names.region(move.region)}</span>{' '}
      {still ? (
        <span className="change-to">{say('change.still', { state: names.state(move.region, move.to) })}</span>
      ) : (
        <>
          <span className="visually-hidden">{say('change.from')} </span>
          <span className="change-from">{names.state(move.region, move.from)}</span>
          <span aria-hidden="true"> → </span>
          <span className="visually-hidden"> {say('change.to')} </span>
          <span className="change-to">{names.state(move.region, move.to)}</span>
        </>
      )}
    </span>
  );
}
