import type { WhatIf } from 'demarche';
import aHostRefuses from './a-host-refuses.ts';
import cfeRatified from './cfe-ratified.ts';
import documentOvertaken from './document-overtaken.ts';
import hostsConsent from './hosts-consent.ts';
import infNotice from './inf-notice.ts';
import infWidened from './inf-widened.ts';
import paperMatchesSpeech from './paper-matches-speech.ts';
import plansFrozen from './plans-frozen.ts';
import radarsTakenUp from './radars-taken-up.ts';
import russiaAcceptsNoHost from './russia-accepts-no-host.ts';
import startExpires from './start-expires.ts';
import startFormAgreed from './start-form-agreed.ts';
import startFullAgreed from './start-full-agreed.ts';
import textBeforeMarch from './text-before-march.ts';

/** The questions that come with the talks, from the offer and its hosts to the treaties and the calendar. */
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
];
