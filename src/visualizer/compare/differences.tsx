import { causesInWords } from '../../doors/export.ts';
import { type Difference, outcomeTable } from '../../index.ts';
import { longDay } from '../../messages/index.ts';
import { useCursor, usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { inWhatIfs, onWhatIfs } from '../what-if/words.ts';
import { type HeldProps, titleOf } from './held.ts';

/** What differs after the row on screen, at the end, and in the outcomes. */
export function Differences({ material, answer, rows, how }: HeldProps) {
  const { names, store } = usePage();
  const { say, language } = useVoice(onWhatIfs);
  const told = useVoice(inWhatIfs);
  const { branches } = useCursor();
  const { comparison, base, other } = answer;
  const row = rows[how.row];
  const [one, two] = [`● ${titleOf(base)}`, `◆ ${titleOf(other)}`];
  const table = outcomeTable(material.talks, [comparison.base, comparison.other]);
  const everyRun = [
    store.courses.record(how.scenario),
    ...branches.flatMap((branch) => store.courses.branch(branch) ?? []),
  ];
  const everyRow = outcomeTable(
    material.talks,
    everyRun.map((course) => course.run),
  );
  const positions = (list: readonly Difference[], causes?: (region: string) => string) => (
    <table className="differences">
      <thead>
        <tr>
          <th scope="col">{say('compare.region')}</th>
          <th scope="col">{one}</th>
          <th scope="col">{two}</th>
          {causes === undefined ? null : <th scope="col">{say('compare.causes')}</th>}
        </tr>
      </thead>
      <tbody>
        {list.map(({ region, before, after }) => (
          <tr key={region}>
            <th scope="row">
              <span className="entry-region">{names.issue(region)}</span> {names.region(region)}
            </th>
            <td data-head={one}>{names.state(region, before)}</td>
            <td data-head={two}>{names.state(region, after)}</td>
            {causes === undefined ? null : <td data-head={say('compare.causes')}>{causes(region)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
  const yes = (holds: boolean | undefined): string => say(holds === true ? 'yes' : 'no');
  return (
    <>
      <h3>{say('compare.here', { day: longDay(row?.date ?? '', language) })}</h3>
      {(row?.regions.length ?? 0) === 0 ? (
        <p className="note">{say('compare.hereNone')}</p>
      ) : (
        positions(row?.regions ?? [])
      )}
      <h3>{say('compare.end')}</h3>
      {comparison.end.length === 0 ? (
        <p className="note">{say('compare.endNone')}</p>
      ) : (
        positions(
          comparison.end,
          comparison.edits.length === 0
            ? undefined
            : (region) => causesInWords(comparison.end.find((found) => found.region === region)?.causes ?? [], told),
        )
      )}
      <h3>{say('compare.outcomes')}</h3>
      <table className="differences">
        <thead>
          <tr>
            <th scope="col">{say('compare.outcome')}</th>
            <th scope="col">{one}</th>
            <th scope="col">{two}</th>
          </tr>
        </thead>
        <tbody>
          {material.talks.outcomes.map((outcome, index) => {
            const [before, after] = [table[0]?.outcomes[index], table[1]?.outcomes[index]];
            return (
              <tr key={outcome.id}>
                <th scope="row">{outcome.name}</th>
                <td data-head={one}>{yes(before)}</td>
                <td data-head={two}>
                  {yes(after)}
                  {before === after ? null : <span className="row-mark row-differs">{say('compare.differsMark')}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {branches.length < 2 ? null : (
        <details>
          <summary>{say('compare.everyRun')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
          <section className="every-run" tabIndex={0} aria-label={say('compare.everyRun')} data-keys="arrows">
            <table className="differences every">
              <thead>
                <tr>
                  <th scope="col">{say('compare.outcome')}</th>
                  {everyRun.map((course) => (
                    <th key={course.run.scenario.id} scope="col">
                      {titleOf(course)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {material.talks.outcomes.map((outcome, index) => (
                  <tr key={outcome.id}>
                    <th scope="row">{outcome.name}</th>
                    {everyRow.map((run) => (
                      <td key={run.id} data-head={run.title}>
                        {yes(run.outcomes[index])}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
    </>
  );
}
