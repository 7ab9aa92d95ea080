import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

export default whatIf<TalksEventType>('How does the threat to leave INF play out if it is carried out?')
  .called('inf-notice', 'Russia gives notice under the INF Treaty')
  .of('talks')
  .from('the-talks')
  .append('russia.inf.giveNotice', {
    because: 'Putin warned that Russia could leave if the ban stays as it is, and March brought nothing on it.',
    facts: ['O-14', 'O-15'],
    day: '2008-04-15',
  })
  .until('2008-12-31', { because: 'A notice runs for six months; the year shows its end.', facts: ['O-14'] })
  .expect('infLost', true)
  .expect('impasse', true)
  .expectState('inf.russia', 'out')
  .expectState('inf.us', 'out')
  .showing(
    'The notice runs out in October 2008, under another president, unless it is taken back before. INF then ends for both, and there is no move left that widens the ban or brings the treaty back.',
  )
  .notShowing('That Russia meant it. An analyst says whom it would have hurt: the European allies.')
  .citing('O-14', 'O-15', 'O-51', 'O-52');
