import { describe, expect, it } from 'vitest';
import { talks, vocabulary } from '../../machines/index.ts';
import { describeChart } from '../../src/chart/index.ts';
import { holds, type Positions } from '../../src/model/index.ts';
import { events } from './chart.ts';
import { specifiedRegions, specifiedStart } from './specification.ts';

/**
 * What is said and can be said again: it voices a position, and to voice it once more leaves the position where it is. The
 * rest of the vocabulary is done: agreed, refused, granted, taken back, handed over, begun, ended.
 */
const speech = [
  'reaffirmPlan|offerJointSystem|offerInspection|findRadarsInsufficient|claimRussianInterest|enrichMeasures|admitMismatch',
  'promiseText|nameHostConsent|nameReciprocity|reassure|offerRadars|demandWithdrawal|warnOfHarm|objectToPlan|deferForStudy',
  'demandFreeze|threatenCounterMeasures|requestText|requireExamination|holdUpAlternative|preferSlim|acknowledgeNeed',
  'proposeFull|reportNoAgreement|threatenExit|welcome|ruleOutTreaty|request|announceAnswer|objectToAccession',
  'playDownResults|keepWaiting|greetWarmly|callItTheater|voiceGuardedHope',
].join('|');
const deeds = [
  'sendUnclearPaper|sendClearPaper|deliverText|freezePlan|dropPlan|takeUpRadars|declineRadars|acceptReciprocity',
  'refuseReciprocity|acceptRadarMeasures|acceptInterceptorMeasures|openRadarSite|openInterceptorSite|hearOffer|hearMeasures',
  'examineText|findTextMatches|findTextDiffers|acceptOffer|rejectOffer|acceptText|rejectText|tolerateWithMeasures',
  'dropObjection|takeCounterMeasures|withdrawCounterThreat|withdrawRadars|giveConsent|refuseConsent|settleForFull',
  'settleForSlim|agreeSlim|agreeFull|ratifySuccessor|agreeExtension|giveNotice|withdrawNotice|liftThreat|agreeToWiden',
  'buildForce|buildForceInBreach|suspend|withdraw|resume|ratify|send|agreeToDraft|issue|negotiate|grantFull|grantPartial',
  'refuse|acceptInvitation|takeFirstStep|admitMembers|receive|openMinisterial|agreeToContinue|breakOff',
].join('|');
const isIn = (acts: string) => (event: string) => acts.split('|').includes(event.split('.').at(-1) ?? '');
const spoken = events.filter(isIn(speech));

const chart = describeChart(talks);

/** The transitions that an event takes at a position. */
const takenAt = (event: string, at: Positions) =>
  chart.transitions.filter((one) => one.event === event && at[one.region] === one.from && holds(one.when, at));

/** Every combination of the states of the regions that an event moves or its guards read. */
function positionsFor(event: string): readonly Positions[] {
  const own = chart.transitions.filter((one) => one.event === event);
  const text = JSON.stringify(own.map((one) => [one.when, { region: one.region }]));
  return specifiedRegions
    .filter(({ region }) => text.includes(`"region":"${region}"`))
    .reduce<readonly Positions[]>(
      (all, { region, states }) => all.flatMap((at) => states.map((state) => ({ ...at, [region]: state }))),
      [specifiedStart],
    );
}

describe('the vocabulary', () => {
  it('is either spoken or done, the calendar apart', () => {
    for (const event of Object.keys(vocabulary)) {
      if (event.startsWith('calendar.')) continue;
      expect([isIn(speech)(event), isIn(deeds)(event)].filter(Boolean), event).toHaveLength(1);
    }
  });
});

describe('an act of speech', () => {
  it.each(spoken)('can be said again at once, and moves nothing then: %s', (event) => {
    let said = 0;
    for (const at of positionsFor(event)) {
      const first = takenAt(event, at);
      if (first.length === 0) continue;
      said++;
      const after = { ...at, ...Object.fromEntries(first.map((one) => [one.region, one.to])) };
      const again = takenAt(event, after);
      if (again.length === 0 || again.some((one) => one.from !== one.to))
        expect({ at: first.map((one) => `${one.region}.${one.from}`), again }, event).toBe(
          'said again, moving nothing',
        );
    }
    expect(said).toBeGreaterThan(0);
  });
});
