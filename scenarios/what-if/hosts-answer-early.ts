import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

const refused = {
  because:
    'In April 2008 both hosts refused a Russian post that stays; nothing suggests that they thought otherwise before.',
  facts: ['L-07'],
  day: '2008-03-03',
};

export default whatIf<TalksEventType>('Would the hosts’ answer of April 2008 have changed the Moscow round in March?')
  .called('hosts-answer-early', 'The hosts answer before the March session')
  .of('talks')
  .from('the-talks')
  .insertBefore('between-send-unclear-paper', 'us.missileDefense.nameHostConsent', {
    because: 'In Prague Gates already tied a Russian presence to the consent of the Czechs.',
    facts: ['B-14'],
    day: '2007-10-23',
  })
  .insertBefore('m08-send-letter', 'czechRepublic.missileDefense.refuseConsent', refused)
  .insertBefore('m08-send-letter', 'poland.missileDefense.refuseConsent', refused)
  .expect('impasse', true)
  .expect('inspectionRegimeInForce', false)
  .expectState('missileDefense.hosts.czechRepublic', 'refused')
  .expectState('missileDefense.hosts.poland', 'refused')
  .showing(
    'The round in March could have gone as it went: only the reminder that the hosts must consent falls away, as they have answered. What ends is the way to inspection at either site, on which the offer stood.',
  )
  .notShowing(
    'Whether the Americans would have offered the same measures to a Russia that knew the answer. The hosts refused a post that stays and left visits open; the chart knows one answer for both.',
  )
  .citing('B-14', 'L-07', 'M-25');
