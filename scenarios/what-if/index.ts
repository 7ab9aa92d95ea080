import type { WhatIf } from 'demarche';
import aHostRefuses from './a-host-refuses.ts';
import cfeRatified from './cfe-ratified.ts';
import documentOvertaken from './document-overtaken.ts';
import hostsAnswerEarly from './hosts-answer-early.ts';
import hostsConsent from './hosts-consent.ts';
import infNotice from './inf-notice.ts';
import infWidened from './inf-widened.ts';
import paperMatchesSpeech from './paper-matches-speech.ts';
import planDroppedEarly from './plan-dropped-early.ts';
import plansFrozen from './plans-frozen.ts';
import radarsTakenUp from './radars-taken-up.ts';
import russiaAcceptsNoHost from './russia-accepts-no-host.ts';
import slimGivenUpEarly from './slim-given-up-early.ts';
import startExpires from './start-expires.ts';
import startFormAgreed from './start-form-agreed.ts';
import startFullAgreed from './start-full-agreed.ts';
import textBeforeMarch from './text-before-march.ts';

/** The questions that come with the talks, from the offer to the calendar; the last three stand on later knowledge. */
export const whatIfs: readonly WhatIf[] = [
  paperMatchesSpeech,
  textBeforeMarch,
  plansFrozen,
  radarsTakenUp,
  russiaAcceptsNoHost,
  hostsConsent,
  aHostRefuses,
  cfeRatified,
  infWidened,
  infNotice,
  startExpires,
  startFormAgreed,
  startFullAgreed,
  documentOvertaken,
  hostsAnswerEarly,
  slimGivenUpEarly,
  planDroppedEarly,
];
