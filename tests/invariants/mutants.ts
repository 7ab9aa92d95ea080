import { stateIn } from 'xstate';
import { directed } from './directed.ts';
import type { Mutant } from './mutant.ts';
import { mutantsOfHearing } from './mutants-of-hearing.ts';
import { mutantsOfWords } from './mutants-of-words.ts';

const record = directed['the record'] ?? [];
const expiry = directed['START runs out'] ?? [];
const offered = ['us.missileDefense.offerJointSystem'];
const radarAgreed = [
  ...offered,
  'russia.missileDefense.hearOffer',
  'russia.missileDefense.deferForStudy',
  'russia.missileDefense.acceptOffer',
  'us.missileDefense.acceptRadarMeasures',
  'russia.missileDefense.acceptRadarMeasures',
];
const review = 'missileDefense.russia.review';
const radarSite = 'missileDefense.measures.radar';

const missileDefense: readonly Mutant[] = [
  {
    law: 'I-01',
    title: 'Russia examines a text that it has not received',
    change: {
      region: review,
      from: 'awaitingText',
      event: 'russia.missileDefense.examineText',
      arrow: { target: 'examining' },
    },
    course: [...record, 'russia.missileDefense.examineText'],
  },
  {
    law: 'I-02',
    title: 'Russia accepts the measures of 2008 without having studied them',
    change: {
      region: review,
      from: 'awaitingText',
      event: 'russia.missileDefense.acceptText',
      arrow: { target: 'accepted' },
    },
    course: [...record, 'russia.missileDefense.acceptText'],
  },
  {
    law: 'I-03',
    title: 'the promise of a text counts as the text',
    change: {
      region: 'missileDefense.us.package',
      from: 'oral2008',
      event: 'us.missileDefense.promiseText',
      arrow: { target: 'written2008Delivered', guard: 'textRequested' },
    },
    course: record,
  },
  {
    law: 'I-05',
    title: 'the radar site opens with nobody asking Prague',
    change: {
      region: radarSite,
      from: 'agreed',
      event: 'us.missileDefense.openRadarSite',
      arrow: { target: 'inForce', guard: 'planNotDropped' },
    },
    course: [...radarAgreed, 'us.missileDefense.openRadarSite'],
  },
  {
    law: 'I-06',
    title: 'the radar site opens without access in the other direction',
    change: {
      region: radarSite,
      from: 'agreed',
      event: 'us.missileDefense.openRadarSite',
      arrow: { target: 'inForce', guard: 'czechRepublicConsented' },
    },
    course: [
      ...radarAgreed,
      'us.missileDefense.nameHostConsent',
      'czechRepublic.missileDefense.giveConsent',
      'us.missileDefense.openRadarSite',
    ],
  },
  {
    law: 'I-07',
    title: 'Washington gives Czech consent',
    change: {
      region: 'missileDefense.hosts.czechRepublic',
      from: 'pending',
      event: 'us.missileDefense.reassure',
      arrow: { target: 'given' },
    },
  },
  {
    law: 'I-08',
    title: 'the Czech radar waits for Warsaw',
    change: {
      region: radarSite,
      from: 'agreed',
      event: 'us.missileDefense.openRadarSite',
      arrow: { target: 'inForce', guard: 'interceptorSiteMayOpen' },
    },
  },
  {
    law: 'I-09',
    title: 'a paper is found unclear that was never sent',
    change: {
      region: 'missileDefense.match2007',
      from: 'unknown',
      event: 'us.missileDefense.sendUnclearPaper',
      arrow: { target: 'mismatch' },
    },
    course: ['us.missileDefense.sendUnclearPaper'],
  },
  {
    law: 'I-10',
    title: 'a clear paper makes the unclear one unsaid',
    change: {
      region: 'missileDefense.match2007',
      from: 'mismatch',
      event: 'us.missileDefense.sendClearPaper',
      arrow: { target: 'match' },
    },
    course: [...record, 'us.missileDefense.sendClearPaper'],
  },
  {
    law: 'I-13',
    title: 'Washington has the radars and builds its shield all the same',
    change: {
      region: 'missileDefense.russia.radarOffer',
      from: 'offered',
      event: 'us.missileDefense.takeUpRadars',
      arrow: { target: 'takenUp' },
    },
    course: ['russia.missileDefense.offerRadars', 'us.missileDefense.takeUpRadars'],
  },
  {
    law: 'I-14',
    title: 'time turns the threat into counter-measures',
    change: {
      region: 'missileDefense.russia.counterMeasures',
      from: 'threatened',
      event: 'calendar.missileDefense.promiseFallsDue',
      arrow: { target: 'taken' },
    },
  },
  {
    law: 'I-15',
    title: 'the threat is withdrawn while the plan goes ahead',
    change: {
      region: 'missileDefense.russia.counterMeasures',
      from: 'threatened',
      event: 'russia.missileDefense.withdrawCounterThreat',
      arrow: { target: 'none' },
    },
    course: ['russia.missileDefense.threatenCounterMeasures', 'russia.missileDefense.withdrawCounterThreat'],
  },
  {
    law: 'I-16',
    title: 'a freeze is enough for Russia to drop its objection',
    change: {
      region: 'missileDefense.russia.stance',
      from: 'opposed',
      event: 'russia.missileDefense.dropObjection',
      arrow: { target: 'noObjection', guard: 'planFrozenOrDropped' },
    },
    course: ['us.missileDefense.freezePlan', 'russia.missileDefense.dropObjection'],
  },
  {
    law: 'I-44',
    title: 'the evening passes and the promise stays open',
    change: {
      region: 'missileDefense.us.promise',
      from: 'promised',
      event: 'calendar.missileDefense.promiseFallsDue',
    },
    course: [...record, 'calendar.missileDefense.promiseFallsDue'],
  },
];

const treaties: readonly Mutant[] = [
  {
    law: 'I-20',
    title: 'a failure to agree ends START before its date',
    change: {
      region: 'start.treaty',
      from: 'inForce',
      event: 'russia.start.reportNoAgreement',
      arrow: { target: 'expired' },
    },
    course: ['russia.start.reportNoAgreement'],
  },
  {
    law: 'I-21',
    title: 'START is prolonged after it has run out',
    change: {
      region: 'start.treaty',
      from: 'expired',
      event: 'us.start.agreeExtension',
      arrow: { target: 'extensionAcceptedByUs' },
    },
    course: [...expiry, 'us.start.agreeExtension'],
  },
  {
    law: 'I-22',
    title: 'a lean successor is accepted that Moscow does not want',
    change: {
      region: 'start.successor',
      from: 'none',
      event: 'us.start.agreeSlim',
      arrow: { target: 'slimAcceptedByUs' },
    },
    course: ['us.start.preferSlim', 'us.start.agreeSlim'],
  },
  {
    law: 'I-23',
    title: 'the shared need counts as an agreed form',
    change: {
      region: 'start.successor',
      from: 'none',
      event: 'russia.start.reportNoAgreement',
      arrow: { target: 'agreedSlim', guard: 'formsDiffer' },
    },
    course: ['us.start.preferSlim', 'russia.start.proposeFull', 'russia.start.reportNoAgreement'],
  },
  {
    law: 'I-24',
    title: 'the end of START brings a successor by itself',
    change: { region: 'start.successor', from: 'none', event: 'calendar.start.expire', arrow: { target: 'inForce' } },
    course: expiry,
  },
  {
    law: 'I-29',
    title: 'a threat is enough to leave INF',
    change: { region: 'inf.russia', from: 'party', event: 'russia.inf.threatenExit', arrow: { target: 'out' } },
    course: ['russia.inf.threatenExit'],
  },
  {
    law: 'I-30',
    title: 'the threat outlives the widening that it asked for',
    change: { region: 'inf.russia', from: 'exitThreatened', event: 'us.inf.agreeToWiden' },
    course: ['russia.inf.threatenExit', 'russia.inf.agreeToWiden', 'us.inf.agreeToWiden'],
  },
  {
    law: 'I-31',
    title: 'a force counts as lawful while Russia is bound',
    change: { region: 'inf.force', from: 'none', event: 'russia.inf.buildForce', arrow: { target: 'built' } },
    course: ['russia.inf.buildForce'],
  },
  {
    law: 'I-31',
    title: 'the end of the American notice leaves Russia bound alone',
    change: { region: 'inf.russia', from: 'party', event: 'calendar.inf.americanNoticeEnds' },
    course: ['us.inf.giveNotice', 'calendar.inf.americanNoticeEnds'],
  },
  {
    law: 'I-43',
    title: 'the summit meets and Putin still will attend it',
    change: { region: 'summit.putin', from: 'willAttend', event: 'calendar.enlargement.summitMeets' },
    course: [
      'russia.enlargement.acceptInvitation',
      'calendar.missileDefense.promiseFallsDue',
      'calendar.enlargement.summitMeets',
    ],
  },
  {
    law: 'I-46',
    title: 'Russia lives with the plan without having accepted anything',
    change: {
      region: 'missileDefense.russia.stance',
      from: 'opposed',
      event: 'russia.missileDefense.tolerateWithMeasures',
      arrow: { target: 'toleratesWithMeasures' },
    },
    course: ['russia.missileDefense.tolerateWithMeasures'],
  },
  {
    law: 'I-32',
    title: 'a suspension ends membership in CFE',
    change: {
      region: 'cfe.russia',
      from: 'exitThreatened',
      event: 'russia.cfe.suspend',
      arrow: { target: 'withdrawn', guard: 'revisedCfeUnratified' },
    },
    course: ['russia.cfe.threatenExit', 'russia.cfe.suspend'],
  },
  {
    law: 'I-36',
    title: 'Russia comes back to CFE though nobody has ratified',
    change: { region: 'cfe.russia', from: 'suspended', event: 'russia.cfe.resume', arrow: { target: 'party' } },
    course: ['russia.cfe.suspend', 'russia.cfe.resume'],
  },
];

const sideTracks: readonly Mutant[] = [
  {
    law: 'I-25',
    title: 'the joint paper agrees a successor to START',
    change: {
      region: 'start.successor',
      from: 'none',
      event: 'us.jointDocument.issue',
      arrow: { target: 'agreedFull' },
    },
  },
  {
    law: 'I-26',
    title: 'Bush signs a paper that nobody agreed to write',
    change: {
      region: 'jointDocument',
      from: 'none',
      event: 'us.jointDocument.issue',
      arrow: { target: 'signedByUs', guard: 'signatoriesInOffice' },
    },
    course: ['us.jointDocument.issue'],
  },
  {
    law: 'I-27',
    title: 'the joint paper waits for the letter',
    change: {
      region: 'jointDocument',
      from: 'none',
      event: 'us.jointDocument.agreeToDraft',
      arrow: { target: 'draftAcceptedByUs', guard: stateIn({ letter: 'welcomed' }) },
    },
  },
  {
    law: 'I-28',
    title: 'the joint paper is signed after Putin has left office',
    change: {
      region: 'jointDocument',
      from: 'agreedToDraft',
      event: 'russia.jointDocument.issue',
      arrow: { target: 'signedByRussia' },
    },
    course: [
      'us.jointDocument.agreeToDraft',
      'russia.jointDocument.agreeToDraft',
      ...expiry,
      'russia.jointDocument.issue',
    ],
  },
  {
    law: 'I-37',
    title: 'NATO grants itself transit',
    change: {
      region: 'transit',
      from: 'underNegotiation',
      event: 'nato.transit.request',
      arrow: { target: 'grantedFull' },
    },
  },
  {
    law: 'I-38',
    title: 'transit is granted that nobody asked for',
    change: {
      region: 'transit',
      from: 'bilateralOnly',
      event: 'russia.transit.grantFull',
      arrow: { target: 'grantedFull' },
    },
    course: ['russia.transit.grantFull'],
  },
];

/** Each law broken once on purpose, those about the record apart. */
export const mutants: readonly Mutant[] = [
  ...missileDefense,
  ...treaties,
  ...sideTracks,
  ...mutantsOfHearing,
  ...mutantsOfWords,
];
