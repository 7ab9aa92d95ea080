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
  .expect('cfeRestored', false)
  .expect('impasse', false)
  .expectState('cfe.russia', 'exitThreatened')
  .showing(
    'The suspension falls with its reason. The threat of the autumn stays on the table, since nothing that was reported takes it back.',
  )
  .notShowing('Whether the reason named was the whole reason; the article has it from one side.')
  .citing('O-49', 'M-59', 'M-60', 'M-61');
