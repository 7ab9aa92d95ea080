import { and, not, or, stateIn } from 'xstate';

/**
 * What a move of the talks may depend on, and nothing else: where other regions stand. Each guard is built from
 * `stateIn`, `and`, `or`, `not` alone, so that a program can read it. A move whose own region already says
 * the condition (it starts from there) carries no guard.
 */
export const guards = {
  planGoesAhead: stateIn({ missileDefense: { us: { plan: 'proceed' } } }),
  planDropped: stateIn({ missileDefense: { us: { plan: 'dropped' } } }),
  planFrozenOrDropped: not('planGoesAhead'),
  planNotDropped: not('planDropped'),

  offerOf2007Spoken: stateIn({ missileDefense: { us: { package: 'oral2007' } } }),
  offerOf2007OnTheTable: or(['offerOf2007Spoken', stateIn({ missileDefense: { us: { package: 'written2007' } } })]),
  measuresOf2008Spoken: stateIn({ missileDefense: { us: { package: 'oral2008' } } }),
  textPromised: stateIn({ missileDefense: { us: { package: 'written2008Promised' } } }),
  textDelivered: stateIn({ missileDefense: { us: { package: 'written2008Delivered' } } }),
  paperDidNotMatch: stateIn({ missileDefense: { match2007: 'mismatch' } }),
  measuresProposed: or([
    not(stateIn({ missileDefense: { measures: { radar: 'unproposed' } } })),
    not(stateIn({ missileDefense: { measures: { interceptors: 'unproposed' } } })),
  ]),

  offerAccepted: stateIn({ missileDefense: { russia: { review: 'accepted' } } }),
  offerNotAccepted: not('offerAccepted'),
  textRequested: stateIn({ missileDefense: { russia: { review: 'awaitingText' } } }),
  textRequestedBeforeTheEvening: and(['measuresOf2008Spoken', 'textRequested', stateIn({ clock: 'talks' })]),
  textToCome: not('textDelivered'),
  textUnderExamination: stateIn({ missileDefense: { russia: { review: 'examining' } } }),

  heardBeforehand: stateIn({ missileDefense: { russia: { newInSession: 'no' } } }),
  offerOf2007HeardBeforehand: and(['offerOf2007OnTheTable', 'heardBeforehand']),
  offerNewInSession: and([
    'sessionOpen',
    'offerOf2007OnTheTable',
    stateIn({ missileDefense: { russia: { review: 'nothing' } } }),
  ]),
  measuresNewInSession: and([
    'sessionOpen',
    'measuresOf2008Spoken',
    or([
      stateIn({ missileDefense: { russia: { review: 'nothing' } } }),
      stateIn({ missileDefense: { russia: { review: 'underStudy' } } }),
      stateIn({ missileDefense: { russia: { review: 'rejected' } } }),
    ]),
  ]),
  textNewInSession: and(['sessionOpen', 'textPromised']),

  counterThreatWithoutGround: or([
    'planFrozenOrDropped',
    stateIn({ missileDefense: { russia: { stance: 'toleratesWithMeasures' } } }),
  ]),

  reciprocityAgreed: stateIn({ missileDefense: { reciprocity: 'agreed' } }),
  czechRepublicConsented: stateIn({ missileDefense: { hosts: { czechRepublic: 'given' } } }),
  polandConsented: stateIn({ missileDefense: { hosts: { poland: 'given' } } }),
  radarSiteMayOpen: and(['czechRepublicConsented', 'reciprocityAgreed', 'planNotDropped']),
  interceptorSiteMayOpen: and(['polandConsented', 'reciprocityAgreed', 'planNotDropped']),

  successorNotAgreed: not(
    or([
      stateIn({ start: { successor: 'agreedSlim' } }),
      stateIn({ start: { successor: 'agreedFull' } }),
      stateIn({ start: { successor: 'ratifiedByUs' } }),
      stateIn({ start: { successor: 'ratifiedByRussia' } }),
      stateIn({ start: { successor: 'inForce' } }),
    ]),
  ),
  formsDiffer: and([stateIn({ start: { us: 'slim' } }), stateIn({ start: { russia: 'full' } })]),
  bothWantSlim: and([stateIn({ start: { us: 'slim' } }), stateIn({ start: { russia: 'slimOk' } })]),
  bothWantFull: and([stateIn({ start: { us: 'full' } }), stateIn({ start: { russia: 'full' } })]),

  banNotWidened: not(stateIn({ inf: { scope: 'wideningAgreed' } })),
  noNoticeUnderInf: and([
    stateIn({ inf: { us: 'party' } }),
    or([stateIn({ inf: { russia: 'party' } }), stateIn({ inf: { russia: 'exitThreatened' } })]),
  ]),
  russiaHasAgreedToWiden: and(['noNoticeUnderInf', stateIn({ inf: { scope: 'wideningAcceptedByRussia' } })]),
  unitedStatesHasAgreedToWiden: and(['noNoticeUnderInf', stateIn({ inf: { scope: 'wideningAcceptedByUs' } })]),
  russianNoticeRuns: stateIn({ inf: { russia: 'noticeGiven' } }),
  americanNoticeRuns: stateIn({ inf: { us: 'noticeGiven' } }),
  russiaOutOfInf: stateIn({ inf: { russia: 'out' } }),
  russiaBoundByInf: not('russiaOutOfInf'),

  revisedCfeUnratified: stateIn({ cfe: { west: 'unratified' } }),
  revisedCfeRatified: stateIn({ cfe: { west: 'ratified' } }),

  signatoriesInOffice: stateIn({ leadership: 'putinBush' }),
  signatoryHasLeft: not('signatoriesInOffice'),

  summitAhead: stateIn({ summit: { meeting: 'ahead' } }),
  summitHeld: stateIn({ summit: { meeting: 'held' } }),

  unitedStatesWillGoOn: stateIn({ session: 'usWillGoOn' }),
  russiaWillGoOn: stateIn({ session: 'russiaWillGoOn' }),
  sessionOpen: or([
    stateIn({ session: 'presidential' }),
    stateIn({ session: 'ministerial' }),
    'unitedStatesWillGoOn',
    'russiaWillGoOn',
  ]),

  promiseEveningPast: stateIn({ clock: 'promiseDue' }),
  summitPast: stateIn({ clock: 'summitHeld' }),
  handoverPast: stateIn({ clock: 'handedOver' }),
  americanTermOver: stateIn({ clock: 'bushOut' }),
};
