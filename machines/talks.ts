import { cfe } from './cfe.ts';
import { clock } from './clock.ts';
import { enlargement, summit } from './enlargement.ts';
import { inf } from './inf.ts';
import { jointDocument } from './joint-document.ts';
import { leadership } from './leadership.ts';
import { letter } from './letter.ts';
import { missileDefense } from './missile-defense.ts';
import { session } from './session.ts';
import { talksSetup } from './setup.ts';
import { start } from './start.ts';
import { tone } from './tone.ts';
import { transit } from './transit.ts';

/** The talks of October 2007 and March 2008 as one parallel statechart of 37 regions. */
export const talks = talksSetup.createMachine({
  id: 'talks',
  type: 'parallel',
  states: {
    missileDefense,
    start,
    inf,
    cfe,
    letter,
    jointDocument,
    transit,
    enlargement,
    summit,
    session,
    leadership,
    clock,
    tone,
  },
});
