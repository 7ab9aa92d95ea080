import type { guards } from './guards.ts';

/** For each named guard: when it holds, why a move is refused where it does not, and on which facts it stands. */
export const guardSentences = {
  planGoesAhead: {
    holds: 'the American plan goes ahead',
    fails: 'the American plan has been frozen or dropped',
    facts: ['O-11', 'O-12', 'O-21', 'O-22'],
  },
  planDropped: {
    holds: 'the American plan has been dropped',
    fails: 'the American plan has not been dropped',
    facts: ['O-10'],
  },
  planFrozenOrDropped: {
    holds: 'the American plan has been frozen or dropped',
    fails: 'the American plan goes ahead, and Russia asks for a freeze first',
    facts: ['O-21', 'O-22', 'O-31'],
  },
  planNotDropped: {
    holds: 'the American plan has not been dropped',
    fails: 'the American plan has been dropped',
    facts: ['M-24'],
  },
  offerOf2007Spoken: {
    holds: 'there is a spoken offer of 2007 to write down',
    fails: 'there is no spoken offer of 2007 to write down',
    facts: ['O-32', 'M-51'],
  },
  offerOf2007OnTheTable: {
    holds: 'the offer on the table is that of 2007',
    fails: 'the offer on the table is not that of 2007',
    facts: ['O-32', 'M-51'],
  },
  measuresOf2008Spoken: {
    holds: 'the measures of 2008 have been laid out by word of mouth',
    fails: 'the measures of 2008 are not on the table in spoken form',
    facts: ['M-20', 'M-53'],
  },
  textPromised: {
    holds: 'a written text has been promised',
    fails: 'no written text is owed',
    facts: ['M-55'],
  },
  textDelivered: {
    holds: 'the written text is in Russian hands',
    fails: 'the written text has not been handed over',
    facts: ['M-21', 'M-22'],
  },
  paperDidNotMatch: {
    holds: 'the paper of 2007 did not say what had been said',
    fails: 'no paper of 2007 is known to differ from what was said',
    facts: ['M-50'],
  },
  measuresProposed: {
    holds: 'measures have been proposed for at least one site',
    fails: 'no measures have been proposed for either site',
    facts: ['M-23', 'M-25', 'M-26'],
  },
  offerAccepted: {
    holds: 'Russia has accepted the offer',
    fails: 'Russia has not accepted the offer',
    facts: ['M-22'],
  },
  offerNotAccepted: {
    holds: 'Russia has not accepted the offer',
    fails: 'Russia has accepted the offer already',
    facts: ['M-53'],
  },
  textRequested: {
    holds: 'Russia has asked for the measures in writing',
    fails: 'Russia is not waiting for the measures in writing',
    facts: ['M-21', 'M-54'],
  },
  textRequestedBeforeTheEvening: {
    holds: 'Russia waits for the spoken measures in writing, and the evening of 18 March 2008 lies ahead',
    fails: 'Russia is not waiting for the spoken measures in writing, or the evening of 18 March 2008 is over',
    facts: ['M-21', 'M-54', 'M-55'],
  },
  textToCome: {
    holds: 'the written text has yet to be handed over',
    fails: 'the written text is in Russian hands already',
    facts: ['M-21', 'M-54'],
  },
  textUnderExamination: {
    holds: 'Russian defense staff are studying the text',
    fails: 'Russian defense staff are not studying the text',
    facts: ['M-22'],
  },
  heardBeforehand: {
    holds: 'nothing that Russia has to judge was first heard or handed over in a session still open',
    fails: 'the session in which it was first heard or handed over is still open, and nothing is answered in that one',
    facts: ['O-34', 'M-22'],
  },
  offerOf2007HeardBeforehand: {
    holds: 'the offer on the table is that of 2007, and it was not first heard in a session still open',
    fails: 'the offer on the table is not that of 2007, or it was first heard in the session that is still open',
    facts: ['O-34', 'M-22'],
  },
  offerNewInSession: {
    holds: 'a session is open, and Russia has not yet heard the offer of 2007 that is on the table',
    fails: 'no session is open, the offer on the table is not that of 2007, or Russia has heard an offer before',
    facts: ['O-32', 'O-34'],
  },
  measuresNewInSession: {
    holds: 'a session is open, and the spoken measures of 2008 are news to Russia',
    fails: 'no session is open, the measures of 2008 are not on the table in spoken form, or Russia has heard them',
    facts: ['M-20', 'M-22'],
  },
  textNewInSession: {
    holds: 'a session is open, and a written text has been promised',
    fails: 'no session is open, or no written text is owed',
    facts: ['M-22', 'M-55'],
  },
  counterThreatWithoutGround: {
    holds: 'the American plan has been frozen or dropped, or Russia finds the measures enough to live with',
    fails: 'the American plan goes ahead, and Russia does not find the measures enough to live with',
    facts: ['O-21', 'O-22', 'M-20'],
  },
  reciprocityAgreed: {
    holds: 'access in both directions is agreed',
    fails: 'access in both directions is not agreed',
    facts: ['M-26'],
  },
  czechRepublicConsented: {
    holds: 'the Czech Republic has consented',
    fails: 'the host state, the Czech Republic, has not consented',
    facts: ['M-24', 'M-25'],
  },
  polandConsented: {
    holds: 'Poland has consented',
    fails: 'the host state, Poland, has not consented',
    facts: ['M-24', 'M-25'],
  },
  radarSiteMayOpen: {
    holds: 'the Czech Republic has consented, reciprocity is agreed and the plan has not been dropped',
    fails: 'the Czech Republic has not consented, reciprocity is not agreed, or the plan has been dropped',
    facts: ['M-24', 'M-25', 'M-26'],
  },
  interceptorSiteMayOpen: {
    holds: 'Poland has consented, reciprocity is agreed and the plan has not been dropped',
    fails: 'Poland has not consented, reciprocity is not agreed, or the plan has been dropped',
    facts: ['M-24', 'M-25', 'M-26'],
  },
  successorNotAgreed: {
    holds: 'no successor to START has been agreed',
    fails: 'a successor to START has been agreed already',
    facts: ['M-27'],
  },
  formsDiffer: {
    holds: 'Washington wants a lean successor and Moscow a complete one',
    fails: 'the two have not both said what they want, or they want the same form',
    facts: ['M-30', 'M-31'],
  },
  bothWantSlim: {
    holds: 'both want the lean form',
    fails: 'the two do not both want the lean form',
    facts: ['M-30', 'M-31'],
  },
  bothWantFull: {
    holds: 'both want the complete form',
    fails: 'the two do not both want the complete form',
    facts: ['M-30', 'M-31'],
  },
  banNotWidened: {
    holds: 'the two have not agreed to widen the INF ban',
    fails: 'the two have agreed to widen the INF ban, as Russia asked',
    facts: ['O-15'],
  },
  noNoticeUnderInf: {
    holds: 'both sides are bound by the INF Treaty and have given no notice',
    fails: 'one of the two sides has given notice, or the INF Treaty has ended',
    facts: ['O-16'],
  },
  russiaHasAgreedToWiden: {
    holds: 'neither has given notice, and Russia has agreed to widen the ban',
    fails: 'Russia has not agreed to widen the ban, or one of the two has given notice or left',
    facts: ['O-15'],
  },
  unitedStatesHasAgreedToWiden: {
    holds: 'neither has given notice, and the United States has agreed to widen the ban',
    fails: 'the United States has not agreed to widen the ban, or one of the two has given notice or left',
    facts: ['O-15'],
  },
  russianNoticeRuns: {
    holds: 'a Russian notice under the INF Treaty is running',
    fails: 'no Russian notice under the INF Treaty is running',
    facts: ['O-14', 'O-16'],
  },
  americanNoticeRuns: {
    holds: 'an American notice under the INF Treaty is running',
    fails: 'no American notice under the INF Treaty is running',
    facts: ['O-16'],
  },
  russiaOutOfInf: {
    holds: 'one of the two has left the INF Treaty, and Russia is no longer bound',
    fails: 'neither of the two has left the INF Treaty, and Russia is still bound',
    facts: ['O-16', 'O-17'],
  },
  russiaBoundByInf: {
    holds: 'neither of the two has left the INF Treaty, and Russia is still bound',
    fails: 'one of the two has left the INF Treaty, and Russia is no longer bound',
    facts: ['O-16', 'O-17'],
  },
  revisedCfeUnratified: {
    holds: 'the revised CFE Treaty is unratified in the West',
    fails: 'the revised CFE Treaty has been ratified in the West',
    facts: ['M-61'],
  },
  revisedCfeRatified: {
    holds: 'the revised CFE Treaty has been ratified in the West',
    fails: 'the revised CFE Treaty is unratified in the West',
    facts: ['M-61'],
  },
  signatoriesInOffice: {
    holds: 'Putin and Bush hold office, and a paper that is no treaty rests on their names',
    fails: 'Putin or Bush has left office, and a paper that is no treaty rests on their names',
    facts: ['M-35', 'M-40', 'M-42'],
  },
  signatoryHasLeft: {
    holds: 'Putin or Bush has left office',
    fails: 'Putin and Bush both hold office',
    facts: ['M-40', 'M-42'],
  },
  summitAhead: {
    holds: 'the NATO summit lies ahead',
    fails: 'the NATO summit has met',
    facts: ['M-63'],
  },
  summitHeld: {
    holds: 'the NATO summit that is to discuss a first step has met',
    fails: 'the NATO summit that is to discuss a first step has not met',
    facts: ['M-63', 'M-65'],
  },
  unitedStatesWillGoOn: {
    holds: 'the United States has said in this session that it will go on',
    fails: 'the United States has not said in this session that it will go on',
    facts: ['O-55', 'M-05'],
  },
  russiaWillGoOn: {
    holds: 'Russia has said in this session that it will go on',
    fails: 'Russia has not said in this session that it will go on',
    facts: ['O-58', 'M-05'],
  },
  sessionOpen: {
    holds: 'a session is open',
    fails: 'no session is open',
    facts: ['O-02', 'O-19', 'M-10', 'M-14'],
  },
  promiseEveningPast: {
    holds: 'the evening of 18 March 2008 is the last date passed',
    fails: 'the evening of 18 March 2008 is not the last date passed',
    facts: ['M-55', 'M-63'],
  },
  summitPast: {
    holds: 'the NATO summit is the last date passed',
    fails: 'the NATO summit is not the last date passed',
    facts: ['M-40', 'M-63'],
  },
  handoverPast: {
    holds: 'the handover in Moscow is the last date passed',
    fails: 'the handover in Moscow is not the last date passed',
    facts: ['M-40', 'M-42'],
  },
  americanTermOver: {
    holds: "the end of Bush's term is the last date passed",
    fails: "the end of Bush's term is not the last date passed",
    facts: ['M-29', 'M-42'],
  },
} as const satisfies Readonly<Record<keyof typeof guards, unknown>>;
