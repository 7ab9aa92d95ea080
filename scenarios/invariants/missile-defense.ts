import type { Invariant } from '../../src/index.ts';
import { all, any, at, no } from '../formula.ts';
import { joint } from './joint.ts';

const plan = 'missileDefense.us.plan';
const pack = 'missileDefense.us.package';
const review = 'missileDefense.russia.review';
const news = 'missileDefense.russia.newInSession';
const stance = 'missileDefense.russia.stance';
const counter = 'missileDefense.russia.counterMeasures';
const radars = 'missileDefense.russia.radarOffer';
const freeze = 'missileDefense.russia.freezeDemand';
const czech = 'missileDefense.hosts.czechRepublic';
const poland = 'missileDefense.hosts.poland';
const reciprocity = 'missileDefense.reciprocity';
const radarSite = 'missileDefense.measures.radar';
const interceptorSite = 'missileDefense.measures.interceptors';

const sessionOpen = at('session', 'presidential', 'ministerial', 'usWillGoOn', 'russiaWillGoOn');
const delivered = at(pack, 'written2008Delivered');
const paperOf2007Sent = at(pack, 'written2007', 'oral2008', 'written2008Promised', 'written2008Delivered');
const halted = at(plan, 'frozen', 'dropped');

/** The package and the text: what must come before what. */
export const text: readonly Invariant[] = [
  {
    id: 'I-01',
    name: 'Text before examination',
    sentence: 'Russia examines the measures of 2008 only once it holds them in writing.',
    facts: ['M-21', 'M-22', 'M-55'],
    strength: 'hard',
    scope: 'position',
    held: 'Examination waits for the delivery, and a delivered text is never taken back; that text comes first is our reading of two sentences of Serdyukov.',
    rules: [{ kind: 'always', premise: at(review, 'examining'), conclusion: delivered }],
  },
  {
    id: 'I-02',
    name: 'Examination before decision',
    sentence: 'Russia decides on the measures of 2008 only after its defense staff have studied them.',
    facts: ['M-22'],
    strength: 'hard',
    scope: 'run',
    held: 'A decision leads out of the examination; the offer of 2007, which came before the rule was stated, could be decided without one.',
    rules: [
      {
        kind: 'move',
        regions: [review],
        to: ['accepted', 'rejected'],
        requires: any(at(review, 'examining'), at(pack, 'oral2007', 'written2007')),
      },
      {
        kind: 'move',
        regions: [review],
        to: ['accepted', 'rejected'],
        requires: at(review, 'examining', 'underStudy'),
      },
    ],
  },
  {
    id: 'I-03',
    name: 'Speech is not text',
    sentence: 'Neither talk nor a promise puts a text into Russian hands: only handing one over does.',
    facts: ['M-20', 'M-55'],
    strength: 'hard',
    scope: 'run',
    held: 'Each form of the package is a state of its own, and its written forms are entered by the sending of a paper alone.',
    rules: [
      {
        kind: 'move',
        regions: [pack],
        to: ['written2008Delivered'],
        onlyBy: ['us.missileDefense.deliverText'],
        requires: at(pack, 'written2008Promised'),
      },
      {
        kind: 'move',
        regions: [pack],
        to: ['written2007'],
        onlyBy: ['us.missileDefense.sendUnclearPaper', 'us.missileDefense.sendClearPaper'],
      },
    ],
  },
  {
    id: 'I-04',
    name: 'No decision in the session that heard it',
    sentence: 'What was first heard or handed over in a session is neither accepted nor rejected in that session.',
    facts: ['O-34', 'M-22'],
    strength: 'soft',
    scope: 'run',
    held: 'A region remembers that something is new in the session, and only the end of the session clears it; a yes and a no alike wait for that. Soft: it holds for what was reported, and as a law it is an assumption.',
    rules: [
      { kind: 'move', regions: [review], to: ['accepted', 'rejected'], requires: at(news, 'no') },
      { kind: 'move', regions: [news], to: ['no'], onlyBy: ['us.session.*', 'russia.session.*'] },
      { kind: 'always', premise: at(news, 'yes'), conclusion: sessionOpen },
      { kind: 'possible', formula: all(sessionOpen, at(news, 'no'), at(review, 'examining')) },
      {
        kind: 'move',
        regions: [review],
        to: ['accepted', 'rejected'],
        requires: at(review, 'examining', 'underStudy'),
      },
    ],
  },
  {
    id: 'I-09',
    name: 'No verdict on a match without a text',
    sentence: 'Whether paper and talk agree can be said only once there is a paper.',
    facts: ['M-50', 'M-51'],
    strength: 'hard',
    scope: 'position',
    held: 'The verdict on 2007 comes with the paper itself, that on 2008 only while the delivered text is examined.',
    rules: [
      { kind: 'always', premise: at('missileDefense.match2007', 'match', 'mismatch'), conclusion: paperOf2007Sent },
      { kind: 'always', premise: at('missileDefense.match2008', 'match', 'mismatch'), conclusion: delivered },
    ],
  },
  {
    id: 'I-10',
    name: 'The mismatch is remembered',
    sentence:
      'That the paper of 2007 did not match what was said is never undone, and says nothing of the text of 2008.',
    facts: ['M-50', 'M-53'],
    strength: 'hard',
    scope: 'run',
    held: 'The two texts have a region each; nothing leads out of the mismatch of 2007.',
    rules: [
      { kind: 'stays', region: 'missileDefense.match2007', states: ['mismatch'] },
      { kind: 'always', premise: no(delivered), conclusion: at('missileDefense.match2008', 'unknown') },
    ],
  },
  {
    id: 'I-44',
    name: 'Overdue promises show',
    sentence:
      'Once the evening of 18 March 2008 has passed, a promise still open is overdue, and a late text does not mend it.',
    facts: ['M-55'],
    strength: 'hard',
    scope: 'position',
    held: 'The calendar moves the clock and the promise by the same event; a promise made later is none for that evening.',
    rules: [
      {
        kind: 'always',
        premise: no(at('clock', 'talks')),
        conclusion: at('missileDefense.us.promise', 'none', 'kept', 'overdue'),
      },
      {
        kind: 'move',
        regions: ['missileDefense.us.promise'],
        to: ['kept'],
        onlyBy: ['us.missileDefense.deliverText'],
        requires: at('clock', 'talks'),
      },
      { kind: 'move', regions: ['missileDefense.us.promise'], to: ['overdue'], onlyBy: ['calendar.*'] },
      { kind: 'stays', region: 'missileDefense.us.promise', states: ['overdue'] },
    ],
  },
];

/** The two sites: hosts, mutual access and the measures that need both. */
export const sites: readonly Invariant[] = [
  {
    id: 'I-05',
    name: 'Host consent',
    sentence: 'Measures come into force at a site only with the consent of the state in which it stands.',
    facts: ['M-24', 'M-25'],
    strength: 'hard',
    scope: 'position',
    held: 'Opening a site is guarded by its host; consent once given is not taken back. That inspection is one of the measures that need it is an assumption.',
    rules: [
      { kind: 'always', premise: at(radarSite, 'inForce'), conclusion: at(czech, 'given') },
      { kind: 'always', premise: at(interceptorSite, 'inForce'), conclusion: at(poland, 'given') },
    ],
  },
  {
    id: 'I-06',
    name: 'Mutuality',
    sentence: 'Measures come into force only where access in both directions has been agreed.',
    facts: ['M-26'],
    strength: 'hard',
    scope: 'position',
    held: 'Opening either site is guarded by reciprocity, which is never unmade once agreed.',
    rules: [
      {
        kind: 'always',
        premise: any(at(radarSite, 'inForce'), at(interceptorSite, 'inForce')),
        conclusion: at(reciprocity, 'agreed'),
      },
    ],
  },
  {
    id: 'I-07',
    name: 'Only a host gives host consent',
    sentence: "Neither Washington nor Moscow can give or refuse a host's consent in its stead.",
    facts: ['M-25'],
    strength: 'hard',
    scope: 'structure',
    held: 'The events that give and refuse are sent by the host itself.',
    rules: [
      { kind: 'move', regions: [czech], to: ['given', 'refused'], onlyBy: ['czechRepublic.*'] },
      { kind: 'move', regions: [poland], to: ['given', 'refused'], onlyBy: ['poland.*'] },
    ],
  },
  {
    id: 'I-08',
    name: 'Hosts are independent',
    sentence: 'The radar hangs on Prague alone and the base on Warsaw alone; neither answers for the other.',
    facts: ['M-24', 'M-25'],
    strength: 'hard',
    scope: 'structure',
    held: 'Two regions, and no guard of one site or host reads the host of the other. That each speaks for its own site is modelling.',
    rules: [
      { kind: 'unread', regions: [poland], by: [radarSite, czech] },
      { kind: 'unread', regions: [czech], by: [interceptorSite, poland] },
      { kind: 'still', events: ['czechRepublic.*'], regions: [poland, interceptorSite] },
      { kind: 'still', events: ['poland.*'], regions: [czech, radarSite] },
    ],
  },
];

/** The quarrel over the plan: prices, threats, assurances. */
export const plans: readonly Invariant[] = [
  {
    id: 'I-13',
    name: 'Price of the radars',
    sentence: 'Washington has the Russian radars only at their price: its own plan is frozen or dropped.',
    facts: ['O-31'],
    strength: 'hard',
    scope: 'position',
    held: 'Taking the radars up is guarded by the plan, which never goes ahead again after a freeze.',
    rules: [{ kind: 'always', premise: at(radars, 'takenUp'), conclusion: halted }],
  },
  {
    id: 'I-14',
    name: 'Threat is not act',
    sentence: 'Counter-measures are taken by Russia itself, after a threat; the passing of time takes none.',
    facts: ['O-22'],
    strength: 'hard',
    scope: 'structure',
    held: 'One Russian event leads from the threat to the act, and no event of the calendar touches the region.',
    rules: [
      {
        kind: 'move',
        regions: [counter],
        to: ['taken'],
        onlyBy: ['russia.missileDefense.takeCounterMeasures'],
        requires: at(counter, 'threatened'),
      },
      { kind: 'still', events: ['calendar.*'], regions: [counter] },
    ],
  },
  {
    id: 'I-15',
    name: 'Threat stays live',
    sentence:
      'While the plan goes ahead and Russia cannot live with it, a threat of counter-measures that was made is not taken back.',
    facts: ['O-21', 'O-22'],
    strength: 'soft',
    scope: 'run',
    held: 'Withdrawing the threat is guarded by the plan and by what Russia makes of it. Soft: the report of March does not repeat the threat, and that it persists is an assumption.',
    rules: [
      {
        kind: 'move',
        regions: [counter],
        from: ['threatened', 'taken'],
        to: ['none'],
        onlyBy: ['russia.missileDefense.withdrawCounterThreat'],
        requires: any(halted, at(stance, 'toleratesWithMeasures')),
      },
    ],
  },
  {
    id: 'I-16',
    name: 'A freeze is not a renunciation',
    sentence:
      "A freeze meets Lavrov's demand and pays for the radars; only giving the plan up removes what Russia objects to.",
    facts: ['O-10', 'O-21', 'O-31'],
    strength: 'hard',
    scope: 'position',
    held: 'Frozen and dropped are two states, and guards tell them apart. That backing away means giving the plan up is our reading.',
    rules: [
      { kind: 'always', premise: at(freeze, 'met'), conclusion: halted },
      { kind: 'always', premise: at(stance, 'noObjection'), conclusion: at(plan, 'dropped') },
      { kind: 'possible', formula: all(at(plan, 'frozen'), at(freeze, 'met'), at(stance, 'opposed')) },
    ],
  },
  {
    id: 'I-17',
    name: 'Reassurance moves nothing',
    sentence: 'However often Washington repeats that the shield is harmless, Russia judges the plan as before.',
    facts: ['M-11', 'M-07'],
    strength: 'hard',
    scope: 'record',
    held: 'Hard for what was reported, soft as a law. The chart keeps it on any course: to reassure leads back to the same state.',
    rules: [
      {
        kind: 'still',
        events: ['us.missileDefense.reassure'],
        regions: ['missileDefense.russia.*', 'missileDefense.us.plan'],
      },
    ],
  },
];

/** Agreement on measures and on mutual access takes both sides (part of I-19). */
export const jointMeasures = [
  ...joint(reciprocity, ['agreed'], 'acceptedByUs', 'acceptedByRussia'),
  ...joint(radarSite, ['agreed'], 'acceptedByUs', 'acceptedByRussia'),
  ...joint(interceptorSite, ['agreed'], 'acceptedByUs', 'acceptedByRussia'),
];
