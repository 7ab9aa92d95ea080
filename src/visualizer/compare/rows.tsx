import { useEffect, useRef } from 'react';
import { causesInWords, reasonOf } from '../../doors/export.ts';
import type { Frame, Row } from '../../index.ts';
import { shortDay } from '../../messages/index.ts';
import { Told } from '../parts/told.tsx';
import { useVoice } from '../parts/words.ts';
import { fallOf, kindOf } from '../what-if/row-kind.ts';
import { inWhatIfs, onWhatIfs } from '../what-if/words.ts';
import type { HeldProps } from './held.ts';

/** Both courses row by row; choosing one shows where both stand after it. */
export function Rows({ answer, rows, how, onRow }: HeldProps & { readonly onRow: (row: number) => void }) {
  const { comparison } = answer;
  const { say, language } = useVoice(onWhatIfs);
  const room = useRef<HTMLDivElement>(null);
  const at = how.row;
  useEffect(() => {
    const list = room.current;
    const found = list?.querySelector<HTMLElement>(`[data-row="${at}"]`);
    if (list && found && list.scrollHeight > list.clientHeight)
      list.scrollTo({ top: found.offsetTop - list.clientHeight / 3 });
  }, [at]);
  return (
    <div className="rows" ref={room}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('compare.date')}</th>
            <th scope="col">{say('compare.event')}</th>
            <th scope="col">{say('compare.differ')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const kind = kindOf(row, how.align, comparison);
            return (
              <tr
                key={row.key}
                data-row={index}
                className={`row-is-${kind}`}
                aria-current={index === at ? 'true' : undefined}
                onClick={() => onRow(index)}
              >
                <td>
                  <button type="button" aria-pressed={index === at} onClick={() => onRow(index)}>
                    <time dateTime={row.date}>{shortDay(row.date, language)}</time>
                  </button>
                </td>
                <td>{how.align === 'day' ? <Day row={row} /> : <Step row={row} kind={kind} answer={answer} />}</td>
                <td className="row-count">
                  {row.regions.length === 0 ? (
                    <span className="note">{say('compare.none')}</span>
                  ) : (
                    say('compare.count', { count: row.regions.length })
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Step({
  row,
  kind,
  answer,
}: {
  readonly row: Row;
  readonly kind: ReturnType<typeof kindOf>;
  readonly answer: HeldProps['answer'];
}) {
  const { say, language } = useVoice(onWhatIfs);
  const told = useVoice(inWhatIfs);
  const cause = (row.other ?? row.base)?.cause;
  if (cause === undefined) return null;
  const fall = fallOf(answer.comparison, row);
  const causes = fall === undefined ? '' : causesInWords(fall.causes, told);
  const text = (
    <>
      <Told cause={cause} />
    </>
  );
  const mark =
    kind === 'moved' ? say('row.moved', { day: shortDay(row.base?.date ?? '', language) }) : say(`row.${kind}`);
  return (
    <>
      {kind === 'struck' ? <s>{text}</s> : text}
      {kind === 'same' ? null : <span className={`row-mark row-${kind}`}>{mark}</span>}
      {fall === undefined ? null : (
        <span className="row-reason">
          {say('row.reason', { reason: reasonOf(fall.refusals) })}
          {causes === '' ? '' : ` ${say('row.fallsWith', { causes })}`}
        </span>
      )}
    </>
  );
}

/** What happened last on a day in either course. */
function Day({ row }: { readonly row: Row }) {
  const { say } = useVoice(onWhatIfs);
  const last = (frame: Frame | undefined, sign: string) => (
    <span className="row-day">
      {sign}{' '}
      {frame?.cause === undefined ? <span className="note">{say('compare.stays')}</span> : <Told cause={frame.cause} />}
    </span>
  );
  if (row.base?.cause?.id === row.other?.cause?.id) return last(row.other, '●◆');
  return (
    <>
      {last(row.base, '●')}
      {last(row.other, '◆')}
    </>
  );
}
