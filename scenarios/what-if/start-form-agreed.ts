import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

const agreed = {
  because: 'Both want something after START, and quarrel about its form alone.',
  facts: ['M-27', 'M-30', 'M-31', 'M-32'],
  day: '2008-04-06',
};
const ratified = {
  because: 'A year before the end of START leaves both parliaments time.',
  facts: ['M-29', 'M-42'],
  day: '2009-03-01',
};

export default whatIf<TalksEventType>("Would meeting on the form of START's successor have closed the gap?")
  .called('start-form-agreed', "The two sides meet on the form of START's successor")
  .of('talks')
  .from('the-talks')
  .append('russia.start.settleForSlim', {
    because: 'With a shield under dispute, a lean treaty is more than none at all.',
    facts: ['M-29', 'M-30', 'M-31'],
    day: '2008-04-06',
  })
  .append('us.start.agreeSlim', agreed)
  .append('russia.start.agreeSlim', agreed)
  .append('us.start.ratifySuccessor', ratified)
  .append('russia.start.ratifySuccessor', ratified)
  .until('2009-12-31', { because: 'START ends in 2009, and its end is the test.', facts: ['M-29'] })
  .expect('startSuccessorAgreed', true)
  .expect('startGap', false)
  .expect('impasse', false)
  .expectState('start.successor', 'inForce')
  .showing(
    'One concession on the form ends the impasse and, with ratification on both sides, closes the gap; agreement without ratification leaves it open.',
  )
  .notShowing('What a lean treaty would have limited: the article knows the two forms only by a word each.')
  .citing('M-27', 'M-29', 'M-30', 'M-31', 'M-32');
