import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';
import plansFrozen from './plans-frozen.ts';

export default whatIf<TalksEventType>('Was the Russian radar offer a way out, on its own terms?')
  .called('radars-taken-up', 'The United States takes up the Russian radars on their terms')
  .of('talks')
  .from(plansFrozen)
  .replace('o07-leave-radars-aside', 'us.missileDefense.takeUpRadars', {
    because: 'An analyst calls it a mistake not to accept them, and holds the technical objection to be a pretext.',
    facts: ['O-29', 'O-30', 'O-31', 'O-42', 'O-43', 'O-44'],
  })
  .expect('impasse', false)
  .expect('missileDefenseSettled', false)
  .expectState('missileDefense.russia.radarOffer', 'takenUp')
  .expectState('missileDefense.russia.stance', 'opposed')
  .showing(
    'It takes the freeze first, and then it is an agreement: the impasse is over. In March there is no alternative left to hold up. That the dispute on the sites in Central Europe is not settled by it is an assumption: Russia goes on objecting to a plan that is only frozen.',
  )
  .notShowing('Whether the radars could have done the work: the articles report the doubt and not its reasons.')
  .citing('O-29', 'O-30', 'O-31', 'O-42', 'O-43', 'O-44', 'M-09');
