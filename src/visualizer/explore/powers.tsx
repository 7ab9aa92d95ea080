import { worthTelling } from '../../doors/explore.ts';
import { usePage, usePapers } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import type { Wanted } from '../state/explorer.ts';
import type { Standing } from '../state/letters.ts';
import { Looking } from './looking.tsx';
import { onExplore } from './words.ts';

/** The study is about all outcomes at once. */
const everything: Wanted = { aim: { key: '', formula: { and: [] } }, least: 'moves' };

/** Who can block, spoil or force each outcome from the step on screen. */
export function Powers() {
  const { say } = useVoice(onExplore);
  return (
    <Looking topic="powers" title={say('powers.title')} wanted={everything} level="h3">
      {(standings) => (
        <>
          <PowersTable standings={standings} />
          <Together standings={standings} />
          <ul className="note">
            {(['block', 'spoil', 'force'] as const).map((power) => (
              <li key={power}>
                <span className={`power power-${power}`}>{say(`power.${power}`)}</span> {say(`power.${power}.about`)}
              </li>
            ))}
          </ul>
          <p className="note">{say('powers.about')}</p>
        </>
      )}
    </Looking>
  );
}

/** A row an outcome, under its name, and a column a party. */
function PowersTable({ standings }: { readonly standings: readonly Standing[] }) {
  const { say } = useVoice(onExplore);
  const parties = useParties();
  const nameOf = useOutcomes();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="powers-scroll" aria-label={say('powers.title')} tabIndex={0}>
      <table className="powers">
        <thead>
          <tr>
            {parties.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {standings.map(({ outcome, state, alone }) => (
          <tbody key={outcome}>
            <tr>
              <th scope="rowgroup" colSpan={parties.length}>
                {nameOf(outcome)}
                {state === 'open' ? null : (
                  <span className="note"> ({say(state === 'holds' ? 'reached' : 'lost')})</span>
                )}
              </th>
            </tr>
            <tr>
              {parties.map(({ id }, at) => (
                <td key={id}>
                  <Can powers={worthTelling(state, alone[at] ?? [])} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Can({ powers }: { readonly powers: readonly Power[] }) {
  const { say } = useVoice(onExplore);
  if (powers.length === 0)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{say('powers.nothing')}</span>
      </>
    );
  return powers.map((power) => (
    <span key={power} className={`power power-${power}`}>
      {say(`power.${power}`)}
    </span>
  ));
}

/** What only several can do together. */
function Together({ standings }: { readonly standings: readonly Standing[] }) {
  const { say } = useVoice(onExplore);
  const { names } = usePage();
  const nameOf = useOutcomes();
  const lines = standings.flatMap(({ outcome, state, smallest }) =>
    worthTelling(state, ['block', 'spoil', 'force']).flatMap((power) =>
      smallest[power]
        .filter((coalition) => coalition.length > 1)
        .map((coalition) => ({ outcome, power, who: coalition.map(names.party).join(' + ') })),
    ),
  );
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{say('powers.together')}</h4>
      <ul className="study-moves">
        {lines.map(({ outcome, power, who }) => (
          <li key={`${outcome} ${power} ${who}`}>
            {nameOf(outcome)}: <span className={`power power-${power}`}>{say(`power.${power}`)}</span> {who}
          </li>
        ))}
      </ul>
    </>
  );
}

type Power = Standing['alone'][number][number];

function useParties(): readonly { readonly id: string; readonly name: string }[] {
  const { talks } = usePage();
  return talks.parties.filter(({ role }) => role !== 'calendar');
}

function useOutcomes(): (id: string) => string {
  const papers = usePapers();
  return (id) => papers?.outcomes.find((one) => one.id === id)?.name ?? id;
}
