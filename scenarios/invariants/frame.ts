import type { Invariant } from '../../src/index.ts';
import { at } from '../formula.ts';
import { jointMeasures } from './missile-defense.ts';
import { jointSideTracks } from './side-tracks.ts';
import { jointTreaties } from './treaties.ts';

/** The kinds of fact that a move can rest on. */
const substantial = ['EVENT', 'POSITION', 'GUARD', 'DEADLINE'];

/** What holds across all issues: agreement, time, sources. */
export const frame: readonly Invariant[] = [
  {
    id: 'I-19',
    name: 'Agreement is joint',
    sentence: 'Whatever is agreed takes the word of both sides, in either order, and neither word taken back before.',
    facts: ['M-05', 'M-27', 'M-34'],
    strength: 'hard',
    scope: 'run',
    held: 'Between none and agreed stands a state for each side that has spoken first; only the other leads on from it. That it is so for every issue is modelling.',
    rules: [
      ...jointMeasures,
      {
        kind: 'move',
        regions: ['missileDefense.russia.radarOffer'],
        to: ['takenUp'],
        onlyBy: ['us.*'],
        requires: at('missileDefense.russia.radarOffer', 'offered'),
      },
      { kind: 'move', regions: ['missileDefense.russia.radarOffer'], to: ['offered'], onlyBy: ['russia.*'] },
      ...jointTreaties,
      ...jointSideTracks,
    ],
  },
  {
    id: 'I-43',
    name: 'The clock goes forward by itself',
    sentence:
      'Dates never go back, and what falls due on a date falls due without anyone; the answer on transit has no date.',
    facts: ['M-29', 'M-40', 'M-42', 'M-55', 'M-63', 'M-68'],
    strength: 'hard',
    scope: 'run',
    held: 'Clock, offices, summit and the overdue promise are moved by the calendar alone, in the order of their dates; the calendar does not touch transit.',
    rules: [
      {
        kind: 'order',
        region: 'clock',
        states: ['talks', 'promiseDue', 'summitHeld', 'handedOver', 'bushOut', 'startExpired'],
      },
      { kind: 'order', region: 'leadership', states: ['putinBush', 'medvedevBush', 'medvedevSuccessor'] },
      { kind: 'move', regions: ['clock', 'leadership', 'summit.meeting'], onlyBy: ['calendar.*'] },
      { kind: 'still', events: ['calendar.*'], regions: ['transit'] },
      { kind: 'chronological' },
    ],
  },
  {
    id: 'I-45',
    name: 'Every move has a source',
    sentence:
      'Each move that was reported or announced rests on more than background, colour or a claim, and no move rests on colour or a claim alone; the tone is apart.',
    facts: [],
    strength: 'hard',
    scope: 'structure',
    held: 'The vocabulary names the facts of each event, and a transition that stands on others names its own. The American way out of INF, which is assumed, has background only.',
    rules: [
      { kind: 'sourced', kinds: substantial, except: ['tone'], evidence: ['reported', 'scheduled'] },
      { kind: 'sourced', kinds: [...substantial, 'CONTEXT'], except: ['tone'] },
    ],
  },
];
