import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

export default whatIf<TalksEventType>('Would ratification in the West have kept Russia in the CFE Treaty?')
  .called('cfe-ratified', 'The NATO states ratify the revised CFE Treaty in time')
  .of('talks')
  .from('the-talks')
  .insertBefore('between-suspend-cfe', 'nato.cfe.ratify', {
    because: 'That it was not ratified is the one reason that the article gives for the suspension.',
    facts: ['M-61'],
    day: '2007-12-01',
  })
  .insertAfter('nato-ratify', 'russia.cfe.liftThreat', {
    because: 'With the ratification the one grievance named is gone, and a threat can be taken back.',
    facts: ['O-49', 'M-61'],
    day: '2007-12-12',
  })
  .expect('cfeRestored', true)
  .expect('impasse', false)
  .expectState('cfe.russia', 'party')
  .showing(
    'The suspension falls with its reason; the threat to leave, which is older than the talks, goes only when Russia takes it back. Ratification in time takes one Russian act more, and so does ratification after a suspension: neither is enough alone.',
  )
  .notShowing(
    'Whether the reason named was the whole reason, which the article has from one side, and whether Moscow would have taken the threat back.',
  )
  .citing('O-49', 'M-59', 'M-60', 'M-61');
