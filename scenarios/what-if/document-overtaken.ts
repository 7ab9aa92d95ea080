import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

export default whatIf<TalksEventType>('What becomes of the joint paper if it is not written before the handover?')
  .called('document-overtaken', 'The handover in Moscow overtakes the joint paper')
  .of('talks')
  .from('the-talks')
  .append('calendar.jointDocument.overtake', {
    because: 'Putin is to be replaced in May, and the paper, which is no treaty, rests on two names.',
    facts: ['M-34', 'M-35', 'M-40'],
    day: '2008-05-08',
  })
  .append('us.jointDocument.issue', {
    because: 'A paper that both had agreed to write might still have been put out for the record.',
    facts: ['M-34', 'M-36'],
    day: '2008-05-09',
  })
  .expect('jointDocumentIssued', false)
  .expect('impasse', true)
  .expectState('jointDocument', 'overtaken')
  .showing(
    'Six weeks after it was agreed to be written the paper is past writing: once the handover has come, neither side has a move that issues it.',
  )
  .notShowing('Whether the paper was written in time: the articles end in March, and this is a model of them.')
  .citing('M-06', 'M-33', 'M-34', 'M-35', 'M-36', 'M-40');
