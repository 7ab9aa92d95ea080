import { type Because, whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

const earlier: Because = {
  because: 'The two sides agreed in October to go on, so that the fuller measures could have been told before March.',
  facts: ['O-55', 'M-50', 'M-53'],
};

export default whatIf<TalksEventType>(
  'Could the March session have decided if the written text had been there before it?',
)
  .called('text-before-march', 'The written text arrives before the March session')
  .of('talks')
  .from('the-talks')
  .move('m08-enrich-measures', '2008-03-03', earlier)
  .move('m08-hear-measures', '2008-03-03', earlier)
  .move('m08-request-text', '2008-03-03', earlier)
  .move('m08-promise-text', '2008-03-03', earlier)
  .insertAfter('m08-promise-text', 'us.missileDefense.deliverText', {
    because: 'In March Rice promised that her side would try to write it down in one evening.',
    facts: ['M-54', 'M-55'],
    day: '2008-03-04',
  })
  .insertAfter('us-deliver-text', 'russia.missileDefense.examineText', {
    because: 'Serdyukov asks for no more than that defense staff study the text before a decision.',
    facts: ['M-21', 'M-22'],
    day: '2008-03-10',
  })
  .expect('impasse', true)
  .expectState('missileDefense.us.promise', 'kept')
  .expectState('missileDefense.russia.review', 'examining')
  .showing(
    'Made earlier, the same moves let Russia answer within the March session, with a yes or a no, even if its staff had begun their study only there: only what is first heard or handed over in a session has to wait for its end. They bring no answer by themselves.',
  )
  .notShowing('Which answer Russia would have given, and how long its staff would have needed.')
  .citing('M-21', 'M-22', 'M-53', 'M-54', 'M-55');
