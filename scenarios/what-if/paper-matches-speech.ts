import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

export default whatIf<TalksEventType>('Did the unclear paper of 2007 cost the talks their result?')
  .called('paper-matches-speech', 'The paper of 2007 says what was said in Moscow')
  .of('talks')
  .from('the-talks')
  .replace('between-send-unclear-paper', 'us.missileDefense.sendClearPaper', {
    because:
      'Rice thinks that meaning may have been lost between the concept and its detail; with more care it might not have been.',
    facts: ['M-50', 'M-51', 'M-52'],
  })
  .expect('impasse', true)
  .expectState('missileDefense.match2007', 'match')
  .expectState('missileDefense.mismatchAdmitted', 'no')
  .expectState('missileDefense.russia.review', 'awaitingText')
  .showing(
    'Only the admission of a mistake falls with the paper: nothing else that was reported stood on it, and the impasse stays.',
  )
  .notShowing(
    'Whether a clear paper would have been worth more trust, or an answer over the winter, since no article says what Moscow made of it.',
  )
  .citing('M-49', 'M-50', 'M-51', 'M-52');
