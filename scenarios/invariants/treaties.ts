import type { Invariant } from '../../src/index.ts';
import { all, any, at, no } from '../formula.ts';
import { joint } from './joint.ts';

const treaty = 'start.treaty';
const successor = 'start.successor';
const alive = ['inForce', 'extensionAcceptedByUs', 'extensionAcceptedByRussia', 'extended'];
const halves = ['slimAcceptedByUs', 'slimAcceptedByRussia', 'fullAcceptedByUs', 'fullAcceptedByRussia'];
const agreed = ['agreedSlim', 'agreedFull'];
const ratified = ['ratifiedByUs', 'ratifiedByRussia', 'inForce'];
const bothWantSlim = all(at('start.us', 'slim'), at('start.russia', 'slimOk'));
const bothWantFull = all(at('start.us', 'full'), at('start.russia', 'full'));

/** START and what is to follow it. */
export const start: readonly Invariant[] = [
  {
    id: 'I-20',
    name: 'START lives until its date',
    sentence: 'Before its date START is in force, whatever becomes of a successor.',
    facts: ['M-29'],
    strength: 'hard',
    scope: 'position',
    held: 'The calendar alone ends the treaty, by the event that also moves the clock past the date.',
    rules: [
      { kind: 'always', premise: no(at('clock', 'startExpired')), conclusion: at(treaty, ...alive) },
      { kind: 'move', regions: [treaty], to: ['expired'], onlyBy: ['calendar.start.expire'] },
    ],
  },
  {
    id: 'I-21',
    name: 'No extension after expiry',
    sentence: 'START can be prolonged only before its date; once it has run out, it stays so.',
    facts: ['M-29'],
    strength: 'hard',
    scope: 'run',
    held: 'Nothing leads out of the expired state. That START may be prolonged at all, and the day, are public record and in neither article.',
    rules: [
      { kind: 'stays', region: treaty, states: ['expired'] },
      {
        kind: 'move',
        regions: [treaty],
        to: ['extensionAcceptedByUs', 'extensionAcceptedByRussia', 'extended'],
        requires: no(at('clock', 'startExpired')),
      },
    ],
  },
  {
    id: 'I-22',
    name: 'The form of a successor must be common',
    sentence: 'A lean successor is agreed only while both would take it, a complete one only while both want it.',
    facts: ['M-30', 'M-31'],
    strength: 'hard',
    scope: 'position',
    held: 'Each acceptance asks what both sides want; a side that changes its mind takes its acceptance back with it, and after agreement neither changes it.',
    rules: [
      {
        kind: 'always',
        premise: at(successor, 'agreedSlim', 'slimAcceptedByUs', 'slimAcceptedByRussia'),
        conclusion: bothWantSlim,
      },
      {
        kind: 'always',
        premise: at(successor, 'agreedFull', 'fullAcceptedByUs', 'fullAcceptedByRussia'),
        conclusion: bothWantFull,
      },
      {
        kind: 'always',
        premise: at(successor, 'ratifiedByUs', 'ratifiedByRussia', 'inForce'),
        conclusion: any(bothWantSlim, bothWantFull),
      },
    ],
  },
  {
    id: 'I-23',
    name: 'Need is not form',
    sentence: 'That both see the need of a successor agrees none.',
    facts: ['M-27', 'M-32'],
    strength: 'hard',
    scope: 'run',
    held: 'The need is a state apart; agreement is entered by acts of agreement alone.',
    rules: [
      { kind: 'move', regions: [successor], to: agreed, onlyBy: ['*.start.agreeSlim', '*.start.agreeFull'] },
      { kind: 'move', regions: [successor], to: agreed, requires: at(successor, ...halves) },
      { kind: 'move', regions: [successor], to: ratified, requires: at(successor, ...agreed, ...ratified) },
      { kind: 'possible', formula: at(successor, 'needSharedFormDisputed') },
    ],
  },
  {
    id: 'I-24',
    name: 'A successor is not automatic',
    sentence: 'When START runs out, nothing takes its place by itself: there can be a gap.',
    facts: ['M-27', 'M-29'],
    strength: 'hard',
    scope: 'run',
    held: 'The expiry moves the treaty and the clock and no more.',
    rules: [
      { kind: 'still', events: ['calendar.*'], regions: [successor] },
      { kind: 'possible', formula: all(at(treaty, 'expired'), no(at(successor, 'inForce'))) },
    ],
  },
];

/** INF: threats, notice, widening, force. */
export const inf: readonly Invariant[] = [
  {
    id: 'I-29',
    name: 'A threat leaves INF in force',
    sentence: 'To threaten to leave INF changes nothing in it; leaving takes a notice and its term.',
    facts: ['O-14'],
    strength: 'hard',
    scope: 'run',
    held: 'Out of the treaty leads only the end of a notice, which the calendar brings and its own side can call off before. That there is a notice of six months is public record and in neither article.',
    rules: [
      { kind: 'still', events: ['russia.inf.threatenExit'], regions: ['inf.us', 'inf.scope', 'inf.force'] },
      { kind: 'move', regions: ['inf.russia'], to: ['noticeGiven'], onlyBy: ['russia.inf.giveNotice'] },
      {
        kind: 'move',
        regions: ['inf.russia', 'inf.us'],
        to: ['out'],
        onlyBy: ['calendar.inf.*'],
        requires: any(at('inf.russia', 'noticeGiven'), at('inf.us', 'noticeGiven')),
      },
      {
        kind: 'move',
        regions: ['inf.russia'],
        from: ['noticeGiven'],
        to: ['party'],
        onlyBy: ['russia.inf.withdrawNotice'],
      },
      { kind: 'move', regions: ['inf.us'], from: ['noticeGiven'], to: ['party'], onlyBy: ['us.inf.withdrawNotice'] },
    ],
  },
  {
    id: 'I-30',
    name: 'Widening discharges the threat',
    sentence:
      'Once the two have agreed to widen the ban, the Russian threat to leave has lost its ground and no longer stands.',
    facts: ['O-14', 'O-15'],
    strength: 'hard',
    scope: 'position',
    held: 'The act that completes the widening lifts the threat in the same step, and no new one can be made afterwards.',
    rules: [
      {
        kind: 'always',
        premise: at('inf.scope', 'wideningAgreed'),
        conclusion: no(at('inf.russia', 'exitThreatened')),
      },
    ],
  },
  {
    id: 'I-31',
    name: 'No intermediate-range force inside INF',
    sentence:
      'INF binds both or neither. A new force of that range is lawful once either has left; before that it is a breach and is called one.',
    facts: ['O-16', 'O-17', 'O-53'],
    strength: 'hard',
    scope: 'position',
    held: 'The end of one notice ends the treaty for both. There are two events for the force: the lawful one is guarded by that end, the breach by being bound. That a treaty of two binds nobody alone is treaty law and in neither article.',
    rules: [
      { kind: 'always', premise: at('inf.russia', 'out'), conclusion: at('inf.us', 'out') },
      { kind: 'always', premise: at('inf.us', 'out'), conclusion: at('inf.russia', 'out') },
      { kind: 'always', premise: at('inf.force', 'built'), conclusion: at('inf.russia', 'out') },
      {
        kind: 'move',
        regions: ['inf.force'],
        to: ['builtInBreach'],
        onlyBy: ['russia.inf.buildForceInBreach'],
        requires: no(at('inf.russia', 'out')),
      },
    ],
  },
];

/** CFE: suspension, withdrawal, the way back. */
export const cfe: readonly Invariant[] = [
  {
    id: 'I-32',
    name: 'Suspension is not termination',
    sentence: 'A suspension leaves CFE and its other parties as they are; to withdraw is another act.',
    facts: ['M-60'],
    strength: 'hard',
    scope: 'run',
    held: 'Withdrawal has its own Russian event, and the suspension moves no other region. That the others stay bound is public record; the article says only that Russia suspended.',
    rules: [
      { kind: 'move', regions: ['cfe.russia'], to: ['withdrawn'], onlyBy: ['russia.cfe.withdraw'] },
      { kind: 'still', events: ['russia.cfe.suspend'], regions: ['cfe.west'] },
    ],
  },
  {
    id: 'I-36',
    name: 'The way back into CFE',
    sentence:
      'After a suspension Russia takes part again by its own decision, once the revised treaty has been ratified.',
    facts: ['M-61'],
    strength: 'soft',
    scope: 'run',
    held: 'Coming back is guarded by ratification. Soft: the article names a grievance and no way back, and Moscow could decide otherwise.',
    rules: [
      {
        kind: 'move',
        regions: ['cfe.russia'],
        from: ['suspended'],
        to: ['party'],
        onlyBy: ['russia.cfe.*'],
        requires: at('cfe.west', 'ratified'),
      },
    ],
  },
];

/** Agreement on the treaties takes both sides (part of I-19). */
export const jointTreaties = [
  ...joint(treaty, ['extended'], 'extensionAcceptedByUs', 'extensionAcceptedByRussia'),
  ...joint(successor, ['agreedSlim'], 'slimAcceptedByUs', 'slimAcceptedByRussia'),
  ...joint(successor, ['agreedFull'], 'fullAcceptedByUs', 'fullAcceptedByRussia'),
  ...joint(successor, ['inForce'], 'ratifiedByUs', 'ratifiedByRussia'),
  ...joint('inf.scope', ['wideningAgreed'], 'wideningAcceptedByUs', 'wideningAcceptedByRussia'),
];
