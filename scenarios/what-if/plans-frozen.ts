import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

export default whatIf<TalksEventType>('What would a freeze of the plans during the talks have opened?')
  .called('plans-frozen', 'Washington freezes its plans while the talks go on')
  .of('talks')
  .from('the-talks')
  .insertAfter('o07-object-to-plan', 'us.missileDefense.freezePlan', {
    because: 'Lavrov made it his condition: without a halt while the matter is discussed, Russia would act.',
    facts: ['O-21', 'O-22', 'O-31'],
  })
  .insertAfter('us-freeze-plan', 'russia.missileDefense.withdrawCounterThreat', {
    because: 'The threat was tied to the plans not being frozen; with the freeze its ground is gone.',
    facts: ['O-21', 'O-22'],
  })
  .expect('impasse', true)
  .expect('missileDefenseSettled', false)
  .expectState('missileDefense.russia.freezeDemand', 'met')
  .expectState('missileDefense.russia.counterMeasures', 'none')
  .expectState('missileDefense.russia.stance', 'opposed')
  .showing(
    'The demand is met, the threat of counter-measures goes, and the Russian radars can be taken up; nothing is agreed by it. That Russia still objects to a plan that is only frozen is an assumption, since to back away is read as giving the plan up.',
  )
  .notShowing('Whether Washington could have afforded the delay, and whether Moscow would have asked for more.')
  .citing('O-10', 'O-21', 'O-22', 'O-24', 'O-31');
