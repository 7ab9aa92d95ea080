import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

export default whatIf<TalksEventType>('What does time alone bring if nobody moves after March 2008?')
  .called('start-expires', 'START expires without a successor')
  .of('talks')
  .from('the-talks')
  .until('2009-12-31', {
    because: 'The treaty runs out in 2009, and the two still differed on the form of what comes after it.',
    facts: ['M-27', 'M-29', 'M-30', 'M-31'],
  })
  .expect('startGap', true)
  .expect('impasse', true)
  .expect('jointDocumentIssued', false)
  .expectState('start.treaty', 'expired')
  .expectState('leadership', 'medvedevSuccessor')
  .expectState('jointDocument', 'overtaken')
  .showing(
    'The gap after START is where the talks lead when nobody does anything; the text stays overdue, and the first handover has ended the joint paper unsigned.',
  )
  .notShowing('What the successors of both presidents would have done in 2009: they have no moves of their own here.')
  .citing('M-06', 'M-27', 'M-29', 'M-40', 'M-42');
