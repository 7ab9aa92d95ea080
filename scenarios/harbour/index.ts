import type { Case } from 'demarche';
import { harbour, harbourGuards, harbourIssues, harbourVocabulary } from '../../machines/harbour/index.ts';
import { harbourBibliography, harbourLedger } from './ledger.ts';
import { harbourInvariants, harbourOutcomes } from './rules.ts';
import { oneWeekInMarch } from './scenario.ts';

/** Two invented towns, two issues, one offer with a date: the smallest case that shows all the parts of one. */
const harbourCase: Case = {
  id: 'harbour',
  title: 'The harbour talks of Aldermouth and Brinehaven (invented)',
  version: '1',
  limits: 'Everything here is invented, the newspaper and its article too: an example of how a case is made.',
  chart: harbour,
  issueCharts: harbourIssues,
  parties: [
    { id: 'aldermouth', name: 'Aldermouth', role: 'side' },
    { id: 'brinehaven', name: 'Brinehaven', role: 'side' },
    { id: 'calendar', name: 'Calendar', role: 'calendar' },
  ],
  issues: [
    { id: 'dredging', name: 'Dredging of the channel', regions: ['dredging'], ledger: ['dredging'] },
    { id: 'pilotage', name: 'Pilots', regions: ['pilotage'], ledger: ['pilotage'] },
  ],
  vocabulary: harbourVocabulary,
  guards: harbourGuards,
  ledger: harbourLedger,
  bibliography: harbourBibliography,
  scenarios: [oneWeekInMarch],
  deadlines: [
    {
      id: 'end-of-the-offer',
      event: 'calendar.dredging.offerLapses',
      due: { day: '1994-04-01' },
      dateBasis: 'inferred',
      facts: ['H-03'],
      note: 'The offer stands through the last day of March; the day after it is gone.',
    },
  ],
  outcomes: harbourOutcomes,
  invariants: harbourInvariants,
  assumptions: [
    {
      id: 'H-A-1',
      sentence:
        "Sharing is understood as Brinehaven's pilots working in Aldermouth; the other way round is not in dispute.",
      facts: ['H-04'],
      enters: ['pilotage'],
      basis: 'inferred',
    },
  ],
  links: [
    {
      id: 'H-K-1',
      strength: 'HARD',
      sentence: 'No answer on the channel before the pilots are settled.',
      facts: ['H-07'],
    },
  ],
};

export default harbourCase;
