import { talksSetup } from './setup.ts';

/** Missile defense in Poland and the Czech Republic: plan, package, judgement, hosts, measures. */
export const missileDefense = talksSetup.createStateConfig({
  type: 'parallel',
  states: {
    us: {
      type: 'parallel',
      states: {
        plan: {
          description: 'What becomes of the American plan for a Czech radar and a Polish missile base?',
          initial: 'proceed',
          states: {
            proceed: {
              description: 'The plan goes ahead: a radar in the Czech Republic and ten interceptor systems for Poland.',
              tags: 'open',
              meta: { facts: ['O-24', 'O-25', 'O-26', 'M-07', 'M-24'] },
              on: {
                'us.missileDefense.reaffirmPlan': { target: 'proceed' },
                'us.missileDefense.reassure': { target: 'proceed' },
                'us.missileDefense.freezePlan': { target: 'frozen' },
                'us.missileDefense.dropPlan': { target: 'dropped' },
              },
            },
            frozen: {
              description: 'The plan is halted while the matter is under discussion.',
              tags: 'conditional',
              meta: { facts: ['O-21', 'O-31'] },
              on: {
                'us.missileDefense.reassure': {
                  target: 'frozen',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'us.missileDefense.dropPlan': { target: 'dropped' },
              },
            },
            dropped: {
              description: 'The plan has been given up.',
              tags: 'ended',
              meta: { facts: ['O-10'] },
            },
          },
        },
        package: {
          description: 'What has Washington put on the table to reassure Moscow, and in which form?',
          initial: 'none',
          states: {
            none: {
              description: 'Nothing has been offered yet.',
              tags: 'open',
              meta: { facts: ['O-06'] },
              on: {
                'us.missileDefense.offerJointSystem': {
                  target: 'oral2007',
                  meta: { basis: 'inferred' },
                },
              },
            },
            oral2007: {
              description: 'The offer of 2007 has been made by word of mouth.',
              tags: 'open',
              meta: { facts: ['O-06', 'O-32', 'O-41', 'M-23'] },
              on: {
                'us.missileDefense.offerJointSystem': {
                  target: 'oral2007',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'us.missileDefense.claimRussianInterest': {
                  target: 'oral2007',
                  meta: { facts: ['O-07', 'O-37', 'O-38', 'O-39', 'O-40', 'O-41'] },
                },
                'us.missileDefense.sendUnclearPaper': { target: 'written2007', meta: { facts: ['M-51'] } },
                'us.missileDefense.sendClearPaper': { target: 'written2007' },
                'us.missileDefense.enrichMeasures': {
                  target: 'oral2008',
                  guard: 'offerNotAccepted',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
              },
            },
            written2007: {
              description: 'The offer of 2007 has been sent to Moscow on paper.',
              tags: 'open',
              meta: { facts: ['M-51'] },
              on: {
                'us.missileDefense.claimRussianInterest': {
                  target: 'written2007',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'us.missileDefense.enrichMeasures': { target: 'oral2008', guard: 'offerNotAccepted' },
              },
            },
            oral2008: {
              description: 'The fuller measures of 2008 have been laid out by word of mouth.',
              tags: 'open',
              meta: { facts: ['M-20', 'M-53'] },
              on: {
                'us.missileDefense.enrichMeasures': {
                  target: 'oral2008',
                  guard: 'offerNotAccepted',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'us.missileDefense.claimRussianInterest': {
                  target: 'oral2008',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'us.missileDefense.promiseText': { target: 'written2008Promised', guard: 'textRequested' },
              },
            },
            written2008Promised: {
              description: 'The measures of 2008 are to be written down and handed over.',
              tags: 'conditional',
              meta: { facts: ['M-54', 'M-55'] },
              on: {
                'us.missileDefense.promiseText': {
                  target: 'written2008Promised',
                  guard: 'textRequested',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'us.missileDefense.claimRussianInterest': {
                  target: 'written2008Promised',
                  meta: { facts: ['M-12', 'M-13'] },
                },
                'us.missileDefense.deliverText': { target: 'written2008Delivered' },
              },
            },
            written2008Delivered: {
              description: 'The measures of 2008 are in Russian hands in writing.',
              tags: 'open',
              meta: { facts: ['M-21', 'M-55'] },
              on: {
                'us.missileDefense.claimRussianInterest': {
                  target: 'written2008Delivered',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
              },
            },
          },
        },
        promise: {
          description: 'What has become of the promise of a text for the evening of 18 March 2008?',
          initial: 'none',
          states: {
            none: {
              description: 'No text has been promised for that evening.',
              tags: 'open',
              meta: { facts: ['M-55'] },
              on: {
                'us.missileDefense.promiseText': { target: 'promised', guard: 'textRequestedBeforeTheEvening' },
              },
            },
            promised: {
              description: 'The United States has said that it will try to hand the text over that evening.',
              tags: 'conditional',
              meta: { facts: ['M-55'] },
              on: {
                'us.missileDefense.deliverText': { target: 'kept', guard: 'textPromised' },
                'calendar.missileDefense.promiseFallsDue': { target: 'overdue', meta: { basis: 'inferred' } },
              },
            },
            kept: {
              description: 'The text arrived by then.',
              tags: 'ended',
              meta: { facts: ['M-55'] },
            },
            overdue: {
              description: 'The evening has passed, and no delivery is on record.',
              tags: 'blocked',
              meta: { facts: ['M-55'] },
            },
          },
        },
      },
    },
    match2007: {
      description: 'Does the paper of 2007 say what was said in Moscow that October?',
      initial: 'unknown',
      states: {
        unknown: {
          description: 'There is no paper yet to compare with what was said.',
          tags: 'open',
          meta: { facts: ['M-51'] },
          on: {
            'us.missileDefense.sendUnclearPaper': {
              target: 'mismatch',
              guard: 'offerOf2007Spoken',
              meta: { facts: ['M-50'] },
            },
            'us.missileDefense.sendClearPaper': { target: 'match', guard: 'offerOf2007Spoken' },
          },
        },
        mismatch: {
          description: 'The paper does not clearly say what was said.',
          tags: 'blocked',
          meta: { facts: ['M-50'] },
        },
        match: {
          description: 'The paper clearly says what was said.',
          tags: 'agreed',
          meta: { facts: ['M-50', 'M-51'] },
        },
      },
    },
    match2008: {
      description: 'Does the text of 2008 say what was said in Moscow that March?',
      initial: 'unknown',
      states: {
        unknown: {
          description: 'Nobody has found yet whether the text says what was said.',
          tags: 'open',
          meta: { facts: ['M-21', 'M-54'] },
          on: {
            'russia.missileDefense.findTextMatches': { target: 'match', guard: 'textUnderExamination' },
            'russia.missileDefense.findTextDiffers': { target: 'mismatch', guard: 'textUnderExamination' },
          },
        },
        match: {
          description: 'The text says what was said.',
          tags: 'agreed',
          meta: { facts: ['M-21', 'M-22', 'M-54'] },
        },
        mismatch: {
          description: 'The text does not say what was said.',
          tags: 'blocked',
          meta: { facts: ['M-50', 'M-52', 'M-54'] },
        },
      },
    },
    mismatchAdmitted: {
      description: 'Has Washington owned up to the mistakes made after October 2007?',
      initial: 'no',
      states: {
        no: {
          description: 'Nobody on the American side has owned up to a mistake.',
          tags: 'open',
          meta: { facts: ['M-49'] },
          on: {
            'us.missileDefense.admitMismatch': { target: 'yes', guard: 'paperDidNotMatch' },
          },
        },
        yes: {
          description: 'Washington has owned up to mistakes.',
          tags: 'ended',
          meta: { facts: ['M-49', 'M-52'] },
          on: {
            'us.missileDefense.admitMismatch': {
              target: 'yes',
              guard: 'paperDidNotMatch',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
          },
        },
      },
    },
    russia: {
      type: 'parallel',
      states: {
        stance: {
          description: 'How does Russia judge the plan itself?',
          initial: 'opposed',
          states: {
            opposed: {
              description: 'Russia opposes the plan as a threat to its security.',
              tags: 'blocked',
              meta: { facts: ['O-10', 'O-23', 'O-27', 'O-28', 'M-07', 'M-08', 'M-19'] },
              on: {
                'us.missileDefense.reassure': { target: 'opposed' },
                'russia.missileDefense.demandWithdrawal': { target: 'opposed' },
                'russia.missileDefense.warnOfHarm': { target: 'opposed', guard: 'planGoesAhead' },
                'russia.missileDefense.objectToPlan': { target: 'opposed' },
                'russia.missileDefense.tolerateWithMeasures': {
                  target: 'toleratesWithMeasures',
                  guard: 'offerAccepted',
                },
                'russia.missileDefense.dropObjection': { target: 'noObjection', guard: 'planDropped' },
              },
            },
            toleratesWithMeasures: {
              description: 'Russia still objects but finds the measures enough to live with.',
              tags: 'conditional',
              meta: { facts: ['M-20', 'M-22'] },
              on: {
                'us.missileDefense.reassure': {
                  target: 'toleratesWithMeasures',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'russia.missileDefense.objectToPlan': {
                  target: 'toleratesWithMeasures',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'russia.missileDefense.dropObjection': { target: 'noObjection', guard: 'planDropped' },
              },
            },
            noObjection: {
              description: 'There is nothing left for Russia to object to.',
              tags: 'ended',
              meta: { facts: ['O-10'] },
            },
          },
        },
        review: {
          description: 'What does Russia do with the American package?',
          initial: 'nothing',
          states: {
            nothing: {
              description: 'Russia has nothing to judge yet.',
              tags: 'open',
              meta: { facts: ['O-32'] },
              on: {
                'russia.missileDefense.hearOffer': { target: 'heard', guard: 'offerOf2007OnTheTable' },
                'russia.missileDefense.hearMeasures': {
                  target: 'heard',
                  guard: 'measuresOf2008Spoken',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
              },
            },
            heard: {
              description: 'Russia has listened to the offer.',
              tags: 'open',
              meta: { facts: ['O-32', 'M-20'] },
              on: {
                'russia.missileDefense.deferForStudy': { target: 'underStudy' },
                'russia.missileDefense.requestText': { target: 'awaitingText', guard: 'measuresOf2008Spoken' },
                'russia.missileDefense.requireExamination': {
                  target: 'heard',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
              },
            },
            underStudy: {
              description: 'The offer is under study: no yes and no no.',
              tags: 'open',
              meta: { facts: ['O-34'] },
              on: {
                'russia.missileDefense.deferForStudy': {
                  target: 'underStudy',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'russia.missileDefense.hearMeasures': { target: 'heard', guard: 'measuresOf2008Spoken' },
                'russia.missileDefense.requestText': {
                  target: 'awaitingText',
                  guard: 'measuresOf2008Spoken',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'russia.missileDefense.requireExamination': {
                  target: 'underStudy',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'russia.missileDefense.acceptOffer': { target: 'accepted', guard: 'offerOf2007HeardBeforehand' },
                'russia.missileDefense.rejectOffer': { target: 'rejected', guard: 'offerOf2007HeardBeforehand' },
              },
            },
            rejected: {
              description: 'Russia has turned the offer down.',
              tags: 'blocked',
              meta: { facts: ['O-34', 'M-22'] },
              on: {
                'russia.missileDefense.hearMeasures': {
                  target: 'heard',
                  guard: 'measuresOf2008Spoken',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
              },
            },
            awaitingText: {
              description: 'Russia waits for the measures in writing.',
              tags: 'conditional',
              meta: { facts: ['M-21', 'M-54'] },
              on: {
                'russia.missileDefense.requestText': {
                  target: 'awaitingText',
                  guard: 'textToCome',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'russia.missileDefense.requireExamination': { target: 'awaitingText' },
                'russia.missileDefense.examineText': { target: 'examining', guard: 'textDelivered' },
              },
            },
            examining: {
              description: 'Russian defense staff study the written measures.',
              tags: 'conditional',
              meta: { facts: ['M-22'] },
              on: {
                'russia.missileDefense.requireExamination': {
                  target: 'examining',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'russia.missileDefense.acceptText': { target: 'accepted', guard: 'heardBeforehand' },
                'russia.missileDefense.rejectText': { target: 'rejected', guard: 'heardBeforehand' },
              },
            },
            accepted: {
              description: 'Russia has accepted the offer.',
              tags: 'agreed',
              meta: { facts: ['O-34', 'M-22'] },
            },
          },
        },
        newInSession: {
          description: 'Is what Russia has to judge new in the session that is open?',
          initial: 'no',
          states: {
            no: {
              description: 'Nothing that Russia has to judge was first heard or handed over in a session still open.',
              meta: { facts: ['O-34', 'M-22'] },
              on: {
                'russia.missileDefense.hearOffer': { target: 'yes', guard: 'offerNewInSession' },
                'russia.missileDefense.hearMeasures': {
                  target: 'yes',
                  guard: 'measuresNewInSession',
                  meta: { basis: 'inferred' },
                },
                'us.missileDefense.deliverText': { target: 'yes', guard: 'textNewInSession' },
              },
            },
            yes: {
              description: 'What Russia has to judge was first heard or handed over in the session that is open.',
              meta: { facts: ['O-34', 'M-20', 'M-22'] },
              on: {
                'us.session.agreeToContinue': {
                  target: 'no',
                  guard: 'russiaWillGoOn',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'russia.session.agreeToContinue': {
                  target: 'no',
                  guard: 'unitedStatesWillGoOn',
                  meta: { basis: 'inferred' },
                },
                'us.session.breakOff': { target: 'no' },
                'russia.session.breakOff': { target: 'no' },
              },
            },
          },
        },
        freezeDemand: {
          description: 'Where does the Russian demand for a halt during the talks stand?',
          initial: 'notMade',
          states: {
            notMade: {
              description: 'The demand has not been voiced.',
              tags: 'open',
              meta: { facts: ['O-21'] },
              on: {
                'russia.missileDefense.demandFreeze': { target: 'made', guard: 'planGoesAhead' },
              },
            },
            made: {
              description: 'Russia wants the plans held for as long as they are discussed.',
              tags: 'conditional',
              meta: { facts: ['O-21'] },
              on: {
                'russia.missileDefense.demandFreeze': {
                  target: 'made',
                  guard: 'planGoesAhead',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'us.missileDefense.freezePlan': { target: 'met', guard: 'planGoesAhead', meta: { facts: ['O-21'] } },
                'us.missileDefense.dropPlan': { target: 'met', guard: 'planNotDropped', meta: { facts: ['O-21'] } },
              },
            },
            met: {
              description: 'The demand is met: the plan has been frozen or dropped.',
              tags: 'ended',
              meta: { facts: ['O-21'] },
            },
          },
        },
        counterMeasures: {
          description: 'What of the Russian counter-measures?',
          initial: 'none',
          states: {
            none: {
              description: 'No counter-measures are threatened.',
              tags: 'open',
              meta: { facts: ['O-22'] },
              on: {
                'russia.missileDefense.threatenCounterMeasures': { target: 'threatened', guard: 'planGoesAhead' },
              },
            },
            threatened: {
              description: 'Russia says that it will act against the threat unless the plans are frozen.',
              tags: 'threatened',
              meta: { facts: ['O-22'] },
              on: {
                'russia.missileDefense.threatenCounterMeasures': {
                  target: 'threatened',
                  guard: 'planGoesAhead',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'russia.missileDefense.takeCounterMeasures': { target: 'taken', guard: 'planGoesAhead' },
                'russia.missileDefense.withdrawCounterThreat': { target: 'none', guard: 'counterThreatWithoutGround' },
              },
            },
            taken: {
              description: 'Russia has taken the measures that it threatened.',
              tags: 'ended',
              meta: { facts: ['O-22'] },
            },
          },
        },
        radarOffer: {
          description: 'What of the radars that Russia offers instead, at Armavir and in Azerbaijan?',
          initial: 'notMade',
          states: {
            notMade: {
              description: 'The radars have not been offered.',
              tags: 'open',
              meta: { facts: ['O-29', 'O-30'] },
              on: {
                'russia.missileDefense.offerRadars': { target: 'offered' },
              },
            },
            offered: {
              description: 'The radars are on offer, at the price of a freeze.',
              tags: 'conditional',
              meta: { facts: ['O-29', 'O-30', 'O-31', 'M-09'] },
              on: {
                'russia.missileDefense.offerRadars': {
                  target: 'offered',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'us.missileDefense.findRadarsInsufficient': { target: 'offered' },
                'us.missileDefense.takeUpRadars': { target: 'takenUp', guard: 'planFrozenOrDropped' },
                'us.missileDefense.declineRadars': { target: 'declined' },
                'russia.missileDefense.holdUpAlternative': { target: 'offered' },
                'russia.missileDefense.withdrawRadars': { target: 'withdrawn' },
              },
            },
            takenUp: {
              description: 'The United States has taken the radars up.',
              tags: 'agreed',
              meta: { facts: ['O-29', 'O-30', 'O-31'] },
            },
            declined: {
              description: 'The United States has declined the radars for good.',
              tags: 'blocked',
              meta: { facts: ['O-43', 'O-44'] },
              on: {
                'us.missileDefense.findRadarsInsufficient': {
                  target: 'declined',
                  meta: { evidence: 'counterfactual' },
                },
              },
            },
            withdrawn: {
              description: 'Russia has taken the offer back.',
              tags: 'ended',
              meta: { facts: ['O-12', 'O-31'] },
            },
          },
        },
      },
    },
    hosts: {
      type: 'parallel',
      states: {
        czechRepublic: {
          description: 'Does the Czech Republic consent to Russian access to the radar?',
          initial: 'unasked',
          states: {
            unasked: {
              description: 'Czech consent has not come up.',
              tags: 'open',
              meta: { facts: ['M-24'] },
              on: {
                'us.missileDefense.nameHostConsent': {
                  target: 'pending',
                  guard: 'measuresProposed',
                  meta: { basis: 'inferred', facts: ['M-24', 'M-25'] },
                },
              },
            },
            pending: {
              description: 'Czech consent has been named as needed; nobody reports that Prague was asked.',
              tags: 'conditional',
              meta: { facts: ['M-25'] },
              on: {
                'us.missileDefense.nameHostConsent': {
                  target: 'pending',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'czechRepublic.missileDefense.giveConsent': { target: 'given' },
                'czechRepublic.missileDefense.refuseConsent': { target: 'refused' },
              },
            },
            given: {
              description: 'The Czech Republic has consented.',
              tags: 'agreed',
              meta: { facts: ['M-24', 'M-25'] },
            },
            refused: {
              description: 'The Czech Republic has refused.',
              tags: 'blocked',
              meta: { facts: ['M-25', 'O-47'] },
            },
          },
        },
        poland: {
          description: 'Does Poland consent to Russian access to the missile base?',
          initial: 'unasked',
          states: {
            unasked: {
              description: 'Polish consent has not come up.',
              tags: 'open',
              meta: { facts: ['M-24'] },
              on: {
                'us.missileDefense.nameHostConsent': {
                  target: 'pending',
                  guard: 'measuresProposed',
                  meta: { basis: 'inferred', facts: ['M-24', 'M-25'] },
                },
              },
            },
            pending: {
              description: 'Polish consent has been named as needed; nobody reports that Warsaw was asked.',
              tags: 'conditional',
              meta: { facts: ['M-25'] },
              on: {
                'us.missileDefense.nameHostConsent': {
                  target: 'pending',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'poland.missileDefense.giveConsent': { target: 'given' },
                'poland.missileDefense.refuseConsent': { target: 'refused' },
              },
            },
            given: {
              description: 'Poland has consented.',
              tags: 'agreed',
              meta: { facts: ['M-24', 'M-25'] },
            },
            refused: {
              description: 'Poland has refused.',
              tags: 'blocked',
              meta: { facts: ['M-25', 'O-47'] },
            },
          },
        },
      },
    },
    reciprocity: {
      description: 'Is there to be access in both directions?',
      initial: 'unraised',
      states: {
        unraised: {
          description: 'Access in both directions has not come up.',
          tags: 'open',
          meta: { facts: ['M-26'] },
          on: {
            'us.missileDefense.nameReciprocity': {
              target: 'open',
              guard: 'measuresProposed',
              meta: { basis: 'inferred' },
            },
          },
        },
        open: {
          description: 'Reciprocity has been named as needed.',
          tags: 'conditional',
          meta: { facts: ['M-26'] },
          on: {
            'us.missileDefense.nameReciprocity': {
              target: 'open',
              meta: { evidence: 'counterfactual', basis: 'inferred' },
            },
            'us.missileDefense.acceptReciprocity': { target: 'acceptedByUs' },
            'us.missileDefense.refuseReciprocity': { target: 'refused' },
            'russia.missileDefense.acceptReciprocity': { target: 'acceptedByRussia' },
            'russia.missileDefense.refuseReciprocity': { target: 'refused' },
          },
        },
        acceptedByUs: {
          description: 'The United States has accepted access in both directions; Russia has yet to.',
          tags: 'conditional',
          meta: { facts: ['M-26'] },
          on: {
            'us.missileDefense.refuseReciprocity': { target: 'refused' },
            'russia.missileDefense.acceptReciprocity': { target: 'agreed' },
            'russia.missileDefense.refuseReciprocity': { target: 'refused' },
          },
        },
        acceptedByRussia: {
          description: 'Russia has accepted access in both directions; the United States has yet to.',
          tags: 'conditional',
          meta: { facts: ['M-26'] },
          on: {
            'us.missileDefense.acceptReciprocity': { target: 'agreed' },
            'us.missileDefense.refuseReciprocity': { target: 'refused' },
            'russia.missileDefense.refuseReciprocity': { target: 'refused' },
          },
        },
        agreed: {
          description: 'Access in both directions is agreed.',
          tags: 'agreed',
          meta: { facts: ['M-26'] },
        },
        refused: {
          description: 'One side has refused access in both directions.',
          tags: 'blocked',
          meta: { facts: ['M-26'] },
        },
      },
    },
    measures: {
      type: 'parallel',
      states: {
        radar: {
          description: 'What measures hold at the Czech radar?',
          initial: 'unproposed',
          states: {
            unproposed: {
              description: 'No measures have been proposed for the radar.',
              tags: 'open',
              meta: { facts: ['M-24'] },
              on: {
                'us.missileDefense.offerJointSystem': { target: 'proposed', meta: { facts: ['O-32'] } },
                'us.missileDefense.offerInspection': {
                  target: 'proposed',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
              },
            },
            proposed: {
              description: 'Liaison officers and inspection are proposed for the radar.',
              tags: 'open',
              meta: { facts: ['O-32', 'M-23', 'M-24'] },
              on: {
                'us.missileDefense.offerJointSystem': {
                  target: 'proposed',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'us.missileDefense.offerInspection': { target: 'proposed', meta: { basis: 'inferred' } },
                'us.missileDefense.acceptRadarMeasures': { target: 'acceptedByUs', guard: 'planNotDropped' },
                'russia.missileDefense.acceptRadarMeasures': { target: 'acceptedByRussia', guard: 'offerAccepted' },
              },
            },
            acceptedByUs: {
              description: 'The United States has accepted the measures for the radar; Russia has yet to.',
              tags: 'conditional',
              meta: { facts: ['M-23'] },
              on: {
                'russia.missileDefense.acceptRadarMeasures': { target: 'agreed', guard: 'offerAccepted' },
              },
            },
            acceptedByRussia: {
              description: 'Russia has accepted the measures for the radar; the United States has yet to.',
              tags: 'conditional',
              meta: { facts: ['M-23'] },
              on: {
                'us.missileDefense.acceptRadarMeasures': { target: 'agreed', guard: 'planNotDropped' },
              },
            },
            agreed: {
              description: 'The measures for the radar are agreed but not yet in force.',
              tags: 'agreed',
              meta: { facts: ['M-23', 'M-25', 'M-26'] },
              on: {
                'us.missileDefense.openRadarSite': { target: 'inForce', guard: 'radarSiteMayOpen' },
              },
            },
            inForce: {
              description: 'The measures at the radar are in force.',
              tags: 'inForce',
              meta: { facts: ['M-23', 'M-25', 'M-26'] },
            },
          },
        },
        interceptors: {
          description: 'What measures hold at the Polish base?',
          initial: 'unproposed',
          states: {
            unproposed: {
              description: 'No measures have been proposed for the base.',
              tags: 'open',
              meta: { facts: ['M-24'] },
              on: {
                'us.missileDefense.offerJointSystem': { target: 'proposed', meta: { facts: ['O-32'] } },
                'us.missileDefense.offerInspection': {
                  target: 'proposed',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
              },
            },
            proposed: {
              description: 'Liaison officers and inspection are proposed for the base.',
              tags: 'open',
              meta: { facts: ['O-32', 'M-23', 'M-24'] },
              on: {
                'us.missileDefense.offerJointSystem': {
                  target: 'proposed',
                  meta: { evidence: 'counterfactual', basis: 'inferred' },
                },
                'us.missileDefense.offerInspection': { target: 'proposed', meta: { basis: 'inferred' } },
                'us.missileDefense.acceptInterceptorMeasures': { target: 'acceptedByUs', guard: 'planNotDropped' },
                'russia.missileDefense.acceptInterceptorMeasures': {
                  target: 'acceptedByRussia',
                  guard: 'offerAccepted',
                },
              },
            },
            acceptedByUs: {
              description: 'The United States has accepted the measures for the base; Russia has yet to.',
              tags: 'conditional',
              meta: { facts: ['M-23'] },
              on: {
                'russia.missileDefense.acceptInterceptorMeasures': { target: 'agreed', guard: 'offerAccepted' },
              },
            },
            acceptedByRussia: {
              description: 'Russia has accepted the measures for the base; the United States has yet to.',
              tags: 'conditional',
              meta: { facts: ['M-23'] },
              on: {
                'us.missileDefense.acceptInterceptorMeasures': { target: 'agreed', guard: 'planNotDropped' },
              },
            },
            agreed: {
              description: 'The measures for the base are agreed but not yet in force.',
              tags: 'agreed',
              meta: { facts: ['M-23', 'M-25', 'M-26'] },
              on: {
                'us.missileDefense.openInterceptorSite': { target: 'inForce', guard: 'interceptorSiteMayOpen' },
              },
            },
            inForce: {
              description: 'The measures at the base are in force.',
              tags: 'inForce',
              meta: { facts: ['M-23', 'M-25', 'M-26'] },
            },
          },
        },
      },
    },
  },
});
