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

/** Nothing has come of the talks; what it looks for, a settlement of any issue would bring. */
export const impasse = no(
  any(
    at('missileDefense.measures.radar', 'agreed', 'inForce'),
    at('missileDefense.measures.interceptors', 'agreed', 'inForce'),
    at('missileDefense.russia.review', 'accepted'),
    at('missileDefense.russia.stance', 'noObjection'),
    at('missileDefense.russia.radarOffer', 'takenUp'),
    at('missileDefense.reciprocity', 'agreed'),
    successorAgreed,
    at('start.treaty', 'extended'),
    at('inf.scope', 'wideningAgreed'),
    at('cfe.west', 'ratified'),
    at('jointDocument', 'issued'),
  ),
);

const measuresStand = all(
  at('missileDefense.measures.radar', 'agreed', 'inForce'),
  at('missileDefense.measures.interceptors', 'agreed', 'inForce'),
  no(
    any(
      at('missileDefense.hosts.czechRepublic', 'refused'),
      at('missileDefense.hosts.poland', 'refused'),
      at('missileDefense.reciprocity', 'refused'),
      at('missileDefense.match2008', 'mismatch'),
    ),
  ),
);

/** What people ask for at the end of a course. */
export const outcomes: readonly Outcome[] = [
  {
    id: 'impasse',
    name: 'Impasse',
    sentence:
      'Nothing on the issues of the talks has been agreed, accepted, ratified or brought into force that was not before, neither by the two nor by the Western governments whose ratification CFE waits for; nor has the plan been dropped and the objection to it with it. To promise a joint paper is no agreement on an issue until the paper is issued; transit runs between Brussels and Moscow, and does not count.',
    formula: impasse,
    facts: ['O-03', 'O-10', 'M-01', 'M-04', 'M-27', 'M-34', 'M-61'],
  },
  {
    id: 'missileDefenseSettled',
    name: 'Missile defense settled',
    sentence:
      'Russia no longer contests the plan: it has been given up, or measures with which Russia can live are agreed at both sites and no refusal stands against them, neither of a host nor of access in both directions, and no text found to differ. Counter-measures are neither threatened nor taken.',
    formula: all(
      any(
        at('missileDefense.russia.stance', 'noObjection'),
        all(at('missileDefense.russia.stance', 'toleratesWithMeasures'), measuresStand),
      ),
      at('missileDefense.russia.counterMeasures', 'none'),
    ),
    facts: ['O-10', 'O-22', 'M-19', 'M-22', 'M-24', 'M-25', 'M-26', 'M-54'],
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
    sentence: 'One of the two has left the INF Treaty, which then binds nobody.',
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
    sentence: 'Russia grants transit to Afghanistan: all that was asked for military goods, or a part of it.',
    formula: at('transit', 'grantedFull', 'grantedPartial'),
    facts: ['M-68', 'M-69', 'M-71'],
    settles: 'transit',
  },
];
