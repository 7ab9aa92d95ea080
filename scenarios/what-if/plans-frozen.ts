import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

export default whatIf<TalksEventType>('What would a freeze of the plans during the talks have opened?')
  .called('plans-frozen', 'Washington freezes its plans while the talks go on')
  .of('talks')
  .from('the-talks')
  .insertAfter('o07-object-to-plan', 'us.missileDefense.freezePlan', {
    because: 'Lavrov asked for it in so many words, for as long as the matter is discussed and no longer.',
    facts: ['O-21', 'O-31'],
  })
  .insertAfter('us-freeze-plan', 'russia.missileDefense.withdrawCounterThreat', {
    because: 'The threat was tied to the plans not being frozen; with the freeze its ground is gone.',
    facts: ['O-21', 'O-22'],
  })
  .expect('impasse', true)
  .expect('missileDefenseSettled', false)
  .expectState('missileDefense.russia.freezeDemand', 'met')
  .expectState('missileDefense.russia.counterMeasures', 'none')
  .showing(
    'The demand is met, the threat of counter-measures goes, and the Russian radars can be taken up; Russia still objects to the plan, and nothing is agreed by it.',
  )
  .notShowing('Whether Washington could have afforded the delay, and whether Moscow would have asked for more.')
  .citing('O-21', 'O-22', 'O-24', 'O-31');
