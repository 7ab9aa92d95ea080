import type { Invariant } from '../../src/index.ts';
import { any, at, no } from '../formula.ts';
import { impasse, outcomes } from '../outcomes.ts';
import { jointMeasures } from './missile-defense.ts';
import { jointSideTracks } from './side-tracks.ts';
import { jointTreaties } from './treaties.ts';

/** The kinds of fact that a move can rest on. */
const substantial = ['EVENT', 'POSITION', 'GUARD', 'DEADLINE'];

/** The outcomes of which any one is a result of the talks. */
const results = [
  'missileDefenseSettled',
  'inspectionRegimeInForce',
  'startSuccessorAgreed',
  'cfeRestored',
  'jointDocumentIssued',
].flatMap((id) => outcomes.filter((one) => one.id === id).map((one) => one.formula));

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
      'Dates never go back, and what falls due or ends on a date does so without anyone; the answer on transit has no date.',
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
      {
        kind: 'always',
        premise: at('summit.meeting', 'held'),
        conclusion: at('summit.putin', 'metAfterAcceptance', 'metWithoutAnswer'),
      },
      { kind: 'still', events: ['calendar.*'], regions: ['transit'] },
      { kind: 'chronological' },
    ],
  },
  {
    id: 'I-46',
    name: 'A result ends the impasse',
    sentence:
      'There is no impasse where an issue of the talks has been settled, or Russia has come to live with the plan.',
    facts: ['O-03', 'M-04', 'M-22'],
    strength: 'hard',
    scope: 'position',
    held: 'The formula of the impasse looks for everything that the outcomes which are results stand on, and toleration comes after acceptance. That dropping the plan is a result too, though nobody agreed to it, is our reading.',
    rules: [
      { kind: 'always', premise: any(...results), conclusion: no(impasse) },
      {
        kind: 'always',
        premise: at('missileDefense.russia.stance', 'toleratesWithMeasures', 'noObjection'),
        conclusion: no(impasse),
      },
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
