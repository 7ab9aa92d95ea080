import { useEffect, useRef } from 'react';
import { Change } from '../parts/change.tsx';
import { useExplorer } from '../parts/explorer.ts';
import { inPlace } from '../parts/in-place.ts';
import { usePage, usePapers } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import type { Wanted } from '../state/explorer.ts';
import type { Least, WayStep } from '../state/letters.ts';
import { AllWays } from './all-ways.tsx';
import { MoveFacts, MoveWords } from './move-words.tsx';
import { Needed } from './needed.tsx';
import { WayStandsOn } from './stands-on.tsx';
import { StepThrough } from './step-through.tsx';
import { WhenLost } from './when-lost.tsx';
import { onExplore } from './words.ts';

/**
 * The way from the step on screen to an aim: its length, its moves with where they come from, and a branch of it; how
 * many ways are as good, what none of them can do without, and when the aim was lost.
 */
export function WayTo({ wanted }: { readonly wanted: Wanted }) {
  const { say } = useVoice(onExplore);
  const papers = usePapers();
  const { names, talks, explorer } = usePage();
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
      {found !== undefined && !found.steps?.length ? (
        <>
          <p>{say(found.steps === undefined ? 'way.none' : 'way.here')}</p>
          <WhenLost wanted={wanted} />
        </>
      ) : (
        <>
          {found?.steps === undefined ? (
            <p className="note">{say('way.looking')}</p>
          ) : (
            <Length goal={goal} steps={found.steps} least={found.least} />
          )}
          <AllWays key={`ways ${key}`} wanted={wanted} goal={goal} shown={found?.steps ?? []} />
          <Needed key={`needs ${key}`} wanted={wanted} />
          <WhenLost wanted={wanted} />
          {found?.steps === undefined ? null : (
            <>
              <Steps steps={found.steps} />
              <WayStandsOn way={found} />
            </>
          )}
        </>
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

/** How long a way is, and a branch of it. */
function Length({
  goal,
  steps,
  least,
}: {
  readonly goal: string;
  readonly steps: readonly WayStep[];
  readonly least: Least;
}) {
  const { say } = useVoice(onExplore);
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
      <StepThrough name={say('way.name', { goal })} label={say('way.step')} steps={steps} primary />
    </>
  );
}

function Steps({ steps }: { readonly steps: readonly WayStep[] }) {
  const { say } = useVoice(onExplore);
  return (
    <>
      <h4>{say('way.steps')}</h4>
      <ol className="way-steps" aria-label={say('way.steps')}>
        {inPlace(steps, (step) => (
          <li className={`way-step way-${step.evidence}`}>
            <MoveWords move={step} />
            {step.moves.map((move) => (
              <Change key={move.region} move={move} />
            ))}
            <MoveFacts facts={step.facts} />
          </li>
        ))}
      </ol>
    </>
  );
}
