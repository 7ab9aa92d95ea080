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

const parallel = 'parallel' as const;

/**
 * Each issue as a machine of its own: the issue under the name that it has in `talks`, with the shared regions that its
 * guards read beside it, so that every guard finds what it asks for.
 */
export const issueMachines = {
  missileDefense: talksSetup.createMachine({
    id: 'missileDefense',
    type: parallel,
    states: { missileDefense, session, clock },
  }),
  start: talksSetup.createMachine({ id: 'start', type: parallel, states: { start, clock } }),
  inf: talksSetup.createMachine({ id: 'inf', type: parallel, states: { inf } }),
  cfe: talksSetup.createMachine({ id: 'cfe', type: parallel, states: { cfe } }),
  letter: talksSetup.createMachine({ id: 'letter', type: parallel, states: { letter } }),
  jointDocument: talksSetup.createMachine({
    id: 'jointDocument',
    type: parallel,
    states: { jointDocument, leadership, clock },
  }),
  transit: talksSetup.createMachine({ id: 'transit', type: parallel, states: { transit } }),
  enlargement: talksSetup.createMachine({
    id: 'enlargement',
    type: parallel,
    states: { enlargement, summit, clock },
  }),
  session: talksSetup.createMachine({ id: 'session', type: parallel, states: { session } }),
  leadership: talksSetup.createMachine({ id: 'leadership', type: parallel, states: { leadership, clock } }),
  tone: talksSetup.createMachine({ id: 'tone', type: parallel, states: { tone } }),
};
