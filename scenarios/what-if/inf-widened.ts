import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

export default whatIf<TalksEventType>('What if the INF ban had been widened, as Putin asked?')
  .called('inf-widened', 'The INF ban is widened')
  .of('talks')
  .from('the-talks')
  .insertAfter('o07-play-down-results', 'us.inf.agreeToWiden', {
    because: 'The missiles of third countries are what the American plan is said to be against.',
    facts: ['O-15', 'O-26', 'O-41'],
    day: '2007-11-15',
  })
  .insertAfter('us-agree-to-widen', 'russia.inf.agreeToWiden', {
    because: 'Russia made the wider ban the condition for staying.',
    facts: ['O-14', 'O-15'],
  })
  .expect('impasse', false)
  .expect('infLost', false)
  .expectState('inf.scope', 'wideningAgreed')
  .expectState('inf.russia', 'party')
  .showing(
    'The threat to leave falls once the two agree to widen the ban, and nothing of missile defense moves: the issues are not coupled.',
  )
  .notShowing(
    'Whether the other countries would have joined: they are no actors here and are not asked. That the two did call on others to join, at the United Nations on 25 October 2007, is public record and in neither article; nothing here rests on it.',
  )
  .citing('O-14', 'O-15', 'O-16');
