import { useMemo } from 'react';
import { movesAt } from '../../index.ts';
import { onViews } from '../language/views.ts';
import { useClosed } from '../parts/explorer.ts';
import { useCursor, usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { type Standing, standingsOf } from '../state/standing.ts';

/** The positions of both sides on every issue, and what has changed since the start. */
export function PositionsTable() {
  const { say } = useVoice(onViews);
  const { talks } = usePage();
  const { course, frame } = useCursor();
  const ruledOut = useClosed();
  const rows = useMemo(
    () => standingsOf(talks, course.run, frame, movesAt(talks, frame.after), ruledOut),
    [talks, course, frame, ruledOut],
  );
  const sides = talks.parties.filter((party) => party.role === 'side');
  const heads = [...sides.map((party) => party.name), say('table.others')];
  return (
    <table className="positions">
      <caption>{say('table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('table.issue')}</th>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.issue.id}>
            <th scope="row">{row.issue.name}</th>
            {[...sides.map((side) => row.sides[side.id] ?? []), row.others].map((cell, index) => (
              <td key={heads[index]} data-head={heads[index]} className={cell.length === 0 ? 'empty' : undefined}>
                {cell.length === 0 ? (
                  <span className="visually-hidden">{say('table.nothing')}</span>
                ) : (
                  <ul>
                    {cell.map((standing) => (
                      <Entry key={standing.region} standing={standing} />
                    ))}
                  </ul>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Entry({ standing }: { readonly standing: Standing }) {
  const { say } = useVoice(onViews);
  const { names } = usePage();
  const { region, state, start, before, closed = [] } = standing;
  const changed = state !== start;
  const className = before !== undefined ? 'entry entry-moved' : changed ? 'entry entry-changed' : 'entry';
  return (
    <li className={className}>
      <span className="entry-region">{names.region(region)}</span>
      <span className="entry-state">{names.state(region, state)}</span>
      {before === undefined ? null : <span className="entry-mark">{say('table.moved')}</span>}
      {changed ? <span className="entry-was">{say('table.was', { state: names.state(region, start) })}</span> : null}
      {closed.length === 0 ? null : (
        <span className="entry-closed">
          <span aria-hidden="true">✕ </span>
          {say('table.closed', { states: closed.map((one) => names.state(region, one)).join(' · ') })}
        </span>
      )}
    </li>
  );
}
