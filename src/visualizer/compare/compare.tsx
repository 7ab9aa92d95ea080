import { type RefObject, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { csvForSpreadsheet } from '../../doors/export.ts';
import { alignByDay, nextDivergence } from '../../index.ts';
import { longDay } from '../../messages/index.ts';
import { useCursor, usePage } from '../parts/page.ts';
import { Section } from '../parts/section.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { useVoice } from '../parts/words.ts';
import { download } from '../rim/download.ts';
import type { Command } from '../state/keys.ts';
import { type Comparing, type Course, comparisonViews } from '../state/place.ts';
import { answerAs, answerOf, fileName, formats, type Material, reproductionOf } from '../what-if/answer.ts';
import { useMaterial } from '../what-if/material.ts';
import { onWhatIfs } from '../what-if/words.ts';
import { Both } from './both.tsx';
import { Choices } from './choices.tsx';
import { Differences } from './differences.tsx';
import { type HeldProps, titleOf } from './held.ts';
import { Rows } from './rows.tsx';
import { ComparisonSheet } from './sheet.tsx';
import { Words } from './words.tsx';

/** What the keys of the page ask of the comparison while it is open; true where it has done so. */
export type Keys = RefObject<((command: Command) => boolean) | undefined>;

export interface CompareActions {
  readonly keys: Keys;
}

/** Two courses side by side: step by step or day by day, in words, as tables, and in one drawing. */
export default function Compare(actions: CompareActions) {
  const { store } = usePage();
  const { course, place } = useCursor();
  const material = useMaterial();
  const { say } = useVoice(onWhatIfs);
  const base = store.compared();
  if (material === undefined || base === undefined || place.compare === undefined)
    return (
      <main className="compare">
        <p className="note">{say('compare.coming')}</p>
      </main>
    );
  return <Held {...actions} material={material} base={base} other={course} how={place.compare} />;
}

function Held({
  keys,
  material,
  base,
  other,
  how,
}: CompareActions & {
  readonly material: Material;
  readonly base: Course;
  readonly other: Course;
  readonly how: Comparing;
}) {
  const { store } = usePage();
  const { say, language } = useVoice(onWhatIfs);
  const [told, setTold] = useState('');
  const answer = answerOf(material, base, other);
  const { comparison } = answer;
  const rows = how.align === 'day' ? alignByDay(comparison.base, comparison.other) : comparison.rows;
  const last = Math.max(0, rows.length - 1);
  const first = Math.max(
    0,
    rows.findIndex((one) => one.regions.length > 0 || one.base === undefined || one.other === undefined),
  );
  const row = how.row < 0 ? first : Math.min(how.row, last);
  const go = (to: number): void => {
    const next = Math.max(0, Math.min(last, to));
    const found = rows[next];
    const cause = (found?.other ?? found?.base)?.cause;
    setTold(
      say('compare.at', {
        row: next + 1,
        of: last + 1,
        day: longDay(found?.date ?? '', language),
        text: cause?.sentence ?? '',
      }),
    );
    store.compare({ row: next });
  };
  const diverge = (): void => {
    const next = nextDivergence(rows, row);
    if (next === undefined) setTold(say('compare.noMore'));
    else go(next);
  };
  const close = (): void => store.compare(undefined, 'push');
  const obey = (command: Command): boolean => {
    if (command.kind === 'step') go(row + command.by);
    else if (command.kind === 'first') go(0);
    else if (command.kind === 'last') go(last);
    else if (command.kind === 'divergence') diverge();
    else if (command.kind === 'back' || command.kind === 'compare') close();
    else if (command.kind === 'view') {
      const at = comparisonViews.indexOf(how.show);
      store.compare({ show: comparisonViews[(at + 1) % comparisonViews.length] ?? 'words' });
    } else return ['take', 'play', 'strike', 'undo', 'insert', 'name'].includes(command.kind);
    return true;
  };
  useEffect(() => {
    keys.current = obey;
    return () => {
      keys.current = undefined;
    };
  });
  const save = (format: (typeof formats)[number]): void => {
    const ending = { markdown: 'md', csv: 'csv', json: 'json' }[format];
    const text = answerAs(material, answer, format);
    const content = format === 'csv' ? csvForSpreadsheet(text) : text;
    download(`${fileName(titleOf(other))}.${ending}`, 'text/plain', content);
  };
  const parts: HeldProps = { material, answer, rows, how: { ...how, row } };
  const again = reproductionOf(material, answer);
  const screen = (
    <main className="compare">
      <Section
        id="compare"
        title={say('compare.title')}
        tools={
          <div className="compare-tools">
            <fieldset className="compare-save">
              <legend>{say('compare.save')}</legend>
              {formats.map((format) => (
                <button key={format} type="button" onClick={() => save(format)}>
                  {say(`format.${format}`)}
                </button>
              ))}
            </fieldset>
            <button type="button" onClick={close}>
              {say('compare.close')}
            </button>
          </div>
        }
      >
        <Choices material={material} how={how} />
        {base === other ? <p className="note">{say('compare.same')}</p> : null}
      </Section>
      <div className="compare-parts">
        <Section id="compare-rows" title={say('compare.steps')} tools={<Diverge onNext={diverge} />}>
          <Rows {...parts} onRow={go} />
        </Section>
        <Section id="compare-show" title={say(`show.${how.show}`)} tools={<ShowTabs show={how.show} />}>
          <div id="compare-view" role="tabpanel" aria-labelledby={`compare-${how.show}`}>
            {how.show === 'words' ? <Words {...parts} /> : null}
            {how.show === 'table' ? <Differences {...parts} /> : null}
            {how.show === 'chart' ? <Both {...parts} /> : null}
          </div>
        </Section>
      </div>
      <p className="note compare-again">
        {say('compare.version', {
          version: again.version,
          command: again.command,
          id: material.talks.id,
          caseVersion: material.talks.version,
        })}
      </p>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </main>
  );
  return (
    <>
      {screen}
      {createPortal(<ComparisonSheet {...parts} />, document.body)}
    </>
  );
}

function Diverge({ onNext }: { readonly onNext: () => void }) {
  const { say } = useVoice(onWhatIfs);
  return (
    <button type="button" className="primary" aria-keyshortcuts="N" onClick={onNext}>
      {say('compare.next')} <kbd>N</kbd>
    </button>
  );
}

function ShowTabs({ show }: { readonly show: Comparing['show'] }) {
  const { store } = usePage();
  const { say } = useVoice(onWhatIfs);
  return (
    <Tabs
      id="compare"
      title={say('compare.show')}
      names={comparisonViews}
      chosen={show}
      onChoose={(next) => store.compare({ show: next })}
      say={(name) => say(`show.${name}`)}
    />
  );
}
