import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { talks } from '../../machines/index.ts';
import { runs, seed } from '../chance.ts';
import { createStep, positionsOf, selected } from './chart.ts';
import type { Positions } from './specification.ts';

const acts = (party: string, words: string): readonly string[] => words.split(' ').map((act) => `${party}.${act}`);
const answers = acts('russia.missileDefense', 'acceptOffer rejectOffer acceptText rejectText');
const story = [
  ...acts('russia.session', 'receive receive openMinisterial agreeToContinue breakOff'),
  ...acts('us.session', 'agreeToContinue breakOff'),
  ...acts('us.missileDefense', 'offerJointSystem sendClearPaper enrichMeasures promiseText deliverText'),
  ...acts('russia.missileDefense', 'hearOffer deferForStudy hearMeasures requestText examineText'),
];
const open = (at: Positions): boolean =>
  ['presidential', 'ministerial', 'usWillGoOn', 'russiaWillGoOn'].includes(at.session ?? '');
const review = 'missileDefense.russia.review';
const offer = 'missileDefense.us.package';

/** The answers that lie open by the other regions alone, whenever it was that Russia heard what it answers. */
const ripe = (at: Positions): readonly string[] => {
  if (at[review] === 'examining') return answers.slice(2);
  return at[review] === 'underStudy' && ['oral2007', 'written2007'].includes(at[offer] ?? '')
    ? answers.slice(0, 2)
    : [];
};

/** Goes along a course; tells for each position whether the session heard something new, by what happened alone. */
function along(
  course: readonly string[],
  see: (barred: boolean, ripe: readonly string[], taken: readonly string[]) => void,
) {
  const step = createStep();
  let snapshot = createActor(talks).getSnapshot();
  let newlyHeard = false;
  for (const event of course) {
    const before = positionsOf(snapshot.value);
    snapshot = step(snapshot, event);
    const after = positionsOf(snapshot.value);
    const came = (region: string, state: string): boolean => before[region] !== state && after[region] === state;
    if (open(before) && (came(review, 'heard') || came(offer, 'written2008Delivered'))) newlyHeard = true;
    if (!open(after)) newlyHeard = false;
    const taken = answers.filter((answer) => selected(talks, snapshot, answer).length > 0);
    see(newlyHeard, ripe(after), taken);
  }
}

const sit = ['russia.session.receive', 'russia.session.openMinisterial'];
const rise = ['us.session.agreeToContinue', 'russia.session.agreeToContinue'];
const october = acts('russia.missileDefense', 'hearOffer deferForStudy');
const text = [
  'us.missileDefense.enrichMeasures',
  ...acts('russia.missileDefense', 'hearMeasures requestText'),
  'us.missileDefense.promiseText',
];
const handed = ['us.missileDefense.deliverText', 'russia.missileDefense.examineText'];
const offered = 'us.missileDefense.offerJointSystem';

describe('an answer to what was first heard or handed over in a session', () => {
  it.each([
    ['to an offer heard in it is barred', [...sit, offered, ...october], []],
    ['to an offer heard in it is free once both close it', [...sit, offered, ...october, ...rise], answers.slice(0, 2)],
    [
      'to an offer heard in it stays barred when one side will go on',
      [...sit, offered, ...october, ...rise.slice(0, 1)],
      [],
    ],
    ['to an offer heard before it is free', [offered, ...october, ...sit], answers.slice(0, 2)],
    ['to a text handed over in it is barred', [offered, ...text, ...sit, ...handed], []],
    [
      'to a text handed over in it is free once one side breaks off',
      [offered, ...text, ...sit, ...handed, 'us.session.breakOff'],
      answers.slice(2),
    ],
    [
      'to a text tabled before it is free, if study begins only in it',
      [offered, ...text, ...handed.slice(0, 1), ...sit, ...handed.slice(1)],
      answers.slice(2),
    ],
  ])('%s', (_, course, expected) => {
    const seen: (readonly string[])[] = [];
    along(course, (barred, could, taken) => {
      expect(taken).toEqual(barred ? [] : could);
      seen.push(taken);
    });
    expect(seen.at(-1)).toEqual(expected);
  });

  it(`waits for the end of that session on any course, a no as well as a yes, with the seed ${seed}`, () => {
    const some = fc.array(fc.constantFrom(...story, ...answers), { minLength: 40, maxLength: 80, size: 'max' });
    fc.assert(
      fc.property(some, (course) => {
        along(course, (barred, could, taken) => expect(taken).toEqual(barred ? [] : could));
      }),
      { seed, numRuns: runs(100) },
    );
  });
});
