import { type FormEvent, memo, useState } from 'react';
import { editInWords } from '../../doors/export.ts';
import type { Comparison, Edit } from '../../index.ts';
import { useCourse, usePage, usePart } from '../parts/page.ts';
import { Section } from '../parts/section.tsx';
import { useVoice } from '../parts/words.ts';
import { download } from '../rim/download.ts';
import type { Course } from '../state/place.ts';
import { answerOf, type Material, scriptOf } from './answer.ts';
import { branchOfWhatIf } from './editing.ts';
import { useMaterial } from './material.ts';
import { ReasonForm } from './reason-form.tsx';
import { useWish } from './step-tools.tsx';
import { inWhatIfs, onWhatIfs } from './words.ts';

/** What is changed in the course on screen, and the questions that come with the talks. */
export function WhatIfPanel() {
  const { say } = useVoice(onWhatIfs);
  const course = useCourse();
  const scenario = usePart(({ place }) => place.scenario);
  const material = useMaterial();
  return (
    <Section id="what-if" title={say('panel.title')}>
      <div className="what-if">
        <div>
          <p className="note">{say('panel.about')}</p>
          {material === undefined ? null : <Load material={material} />}
        </div>
        {material === undefined || course.branch === undefined ? (
          <p className="note">{say('panel.none')}</p>
        ) : (
          <Changes material={material} course={course} scenario={scenario} />
        )}
      </div>
    </Section>
  );
}

function Load({ material }: { readonly material: Material }) {
  const { say } = useVoice(onWhatIfs);
  const { store } = usePage();
  const [chosen, setChosen] = useState('');
  const found = material.whatIfs.find((one) => one.id === chosen);
  const load = async (): Promise<void> => {
    if (found === undefined) return;
    if ((await store.asked(store.change())) === undefined) return;
    store.adopt(branchOfWhatIf(material.talks, found, material.whatIfs));
    setChosen('');
  };
  return (
    <>
      <div className="what-if-load">
        <label className="field">
          <span>{say('panel.load')}</span>
          <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value="">{say('panel.choose')}</option>
            {material.whatIfs.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        <button type="button" aria-disabled={found === undefined} onClick={() => void load()}>
          {say('panel.open')}
        </button>
      </div>
      {found === undefined ? null : <About {...found} />}
    </>
  );
}

function About({ question, shows, cannotShow }: { question: string; shows: string; cannotShow: string }) {
  const { say } = useVoice(onWhatIfs);
  return (
    <dl className="what-if-about">
      <dt>{say('panel.question')}</dt>
      <dd>{question}</dd>
      <dt>{say('panel.shows')}</dt>
      <dd>{shows}</dd>
      <dt>{say('panel.cannotShow')}</dt>
      <dd>{cannotShow}</dd>
    </dl>
  );
}

/** The changes of a course; not drawn again where one only steps through it. */
const Changes = memo(function Changes({
  material,
  course,
  scenario,
}: {
  readonly material: Material;
  readonly course: Course;
  readonly scenario: string;
}) {
  const { store } = usePage();
  const { say } = useVoice(onWhatIfs);
  const wish = useWish();
  const { comparison, run } = answerOf(material, store.courses.record(scenario), course);
  const known = material.whatIfs.find((one) => one.id === course.branch?.shipped);
  const copy = async (): Promise<void> => {
    const script = scriptOf(material, course);
    if (script === undefined) return;
    try {
      await navigator.clipboard.writeText(script.text);
      store.tell({ kind: 'told', text: say('panel.copied', { file: script.file }) });
    } catch {
      download(script.file, 'text/plain', script.text);
    }
  };
  const save = (): void => {
    const script = scriptOf(material, course);
    if (script !== undefined) download(script.file, 'text/plain', script.text);
  };
  const until = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const day = new FormData(event.currentTarget).get('until');
    if (typeof day === 'string' && day !== '') wish({ kind: 'until', day });
  };
  return (
    <div>
      <h3 className="what-if-name">{say('panel.changes', { name: course.branch?.name ?? '' })}</h3>
      <ol className="what-if-changes">
        {comparison.edits.map((edit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a change has no name but its number
          <Change key={index} material={material} comparison={comparison} edit={edit} index={index} />
        ))}
      </ol>
      {course.branch?.reasons === undefined ? null : <p className="note">{say('why.where')}</p>}
      <p>
        {comparison.fallen.length === 0
          ? say('panel.fallsNone')
          : say('panel.falls', { count: comparison.fallen.length })}
      </p>
      <div className="what-if-tools">
        <button type="button" className="primary" onClick={() => store.compare({}, 'push')}>
          {say('panel.compare')}
        </button>
        <button type="button" onClick={() => void copy()}>
          {say('panel.script')}
        </button>
        <button type="button" onClick={save}>
          {say('panel.saveScript')}
        </button>
      </div>
      <form className="what-if-tools" onSubmit={until} key={course.run.scenario.horizon} data-keys="text">
        <label className="field">
          <span>{say('panel.until')}</span>
          <input type="date" name="until" required defaultValue={course.run.scenario.horizon} max="2030-12-31" />
        </label>
        <button type="submit">{say('panel.setUntil')}</button>
      </form>
      {known === undefined || run === undefined || run.whatIf.shows === '' ? null : <About {...known} />}
    </div>
  );
});

/** One change: what it is, why it is plausible where someone has said so, and what can be done with it. */
function Change({
  material,
  comparison,
  edit,
  index,
}: {
  readonly material: Material;
  readonly comparison: Comparison;
  readonly edit: Edit;
  readonly index: number;
}) {
  const wish = useWish();
  const { say } = useVoice(onWhatIfs);
  const told = useVoice(inWhatIfs);
  const [asking, setAsking] = useState(false);
  const { why } = edit;
  const number = index + 1;
  const what = say(why === undefined ? 'why.say' : 'why.change');
  return (
    <li>
      <div className="change-text">
        <span>
          {editInWords(material.talks, comparison, edit, told)}
          {why === undefined ? null : (
            <span className="note">
              {' '}
              {say('panel.because', { sentence: why.sentence })} ({why.facts.join(', ')})
            </span>
          )}
        </span>
        {asking ? (
          <ReasonForm
            talks={material.talks}
            number={number}
            edit={edit}
            base={comparison.base.scenario}
            onKeep={(given) => {
              setAsking(false);
              wish({ kind: 'why', index, why: given });
            }}
            onCancel={() => setAsking(false)}
          />
        ) : null}
      </div>
      {asking ? null : (
        <button type="button" aria-label={say('why.of', { what, number })} onClick={() => setAsking(true)}>
          {what}
        </button>
      )}
      <button type="button" aria-label={say('panel.undo', { number })} onClick={() => wish({ kind: 'undo', index })}>
        {say('panel.undoShort')}
      </button>
    </li>
  );
}
