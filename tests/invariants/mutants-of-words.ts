import { stateIn } from 'xstate';
import type { Mutant } from './mutant.ts';

const review = 'missileDefense.russia.review';
const offered = ['us.missileDefense.offerJointSystem'];

const words: readonly Mutant[] = [
  {
    law: 'I-11',
    title: 'a claim of Russian interest makes Russia accept',
    change: {
      region: review,
      from: 'underStudy',
      event: 'us.missileDefense.claimRussianInterest',
      arrow: { target: 'accepted' },
    },
  },
  {
    law: 'I-12',
    title: 'Russia accepts only while the tone is warm',
    change: {
      region: review,
      from: 'underStudy',
      event: 'russia.missileDefense.acceptOffer',
      arrow: { target: 'accepted', guard: stateIn({ tone: 'warm' }) },
    },
  },
  {
    law: 'I-18',
    title: 'praise for the letter agrees the joint paper',
    change: {
      region: 'jointDocument',
      from: 'none',
      event: 'russia.letter.welcome',
      arrow: { target: 'agreedToDraft' },
    },
  },
  {
    law: 'I-41',
    title: 'a spokesman who lowers hopes changes what Russia wants',
    change: {
      region: 'start.russia',
      from: 'full',
      event: 'russia.session.playDownResults',
      arrow: { target: 'slimOk' },
    },
  },
];

const frame: readonly Mutant[] = [
  {
    law: 'I-19',
    title: 'one side alone agrees on mutual access',
    change: {
      region: 'missileDefense.reciprocity',
      from: 'open',
      event: 'us.missileDefense.acceptReciprocity',
      arrow: { target: 'agreed' },
    },
    course: [...offered, 'us.missileDefense.nameReciprocity', 'us.missileDefense.acceptReciprocity'],
  },
  {
    law: 'I-43',
    title: 'a new round turns the clock back',
    change: { region: 'clock', from: 'promiseDue', event: 'russia.session.receive', arrow: { target: 'talks' } },
    course: ['calendar.missileDefense.promiseFallsDue', 'russia.session.receive'],
  },
  {
    law: 'I-45',
    title: 'a deferral rests on how the ministers looked',
    change: {
      region: review,
      from: 'heard',
      event: 'russia.missileDefense.deferForStudy',
      arrow: { target: 'underStudy', meta: { facts: ['O-33'] } },
    },
  },
];

/** The laws about words and about the frame, each broken once. */
export const mutantsOfWords: readonly Mutant[] = [...words, ...frame];
