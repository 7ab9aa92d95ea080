import { whatIf } from 'demarche';
import type { TalksEventType } from 'demarche/machines';

const reciprocity = {
  because: 'Gates names reciprocity as something that several of the measures need.',
  facts: ['M-26'],
};
const measures = { because: 'Both sites are what the offer of inspection is about.', facts: ['M-23', 'M-24'] };
const opening = {
  because: 'Someone who takes the agreement at its word would try to open the sites, and learn what is missing.',
  facts: ['M-24', 'M-25'],
  day: '2008-04-01',
};

export default whatIf<TalksEventType>('Would a Russian yes have been enough?')
  .called('russia-accepts-no-host', 'Russia accepts the measures, and no host is heard')
  .of('talks')
  .from('the-talks')
  .append('us.missileDefense.deliverText', {
    because: 'Rice says that her side will try to hand the text over the same evening.',
    facts: ['M-55'],
  })
  .append('russia.missileDefense.examineText', {
    because: 'Serdyukov looks forward to the text, for his staff to study.',
    facts: ['M-21', 'M-22'],
    day: '2008-03-24',
  })
  .append('russia.missileDefense.findTextMatches', {
    because: 'Rice says that Gates has made things clearer since the autumn.',
    facts: ['M-50', 'M-52', 'M-53'],
    day: '2008-03-31',
  })
  .append('russia.missileDefense.acceptText', {
    because: 'Serdyukov leaves the decision open until the study is done.',
    facts: ['M-18', 'M-22'],
  })
  .append('russia.missileDefense.tolerateWithMeasures', {
    because: 'Gates holds that the Russians found the ideas useful.',
    facts: ['M-13', 'M-20'],
  })
  .append('russia.missileDefense.withdrawCounterThreat', {
    because: 'Measures that Russia can live with leave the threat of autumn without its ground.',
    facts: ['O-22', 'M-20', 'M-22'],
  })
  .append('us.missileDefense.acceptReciprocity', reciprocity)
  .append('russia.missileDefense.acceptReciprocity', reciprocity)
  .append('us.missileDefense.acceptRadarMeasures', measures)
  .append('russia.missileDefense.acceptRadarMeasures', measures)
  .append('us.missileDefense.acceptInterceptorMeasures', measures)
  .append('russia.missileDefense.acceptInterceptorMeasures', measures)
  .append('us.missileDefense.openRadarSite', { ...opening, id: 'open-radar-site' })
  .append('us.missileDefense.openInterceptorSite', { ...opening, id: 'open-interceptor-site' })
  .expect('impasse', false)
  .expect('missileDefenseSettled', true)
  .expect('inspectionRegimeInForce', false)
  .expectState('missileDefense.measures.radar', 'agreed')
  .expectState('missileDefense.hosts.poland', 'pending')
  .showing(
    'The two sides can agree on everything between them, and no inspector enters either site: the hosts hold a key that neither side has.',
  )
  .notShowing(
    'How likely a Russian yes was: the article of March reports guarded hope and an unchanged position. Settled means that no refusal stands, and the hosts have not been heard.',
  )
  .citing('M-18', 'M-19', 'M-20', 'M-22', 'M-25', 'M-26');
