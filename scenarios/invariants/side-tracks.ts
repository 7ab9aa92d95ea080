import type { Invariant } from '../../src/index.ts';
import { at, no } from '../formula.ts';
import { joint } from './joint.ts';
import { treaties } from './regions.ts';

const paper = 'jointDocument';
const bothInOffice = at('leadership', 'putinBush');

/** The joint paper and the letter. */
export const papers: readonly Invariant[] = [
  {
    id: 'I-25',
    name: 'The joint paper is not a treaty',
    sentence: 'Nothing done about the joint paper changes the measures at the sites or a treaty.',
    facts: ['M-35', 'M-36'],
    strength: 'hard',
    scope: 'structure',
    held: 'No region of a treaty or of the measures takes an event of the paper, and no guard of theirs reads it.',
    rules: [
      { kind: 'still', events: ['*.jointDocument.*'], regions: ['missileDefense.measures.*', ...treaties] },
      { kind: 'unread', regions: [paper], by: ['missileDefense.measures.*', ...treaties] },
    ],
  },
  {
    id: 'I-26',
    name: 'Draft before issue',
    sentence: 'The joint paper is signed only after both have agreed to write it; the letter is no substitute.',
    facts: ['M-34', 'M-38'],
    strength: 'hard',
    scope: 'run',
    held: 'Signing starts from the agreed draft, and the letter moves nothing of the paper.',
    rules: [
      { kind: 'move', regions: [paper], to: ['signedByUs', 'signedByRussia'], requires: at(paper, 'agreedToDraft') },
      { kind: 'move', regions: [paper], to: ['issued'], requires: at(paper, 'signedByUs', 'signedByRussia') },
      { kind: 'still', events: ['*.letter.*'], regions: [paper] },
    ],
  },
  {
    id: 'I-27',
    name: 'Letter and paper are different objects',
    sentence:
      'The letter says nothing of the paper and the paper nothing of the letter: how they relate was not established.',
    facts: ['M-37', 'M-39'],
    strength: 'hard',
    scope: 'structure',
    held: 'Two regions with events of their own; no guard of either reads the other.',
    rules: [
      { kind: 'unread', regions: ['letter'], by: [paper] },
      { kind: 'unread', regions: [paper], by: ['letter'] },
      { kind: 'move', regions: [paper], onlyBy: ['*.jointDocument.*'] },
      { kind: 'move', regions: ['letter'], onlyBy: ['*.letter.*'] },
    ],
  },
  {
    id: 'I-28',
    name: 'Signatories hold office',
    sentence: 'Putin and Bush can agree on the joint paper and sign it only while they hold office.',
    facts: ['M-40', 'M-42'],
    strength: 'hard',
    scope: 'run',
    held: 'Each word given on it is guarded by both being in office, since the paper is one between these two; the calendar ends what is unsigned.',
    rules: [
      {
        kind: 'move',
        regions: [paper],
        to: ['draftAcceptedByUs', 'draftAcceptedByRussia', 'agreedToDraft', 'signedByUs', 'signedByRussia', 'issued'],
        requires: bothInOffice,
      },
      { kind: 'move', regions: [paper], to: ['overtaken'], onlyBy: ['calendar.*'], requires: no(bothInOffice) },
    ],
  },
];

/** Transit to Afghanistan. */
export const transit: readonly Invariant[] = [
  {
    id: 'I-37',
    name: 'Transit is for Moscow to grant',
    sentence: 'Only Russia grants or refuses transit to Afghanistan.',
    facts: ['M-68', 'M-69'],
    strength: 'hard',
    scope: 'structure',
    held: 'The three answers are Russian events; neither the United States nor the calendar has one.',
    rules: [
      {
        kind: 'move',
        regions: ['transit'],
        to: ['grantedFull', 'grantedPartial', 'refused'],
        onlyBy: ['russia.transit.*'],
      },
    ],
  },
  {
    id: 'I-38',
    name: 'Grant within request',
    sentence: 'Transit is granted only where it was asked for and negotiated, in full or in part, never beyond.',
    facts: ['M-68'],
    strength: 'hard',
    scope: 'run',
    held: 'The answers start from the negotiation, which starts from a request, and a part can grow to the whole; there is no state beyond what was asked. That a grant stays within it is modelling.',
    rules: [
      {
        kind: 'move',
        regions: ['transit'],
        to: ['grantedFull'],
        requires: at('transit', 'underNegotiation', 'grantedPartial'),
      },
      { kind: 'move', regions: ['transit'], to: ['grantedPartial'], requires: at('transit', 'underNegotiation') },
      { kind: 'move', regions: ['transit'], to: ['underNegotiation'], requires: at('transit', 'requested') },
      { kind: 'move', regions: ['transit'], to: ['requested'], onlyBy: ['nato.transit.request'] },
    ],
  },
];

/** Agreement on a paper and on going on takes both sides (part of I-19). */
export const jointSideTracks = [
  ...joint(paper, ['agreedToDraft'], 'draftAcceptedByUs', 'draftAcceptedByRussia'),
  ...joint(paper, ['issued'], 'signedByUs', 'signedByRussia'),
  ...joint('session', ['closedContinuing'], 'usWillGoOn', 'russiaWillGoOn'),
];
