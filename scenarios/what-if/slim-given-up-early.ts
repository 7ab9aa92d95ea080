import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

export default whatIf<TalksEventType>(
  'Would giving up the lean form in March 2008, as in April 2009, have been enough?',
)
  .called('slim-given-up-early', 'Washington gives up the lean form in March 2008')
  .of('talks')
  .from('the-talks')
  .insertAfter('m08-prefer-slim', 'us.start.settleForFull', {
    because: 'A year later, under another president, Washington agreed to negotiate a complete and binding treaty.',
    facts: ['L-24'],
  })
  .until('2009-12-31', { because: 'START ends in 2009, and its end is the test.', facts: ['M-29', 'L-30'] })
  .expect('startSuccessorAgreed', false)
  .expect('startGap', true)
  .expectState('start.us', 'full')
  .showing(
    'It ends the quarrel about the form, and nothing else: the successor still takes the agreement of both and their ratification, and START runs out into a gap, as it did in December 2009 although the form had been given up in April.',
  )
  .notShowing(
    'How long a negotiation takes. From the spring of 2009 it took a year to the signature and nearly two to the entry into force; the chart has no time of its own for it.',
  )
  .citing('M-30', 'M-31', 'L-24', 'L-32');
