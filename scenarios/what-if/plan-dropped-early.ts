import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

export default whatIf<TalksEventType>(
  'Would dropping the plan in 2008, as in September 2009, have settled the dispute?',
)
  .called('plan-dropped-early', 'Washington drops the plan in 2008')
  .of('talks')
  .from('the-talks')
  .append('us.missileDefense.dropPlan', {
    because: 'In September 2009 Washington gave these sites up for another design.',
    facts: ['L-28'],
    day: '2008-04-06',
  })
  .append('russia.missileDefense.withdrawCounterThreat', {
    because: 'Eight days after the plan had been dropped, Medvedev called the missiles for Kaliningrad off.',
    facts: ['L-29'],
    day: '2008-04-14',
  })
  .expect('missileDefenseSettled', false)
  .expect('impasse', true)
  .expectState('missileDefense.us.plan', 'dropped')
  .expectState('missileDefense.russia.counterMeasures', 'none')
  .showing(
    'The demand for a halt is met and the threat of counter-measures goes, as in 2009. Settled it is only when Russia says that it has nothing left to object to, and of that no source tells, then or later.',
  )
  .notShowing(
    'What would have stood in its place: in 2009 another design did, and a base of that design was opened in Poland in 2024.',
  )
  .citing('L-28', 'L-29', 'M-07');
