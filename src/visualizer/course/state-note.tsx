import { describeChart } from '../../index.ts';
import { onViews } from '../language/views.ts';
import { useClosed } from '../parts/explorer.ts';
import { useCursor, usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';

/** What the state in focus means, under the diagram. */
export function StateNote({ id, chosen }: { readonly id: string | undefined; readonly chosen: boolean }) {
  const { say } = useVoice(onViews);
  const { talks, names, explorer, store } = usePage();
  const { frame } = useCursor();
  const closed = useClosed();
  if (id === undefined || !chosen) return <p className="state-note">{say('chart.hint')}</p>;
  const cut = id.lastIndexOf('/');
  const [region, state] = [id.slice(0, cut), id.slice(cut + 1)];
  const found = describeChart(talks.chart).regions.find((one) => one.name === region);
  const sentence = found?.states.find((one) => one.name === state)?.description;
  const isNow = frame.after[region] === state;
  const wayThere = (): void => {
    explorer.wantState(region, state);
    store.enter({ screen: 'possible' });
  };
  return (
    <p className="state-note">
      <span className="state-note-question">{found?.description}</span> <strong>{names.state(region, state)}</strong>
      {isNow ? ` (${say('outline.isNow')})` : closed?.has(id) ? ` (${say('possible.ruledOut')})` : ''}: {sentence}{' '}
      {isNow ? null : (
        <button type="button" className="inline" onClick={wayThere}>
          {say('possible.way')}
        </button>
      )}
    </p>
  );
}
