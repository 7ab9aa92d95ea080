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
    'The model requires the unclear paper for one reported act alone, the admission of a mistake. That the impasse stays is so by construction: the change puts no Russian answer in.',
  )
  .notShowing(
    'What the article of March ties to the paper beside the admission: that Gates had since made the ideas clearer and fuller, and that the Russian side now asked for all of it in writing. Nor whether a clear paper would have been worth more trust, or an answer over the winter.',
  )
  .citing('M-49', 'M-50', 'M-51', 'M-52', 'M-53', 'M-54');
