import { reported } from './record.ts';

const record = reported.map((one) => one.event);
const offer2007 = [
  'us.missileDefense.offerJointSystem',
  'russia.missileDefense.hearOffer',
  'russia.missileDefense.requireExamination',
  'russia.missileDefense.deferForStudy',
  'russia.missileDefense.requireExamination',
];
const ministersSit = ['russia.session.receive', 'russia.session.openMinisterial'];
const toHandover = [
  'calendar.missileDefense.promiseFallsDue',
  'calendar.enlargement.summitMeets',
  'calendar.leadership.medvedevTakesOver',
];
const toExpiry = [...toHandover, 'calendar.leadership.bushTermEnds', 'calendar.start.expire'];
const drafted = ['us.jointDocument.agreeToDraft', 'russia.jointDocument.agreeToDraft'];
const bothSlim = [
  'us.start.preferSlim',
  'russia.start.proposeFull',
  'russia.start.reportNoAgreement',
  'russia.start.settleForSlim',
];
const bothFull = ['us.start.preferSlim', 'russia.start.proposeFull', 'us.start.settleForFull'];
const reviewed = [
  ...record,
  'us.missileDefense.deliverText',
  'russia.missileDefense.examineText',
  'russia.missileDefense.requireExamination',
];

/**
 * Courses to the places that chance seldom finds: they are walked beside the random runs, so that whether every transition
 * was taken does not hang on luck.
 */
export const directed: Readonly<Record<string, readonly string[]>> = {
  'the record': record,
  'the measures are accepted and both sites opened': [
    ...reviewed,
    'russia.missileDefense.findTextMatches',
    'russia.missileDefense.acceptText',
    'russia.missileDefense.tolerateWithMeasures',
    'russia.missileDefense.withdrawCounterThreat',
    'us.missileDefense.reassure',
    'russia.missileDefense.objectToPlan',
    'russia.missileDefense.acceptReciprocity',
    'us.missileDefense.acceptReciprocity',
    'czechRepublic.missileDefense.giveConsent',
    'poland.missileDefense.giveConsent',
    'russia.missileDefense.acceptRadarMeasures',
    'us.missileDefense.acceptRadarMeasures',
    'us.missileDefense.acceptInterceptorMeasures',
    'russia.missileDefense.acceptInterceptorMeasures',
    'us.missileDefense.openRadarSite',
    'us.missileDefense.openInterceptorSite',
    'us.missileDefense.dropPlan',
    'russia.missileDefense.dropObjection',
  ],
  'the measures are accepted site by site, in the other order': [
    ...reviewed,
    'russia.missileDefense.findTextDiffers',
    'russia.missileDefense.acceptText',
    'us.missileDefense.acceptRadarMeasures',
    'russia.missileDefense.acceptRadarMeasures',
    'russia.missileDefense.acceptInterceptorMeasures',
    'us.missileDefense.acceptInterceptorMeasures',
  ],
  'the plan is dropped and the objection with it': [
    ...record,
    'us.missileDefense.dropPlan',
    'russia.missileDefense.dropObjection',
    'russia.missileDefense.withdrawCounterThreat',
  ],
  'everything is tolerated and nothing agreed': [
    ...reviewed,
    'russia.missileDefense.findTextDiffers',
    'russia.missileDefense.acceptText',
    'russia.missileDefense.tolerateWithMeasures',
    'czechRepublic.missileDefense.refuseConsent',
    'poland.missileDefense.refuseConsent',
    'us.missileDefense.refuseReciprocity',
  ],
  'the text is rejected': [...reviewed, 'russia.missileDefense.rejectText'],
  'the offer of 2007 is accepted': [...offer2007, 'russia.missileDefense.acceptOffer'],
  'the offer of 2007 is rejected and a fuller one heard': [
    ...offer2007,
    'russia.missileDefense.rejectOffer',
    'us.missileDefense.enrichMeasures',
    'russia.missileDefense.hearMeasures',
  ],
  'START runs out': toExpiry,
  'START runs out though Washington would have prolonged it': ['us.start.agreeExtension', ...toExpiry],
  'START runs out though Moscow would have prolonged it': ['russia.start.agreeExtension', ...toExpiry],
  'a lean successor comes into force': [
    ...bothSlim,
    'us.start.agreeSlim',
    'russia.start.agreeSlim',
    'us.start.ratifySuccessor',
    'russia.start.ratifySuccessor',
  ],
  'a lean successor comes into force, Moscow first': [
    ...bothSlim,
    'russia.start.agreeSlim',
    'us.start.agreeSlim',
    'russia.start.ratifySuccessor',
    'us.start.ratifySuccessor',
  ],
  'a complete successor comes into force': [
    ...bothFull,
    'us.start.agreeFull',
    'russia.start.agreeFull',
    'us.start.ratifySuccessor',
    'russia.start.ratifySuccessor',
  ],
  'a complete successor comes into force, Moscow first': [
    ...bothFull,
    'russia.start.agreeFull',
    'us.start.agreeFull',
    'russia.start.ratifySuccessor',
    'us.start.ratifySuccessor',
  ],
  'Washington turns away from a lean successor': [...bothSlim, 'us.start.agreeSlim', 'us.start.settleForFull'],
  'Washington turns away from the lean successor that Moscow agreed to': [
    ...bothSlim,
    'russia.start.agreeSlim',
    'us.start.settleForFull',
  ],
  'Moscow turns away from a lean successor': [...bothSlim, 'us.start.agreeSlim', 'russia.start.proposeFull'],
  'Moscow takes back its word on a lean successor': [...bothSlim, 'russia.start.agreeSlim', 'russia.start.proposeFull'],
  'Washington takes back its word on a complete successor': [...bothFull, 'us.start.agreeFull', 'us.start.preferSlim'],
  'Washington turns away from a complete successor': [...bothFull, 'russia.start.agreeFull', 'us.start.preferSlim'],
  'Moscow turns away from a complete successor': [...bothFull, 'us.start.agreeFull', 'russia.start.settleForSlim'],
  'Moscow takes back its word on a complete successor': [
    ...bothFull,
    'russia.start.agreeFull',
    'russia.start.settleForSlim',
  ],
  'Putin leaves before he has signed': [
    ...drafted,
    'us.jointDocument.issue',
    ...toHandover,
    'calendar.jointDocument.overtake',
  ],
  'Putin leaves before Bush has signed': [
    ...drafted,
    'russia.jointDocument.issue',
    ...toHandover,
    'calendar.jointDocument.overtake',
  ],
  'the ban is widened, Washington last': ['russia.inf.threatenExit', 'russia.inf.agreeToWiden', 'us.inf.agreeToWiden'],
  'the ban is widened, Moscow last': ['russia.inf.threatenExit', 'us.inf.agreeToWiden', 'russia.inf.agreeToWiden'],
  'both give notice, and the American one ends INF': [
    'us.inf.giveNotice',
    'russia.inf.threatenExit',
    'russia.inf.giveNotice',
    'calendar.inf.americanNoticeEnds',
    'russia.inf.buildForce',
  ],
  'both give notice, and the Russian one ends INF': [
    'us.inf.giveNotice',
    'us.inf.withdrawNotice',
    'us.inf.giveNotice',
    'russia.inf.giveNotice',
    'russia.inf.withdrawNotice',
    'russia.inf.giveNotice',
    'calendar.inf.russianNoticeEnds',
  ],
  'the threat to leave INF stands when the American notice ends': [
    'russia.inf.threatenExit',
    'us.inf.giveNotice',
    'calendar.inf.americanNoticeEnds',
  ],
  'Bush would write a paper that the handover ends': [
    'us.jointDocument.agreeToDraft',
    ...toHandover,
    'calendar.jointDocument.overtake',
  ],
  'Putin would write a paper that his going ends': [
    'russia.jointDocument.agreeToDraft',
    ...toHandover,
    'calendar.jointDocument.overtake',
  ],
  'the joint paper is issued, and the handover ends nothing': [
    ...drafted,
    'us.jointDocument.issue',
    'russia.jointDocument.issue',
    ...toHandover,
    'calendar.jointDocument.overtake',
  ],
  'the ministers part ways': [...ministersSit, 'us.session.breakOff'],
  'the Russian ministers leave': [...ministersSit, 'russia.session.breakOff'],
  'Washington would go on and then breaks off': [...ministersSit, 'us.session.agreeToContinue', 'us.session.breakOff'],
  'Washington would go on and Moscow breaks off': [
    ...ministersSit,
    'us.session.agreeToContinue',
    'russia.session.breakOff',
  ],
  'Moscow would go on, and so would Washington': [
    ...ministersSit,
    'russia.session.agreeToContinue',
    'us.session.agreeToContinue',
  ],
  'Moscow would go on and Washington breaks off': [
    ...ministersSit,
    'russia.session.agreeToContinue',
    'us.session.breakOff',
  ],
  'Moscow would go on and then breaks off': [
    ...ministersSit,
    'russia.session.agreeToContinue',
    'russia.session.breakOff',
  ],
};
