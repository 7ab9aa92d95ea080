import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';
import russiaAccepts from './russia-accepts-no-host.ts';

const ask = {
  because:
    'Gates says that several of the measures need the approval of a host country; nothing is reported against it.',
  facts: ['M-24', 'M-25'],
};

export default whatIf<TalksEventType>(
  'With a Russian yes and reciprocity agreed, is the consent of the hosts all that is missing?',
)
  .called('hosts-consent', 'Both hosts consent, and reciprocity is agreed')
  .of('talks')
  .from(russiaAccepts)
  .insertBefore('open-radar-site', 'czechRepublic.missileDefense.giveConsent', ask)
  .insertBefore('open-radar-site', 'poland.missileDefense.giveConsent', ask)
  .expect('inspectionRegimeInForce', true)
  .expect('missileDefenseSettled', true)
  .expectState('missileDefense.measures.radar', 'inForce')
  .expectState('missileDefense.measures.interceptors', 'inForce')
  .showing('Both sites open: the consent of the two hosts is all that was missing, and it takes both.')
  .notShowing('What the hosts would have asked in return: neither speaks in the articles.')
  .citing('M-23', 'M-24', 'M-25', 'M-26');
