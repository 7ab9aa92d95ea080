import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';
import hostsConsent from './hosts-consent.ts';

export default whatIf<TalksEventType>('Can one host alone stop what two powers have agreed?')
  .called('a-host-refuses', 'Poland refuses')
  .of('talks')
  .from(hostsConsent)
  .replace('poland-give-consent', 'poland.missileDefense.refuseConsent', {
    because:
      'Where approval has to be asked for, it can be refused; Russian officials at a base in Poland is much to ask.',
    facts: ['M-24', 'M-25', 'O-47'],
  })
  .expect('inspectionRegimeInForce', false)
  .expect('missileDefenseSettled', false)
  .expectState('missileDefense.measures.radar', 'inForce')
  .expectState('missileDefense.measures.interceptors', 'agreed')
  .showing(
    'One refusal closes one site and not the other: the regime for both fails, the Czech half stands. With a refusal standing, the dispute does not count as settled.',
  )
  .notShowing('Whether Russia would live with half of the measures: in the model it does not take its tolerance back.')
  .citing('M-24', 'M-25', 'O-47');
