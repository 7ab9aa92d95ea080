import { talksSetup } from './setup.ts';

/** How the two sides sound in public. No guard reads it. */
export const tone = talksSetup.createStateConfig({
  description: 'How do the two sides sound in public?',
  initial: 'unreported',
  states: {
    unreported: {
      description: 'Nothing is reported of the tone.',
      meta: { facts: ['O-08'] },
      on: {
        'russia.tone.keepWaiting': { target: 'chilly' },
        'us.tone.greetWarmly': { target: 'warm', meta: { evidence: 'counterfactual', basis: 'inferred' } },
        'russia.tone.greetWarmly': { target: 'warm', meta: { evidence: 'counterfactual', basis: 'inferred' } },
        'us.tone.callItTheater': { target: 'unreported', meta: { evidence: 'counterfactual', basis: 'inferred' } },
        'russia.tone.voiceGuardedHope': { target: 'guarded', meta: { evidence: 'counterfactual', basis: 'inferred' } },
      },
    },
    guarded: {
      description: 'The tone is guarded.',
      meta: { facts: ['M-18'] },
      on: {
        'russia.tone.keepWaiting': { target: 'chilly', meta: { evidence: 'counterfactual', basis: 'inferred' } },
        'us.tone.greetWarmly': { target: 'warm', meta: { evidence: 'counterfactual', basis: 'inferred' } },
        'russia.tone.greetWarmly': { target: 'warm', meta: { evidence: 'counterfactual', basis: 'inferred' } },
        'us.tone.callItTheater': { target: 'guarded', meta: { evidence: 'counterfactual', basis: 'inferred' } },
        'russia.tone.voiceGuardedHope': { target: 'guarded', meta: { evidence: 'counterfactual', basis: 'inferred' } },
      },
    },
    warm: {
      description: 'The tone is warm.',
      meta: { facts: ['M-43', 'M-46'] },
      on: {
        'russia.tone.keepWaiting': { target: 'chilly', meta: { evidence: 'counterfactual', basis: 'inferred' } },
        'us.tone.greetWarmly': { target: 'warm', meta: { evidence: 'counterfactual', basis: 'inferred' } },
        'russia.tone.greetWarmly': { target: 'warm' },
        'us.tone.callItTheater': { target: 'warm', meta: { evidence: 'counterfactual', basis: 'inferred' } },
        'russia.tone.voiceGuardedHope': { target: 'warm' },
      },
    },
    chilly: {
      description: 'The tone is chilly.',
      meta: { facts: ['O-01', 'O-13', 'O-18', 'M-45'] },
      on: {
        'russia.tone.keepWaiting': { target: 'chilly', meta: { evidence: 'counterfactual', basis: 'inferred' } },
        'us.tone.greetWarmly': { target: 'warm' },
        'russia.tone.greetWarmly': { target: 'warm', meta: { evidence: 'counterfactual', basis: 'inferred' } },
        'us.tone.callItTheater': { target: 'chilly' },
        'russia.tone.voiceGuardedHope': { target: 'guarded', meta: { evidence: 'counterfactual', basis: 'inferred' } },
      },
    },
  },
});
