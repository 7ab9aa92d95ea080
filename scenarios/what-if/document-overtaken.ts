import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

export default whatIf<TalksEventType>('What becomes of the joint paper if it is not written before the handover?')
  .called('document-overtaken', 'The handover in Moscow overtakes the joint paper')
  .of('talks')
  .from('the-talks')
  .append('us.jointDocument.issue', {
    because: 'A paper that both had agreed to write might still have been put out for the record.',
    facts: ['M-34', 'M-36'],
    day: '2008-05-08',
  })
  .append('us.jointDocument.agreeToDraft', {
    because: 'Bush might have begun anew with the next Russian president.',
    facts: ['M-34', 'M-40'],
    day: '2008-05-08',
  })
  .expect('jointDocumentIssued', false)
  .expect('impasse', true)
  .expectState('jointDocument', 'overtaken')
  .showing(
    'Seven weeks after it was agreed to be written the paper is past writing: the handover in Moscow ends it unsigned, and neither side has a move that issues it or begins it anew.',
  )
  .notShowing('Whether the paper was written in time: the articles end in March, and this is a model of them.')
  .citing('M-06', 'M-33', 'M-34', 'M-35', 'M-36', 'M-40');
