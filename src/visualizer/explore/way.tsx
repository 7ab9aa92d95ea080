import { useEffect, useRef } from 'react';
import { useCursor, usePage, usePapers } from '../page.ts';
import type { Course } from '../state/place.ts';
import { Change } from '../views/change.tsx';
import { Cite } from '../views/cite.tsx';
import { EvidenceMark } from '../views/marks.tsx';
import { explorer, useExplorer } from './explore.ts';
import type { Wanted } from './explorer.ts';
import type { Least, WayStep } from './letters.ts';
import { branchAlong } from './way-branch.ts';
import { type ExploreSay, useExploreSay } from './words.ts';

/** The way from the step on screen to an aim: its length, its moves with where they come from, and a branch of it. */
export function WayTo({ wanted }: { readonly wanted: Wanted }) {
  const say = useExploreSay();
  const papers = usePapers();
  const { names, talks } = usePage();
  const { way } = useExplorer();
  const { key } = wanted.aim;
  const outcome = papers?.outcomes.find((one) => one.id === key);
  const goal = outcome?.name ?? stateName(key, names);
  const heading = useRef<HTMLHeadingElement>(null);
  const named = outcome === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes there once for each state that is asked for
  useEffect(() => {
    if (named) heading.current?.focus();
  }, [named, key]);
  const found = way?.aim.key === key && way.least === wanted.least ? way : undefined;
  return (
    <section className="way" aria-labelledby="way-title">
      <div className="way-head">
        <h3 id="way-title" ref={heading} tabIndex={-1}>
          {say('way.title', { goal })}
        </h3>
        {named ? (
          <button type="button" aria-label={say('way.close')} onClick={() => explorer.want(undefined)}>
            ✕
          </button>
        ) : null}
      </div>
      <label className="field">
        <span>{say('way.least')}</span>
        <select
          value={wanted.least}
          onChange={(event) => explorer.want({ aim: wanted.aim, least: asLeast(event.target.value) })}
        >
          <option value="moves">{say('least.moves')}</option>
          <option value="counterfactual">{say('least.counterfactual')}</option>
          {talks.parties
            .filter((party) => party.role !== 'calendar')
            .map((party) => (
              <option key={party.id} value={`by:${party.id}`}>
                {say('least.by', { party: party.name })}
              </option>
            ))}
        </select>
      </label>
      {found === undefined ? (
        <p className="note">{say('way.looking')}</p>
      ) : found.steps === undefined ? (
        <p>{say('way.none')}</p>
      ) : found.steps.length === 0 ? (
        <p>{say('way.here')}</p>
      ) : (
        <Way goal={goal} steps={found.steps} least={found.least} />
      )}
    </section>
  );
}

/** What was chosen, as one of the things that a way can have least of. */
const asLeast = (value: string): Least =>
  value === 'counterfactual' ? value : value.startsWith('by:') ? `by:${value.slice('by:'.length)}` : 'moves';

function stateName(key: string, names: ReturnType<typeof usePage>['names']): string {
  const cut = key.lastIndexOf('/');
  const [region, state] = [key.slice(0, cut), key.slice(cut + 1)];
  return `${names.region(region)}: ${names.state(region, state)}`;
}

function Way({
  goal,
  steps,
  least,
}: {
  readonly goal: string;
  readonly steps: readonly WayStep[];
  readonly least: Least;
}) {
  const say = useExploreSay();
  const { names } = usePage();
  const party = least.startsWith('by:') ? least.slice('by:'.length) : undefined;
  const count = (test: (step: WayStep) => boolean): number => steps.filter(test).length;
  return (
    <>
      <p>
        {say('way.length', { count: steps.length, own: count((step) => step.evidence === 'counterfactual') })}
        {party === undefined
          ? ''
          : ` ${say('way.by', { party: names.party(party), own: count((step) => step.event.startsWith(`${party}.`)) })}`}
      </p>
      <StepThrough goal={goal} steps={steps} />
      <ol className="way-steps" aria-label={say('way.steps')}>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a way may make the same move twice
          <li key={index} className={`way-step way-${step.evidence}`}>
            <p>
              <strong>{names.actor(step.event)}</strong> <EvidenceMark evidence={step.evidence} />
            </p>
            <p>{names.event(step.event)}</p>
            {step.moves.map((move) => (
              <Change key={move.region} move={move} />
            ))}
            <details className="way-facts">
              <summary>{say('way.facts', { list: step.facts.join(', ') })}</summary>
              <ul>
                {step.facts.map((fact) => (
                  <li key={fact}>
                    <span className="fact-id">{fact}</span> <Cite fact={fact} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Makes the way a branch of the course on screen, which can then be stepped like any other. */
function StepThrough({ goal, steps }: { readonly goal: string; readonly steps: readonly WayStep[] }) {
  const say = useExploreSay();
  const { store } = usePage();
  const { course, frame } = useCursor();
  const onIt = course.branch !== undefined && goesAlong(course, frame.index, steps);
  const step = (): void => {
    const events = steps.map((one) => one.event);
    const made = branchAlong(store.talks, store.courses, course, frame.index, events, say('way.name', { goal }));
    if (made === undefined) return;
    store.put(made.branch, () => frame.index);
    const notice = noticeOf(made, say);
    if (notice !== undefined) store.tell({ kind: 'told', text: notice });
  };
  return onIt ? (
    <p className="note note-what-if">{say('way.onIt')}</p>
  ) : (
    <button type="button" className="primary" onClick={step}>
      {say('way.step')}
    </button>
  );
}

/** Whether a course makes these moves from a step on, with dates that fall due in between or without. */
function goesAlong(course: Course, step: number, steps: readonly WayStep[]): boolean {
  let made = 0;
  for (const { cause } of course.run.frames.slice(step + 1)) if (cause?.type === steps[made]?.event) made++;
  return made === steps.length;
}

function noticeOf({ due, refused }: { due: number; refused: boolean }, say: ExploreSay): string | undefined {
  return refused ? say('way.refused') : due > 0 ? say('way.due', { count: due }) : undefined;
}
