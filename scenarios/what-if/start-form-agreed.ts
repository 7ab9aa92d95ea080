import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

const agreed = {
  because: 'Both want something after START, and quarrel about its form alone.',
  facts: ['M-27', 'M-30', 'M-31', 'M-32'],
  day: '2008-04-06',
};
const ratified = {
  because: 'Nine months before the end of START leave both parliaments time.',
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
    'A concession on the form opens the way; it takes the agreement of both on top of it to end the impasse, and ratification on both sides to close the gap.',
  )
  .notShowing('What a lean treaty would have limited: the article knows the two forms only by a word each.')
  .citing('M-27', 'M-29', 'M-30', 'M-31', 'M-32');
