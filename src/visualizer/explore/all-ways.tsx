import type { Language } from '../../messages/index.ts';
import { inPlace } from '../parts/in-place.ts';
import { useVoice } from '../parts/words.ts';
import type { Wanted } from '../state/explorer.ts';
import type { AllWays as Answer, WayStep } from '../state/letters.ts';
import { Looking } from './looking.tsx';
import { MoveFacts, MoveWords } from './move-words.tsx';
import { multiset } from './multiset.ts';
import { StepThrough } from './step-through.tsx';
import { onExplore } from './words.ts';

/** How many ways are as good as the one that is shown, and some that differ from it in more than order. */
export function AllWays({
  wanted,
  goal,
  shown,
}: {
  readonly wanted: Wanted;
  readonly goal: string;
  readonly shown: readonly WayStep[];
}) {
  const { say } = useVoice(onExplore);
  return (
    <Looking topic="ways" title={say('ways.title')} wanted={wanted}>
      {(answer) => <Found answer={answer} goal={goal} shown={shown} shortest={wanted.least === 'moves'} />}
    </Looking>
  );
}

function Found({
  answer: { count, differing },
  goal,
  shown,
  shortest,
}: {
  readonly answer: Answer;
  readonly goal: string;
  readonly shown: readonly WayStep[];
  readonly shortest: boolean;
}) {
  const { say, language } = useVoice(onExplore);
  const own = multiset(shown);
  const others = differing.filter((steps) => multiset(steps) !== own);
  return (
    <>
      <p>
        {count === undefined
          ? say('ways.many')
          : say(shortest ? 'ways.shortest' : 'ways.such', { count: pluralOf(count), number: grouped(count, language) })}
      </p>
      {others.length > 0 ? (
        <>
          <p>{say('ways.others', { count: others.length })}</p>
          <ol className="other-ways" aria-label={say('ways.list')}>
            {others.map((steps, index) => (
              <li key={multiset(steps)}>
                <Instead title={say('ways.without')} moves={less(shown, steps)} />
                <Instead title={say('ways.with')} moves={less(steps, shown)} />
                <StepThrough
                  name={say('ways.name', { number: index + 2, goal })}
                  label={say('ways.step', { number: index + 2 })}
                  steps={steps}
                />
              </li>
            ))}
          </ol>
        </>
      ) : count === '1' ? null : (
        <p>{say('ways.same')}</p>
      )}
    </>
  );
}

function Instead({ title, moves }: { readonly title: string; readonly moves: readonly WayStep[] }) {
  return (
    <>
      <h5>{title}</h5>
      <ul className="study-moves">
        {inPlace(moves, (move) => (
          <li>
            <MoveWords move={move} />
            <MoveFacts facts={move.facts} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The moves of one way that the other has not, each as often as it is missing. */
function less(way: readonly WayStep[], other: readonly WayStep[]): readonly WayStep[] {
  const left = other.map((step) => step.event);
  return way.filter(({ event }) => {
    const at = left.indexOf(event);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const grouped = (count: string, { locale }: Language): string => BigInt(count).toLocaleString(locale);

/** A number with the plural form of a count that may be too large for one: that is decided by its last two digits. */
const pluralOf = (count: string): number => (count.length > 3 ? 100 + Number(count.slice(-2)) : Number(count));
