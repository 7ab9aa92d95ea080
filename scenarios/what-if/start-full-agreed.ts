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

export default whatIf<TalksEventType>('Would the gap have closed as well if Washington had been the one to concede?')
  .called('start-full-agreed', "Washington settles for the complete form of START's successor")
  .of('talks')
  .from('the-talks')
  .append('us.start.settleForFull', {
    because: 'The wish for a framework after START had been taken up, and a complete treaty is one.',
    facts: ['M-30', 'M-31', 'M-32'],
    day: '2008-04-06',
  })
  .append('us.start.agreeFull', agreed)
  .append('russia.start.agreeFull', agreed)
  .append('us.start.ratifySuccessor', ratified)
  .append('russia.start.ratifySuccessor', ratified)
  .until('2009-12-31', { because: 'START ends in 2009, and its end is the test.', facts: ['M-29'] })
  .expect('startSuccessorAgreed', true)
  .expect('startGap', false)
  .expect('impasse', false)
  .expectState('start.us', 'full')
  .expectState('start.successor', 'inForce')
  .showing(
    'The model knows no difference: whichever side gives up its form, the same two agreements and two ratifications follow and close the gap.',
  )
  .notShowing('Which side found it easier, and whether a Senate would have ratified the complete form.')
  .citing('M-27', 'M-29', 'M-30', 'M-31', 'M-32');
