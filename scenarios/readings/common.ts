import { all, at, no } from '../formula.ts';

/** The measures are agreed at the Czech radar and at the Polish base. */
export const measuresAgreed = all(
  at('missileDefense.measures.radar', 'agreed', 'inForce'),
  at('missileDefense.measures.interceptors', 'agreed', 'inForce'),
);

/** Some successor to START is agreed, lean or complete. */
export const someSuccessor = at(
  'start.successor',
  'agreedSlim',
  'agreedFull',
  'ratifiedByUs',
  'ratifiedByRussia',
  'inForce',
);

/** Nobody has broken the talks off. */
export const talksGoOn = no(at('session', 'brokenOff'));
