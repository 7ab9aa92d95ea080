import type { Outcome } from '../src/index.ts';
import { all, any, at, no } from './formula.ts';

const successorAgreed = at(
  'start.successor',
  'agreedSlim',
  'agreedFull',
  'ratifiedByUs',
  'ratifiedByRussia',
  'inForce',
);

/** What people ask for at the end of a course. */
export const outcomes: readonly Outcome[] = [
  {
    id: 'impasse',
    name: 'Impasse',
    sentence:
      'Nothing on the issues of the talks has been agreed, accepted, ratified or brought into force that was not before, neither by the two nor by the Western governments whose ratification CFE waits for. To promise a joint paper is no agreement on an issue until the paper is issued; transit runs between Brussels and Moscow, and does not count.',
    formula: no(
      any(
        at('missileDefense.measures.radar', 'agreed', 'inForce'),
        at('missileDefense.measures.interceptors', 'agreed', 'inForce'),
        at('missileDefense.russia.review', 'accepted'),
        at('missileDefense.russia.radarOffer', 'takenUp'),
        at('missileDefense.reciprocity', 'agreed'),
        successorAgreed,
        at('start.treaty', 'extended'),
        at('inf.scope', 'universalised'),
        at('cfe.west', 'ratified'),
        at('jointDocument', 'issued'),
      ),
    ),
    facts: ['O-03', 'M-01', 'M-04', 'M-27', 'M-34', 'M-61'],
  },
  {
    id: 'missileDefenseSettled',
    name: 'Missile defense settled',
    sentence:
      'Russia no longer contests the plan, because it has been given up or because the measures are enough to live with, and has taken no counter-measures.',
    formula: all(
      at('missileDefense.russia.stance', 'toleratesWithMeasures', 'noObjection'),
      no(at('missileDefense.russia.counterMeasures', 'taken')),
    ),
    facts: ['O-10', 'O-22', 'M-19', 'M-22'],
    settles: 'missileDefense',
  },
  {
    id: 'inspectionRegimeInForce',
    name: 'Inspection in force at both sites',
    sentence: 'The measures are in force at the Czech radar and at the Polish base.',
    formula: all(at('missileDefense.measures.radar', 'inForce'), at('missileDefense.measures.interceptors', 'inForce')),
    facts: ['O-32', 'M-23', 'M-24', 'M-25', 'M-26'],
    settles: 'missileDefense',
  },
  {
    id: 'startSuccessorAgreed',
    name: 'Successor to START agreed',
    sentence: 'A successor to START, lean or complete, has been agreed, whether or not it is in force yet.',
    formula: successorAgreed,
    facts: ['M-27', 'M-30', 'M-31'],
    settles: 'start',
  },
  {
    id: 'startGap',
    name: 'Gap after START',
    sentence: 'START has run out, and no successor is in force.',
    formula: all(at('start.treaty', 'expired'), no(at('start.successor', 'inForce'))),
    facts: ['M-27', 'M-29'],
  },
  {
    id: 'infLost',
    name: 'INF lost',
    sentence: 'One of the two has left the INF Treaty.',
    formula: any(at('inf.russia', 'out'), at('inf.us', 'out')),
    facts: ['O-14', 'O-16'],
  },
  {
    id: 'cfeLost',
    name: 'CFE lost',
    sentence: 'Russia has left the CFE Treaty altogether.',
    formula: at('cfe.russia', 'withdrawn'),
    facts: ['O-49', 'M-60'],
  },
  {
    id: 'cfeRestored',
    name: 'CFE on a firm footing',
    sentence:
      'Russia takes part in CFE, and the revised treaty has been ratified in the West; whether Russia came back or never left.',
    formula: all(at('cfe.russia', 'party'), at('cfe.west', 'ratified')),
    facts: ['M-60', 'M-61'],
    settles: 'cfe',
  },
  {
    id: 'jointDocumentIssued',
    name: 'Joint paper issued',
    sentence: 'The joint paper on relations has been issued.',
    formula: at('jointDocument', 'issued'),
    facts: ['M-34', 'M-36'],
    settles: 'jointDocument',
  },
  {
    id: 'transitGranted',
    name: 'Transit granted',
    sentence:
      'Russia grants transit to Afghanistan: of military goods by air and by land, or a part of what was asked.',
    formula: at('transit', 'grantedFull', 'grantedPartial'),
    facts: ['M-68', 'M-69', 'M-71'],
    settles: 'transit',
  },
];
