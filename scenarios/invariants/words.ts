import type { Invariant } from '../../src/index.ts';
import { all, at } from '../formula.ts';
import { sides, substance } from './regions.ts';

/** Claims, praise, tone and the words of third parties: what is said and moves nothing. */
export const words: readonly Invariant[] = [
  {
    id: 'I-11',
    name: 'Claims do not move the other side',
    sentence: 'What one side says about how the other took an offer leaves the other where it is.',
    facts: ['O-07', 'O-39', 'O-40', 'M-13'],
    strength: 'hard',
    scope: 'structure',
    held: 'A claim is an event that no region answers with a move.',
    rules: [
      {
        kind: 'still',
        events: ['us.missileDefense.claimRussianInterest', 'us.tone.callItTheater'],
        regions: [...substance, 'tone'],
      },
    ],
  },
  {
    id: 'I-12',
    name: 'Tone gates nothing',
    sentence: 'No move depends on the tone, which may change while every position stays and stay while they change.',
    facts: ['M-43', 'M-19'],
    strength: 'hard',
    scope: 'structure',
    held: 'The tone is a region that no guard reads, moved by events of tone alone, which move nothing else.',
    rules: [
      { kind: 'unread', regions: ['tone'] },
      { kind: 'still', events: ['*.tone.*'], regions: substance },
      { kind: 'move', regions: ['tone'], onlyBy: ['*.tone.*'] },
      { kind: 'possible', formula: all(at('tone', 'warm'), at('missileDefense.russia.stance', 'opposed')) },
    ],
  },
  {
    id: 'I-18',
    name: 'Praise is not assent',
    sentence: 'To call a letter weighty or an idea useful accepts, agrees and issues nothing.',
    facts: ['O-39', 'M-13', 'M-41'],
    strength: 'hard',
    scope: 'structure',
    held: 'Welcoming the letter moves the letter alone; claims of interest move nothing.',
    rules: [
      {
        kind: 'still',
        events: ['russia.letter.welcome', 'us.missileDefense.claimRussianInterest', '*.tone.*'],
        regions: substance.filter((region) => region !== 'letter'),
      },
    ],
  },
  {
    id: 'I-41',
    name: 'Third parties do not vote',
    sentence:
      'Analysts, journalists and a spokesman who lowers hopes change no position of the United States or of Russia.',
    facts: ['O-42', 'O-54', 'O-57'],
    strength: 'hard',
    scope: 'structure',
    held: 'Analysts and journalists are no actors of the vocabulary; what a side holds is moved by the sides and the calendar; the spokesman moves nothing.',
    rules: [
      { kind: 'move', regions: sides, onlyBy: ['us.*', 'russia.*', 'calendar.*'] },
      { kind: 'still', events: ['russia.session.playDownResults'], regions: [...substance, 'tone'] },
    ],
  },
];
