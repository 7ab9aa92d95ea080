import { describe, expect, it } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { compile } from '../../src/kernel/index.ts';
import { walkBoth } from './agreement.ts';
import * as descendantPreempts from './charts/descendant-preempts.ts';
import * as finalStates from './charts/final-states.ts';
import * as forbiddenTransition from './charts/forbidden-transition.ts';
import * as guardedCandidates from './charts/guarded-candidates.ts';
import * as guardsBeforeTheEvent from './charts/guards-before-the-event.ts';
import * as nestedRegions from './charts/nested-regions.ts';
import * as parallelInCompound from './charts/parallel-in-compound.ts';
import * as regionPreempts from './charts/region-preempts.ts';
import * as selfTransitionExternal from './charts/self-transition-external.ts';
import * as selfTransitionInternal from './charts/self-transition-internal.ts';
import * as severalTargets from './charts/several-targets.ts';
import * as targetlessAction from './charts/targetless-action.ts';
import * as wildcardAll from './charts/wildcard-all.ts';
import * as wildcardPrefix from './charts/wildcard-prefix.ts';

interface Feature {
  readonly chart: AnyStateMachine;
  readonly run: readonly string[];
  readonly end: unknown;
}

const features: Readonly<Record<string, Feature>> = {
  'nested regions': nestedRegions,
  'regions within a state': parallelInCompound,
  'several targets': severalTargets,
  'an internal self-transition': selfTransitionInternal,
  'an external self-transition': selfTransitionExternal,
  'final states': finalStates,
  'the wildcard *': wildcardAll,
  'a wildcard with a prefix': wildcardPrefix,
  'a forbidden transition': forbiddenTransition,
  'guarded candidates': guardedCandidates,
  'a descendant that preempts': descendantPreempts,
  'a region that preempts': regionPreempts,
  'guards that judge before the event': guardsBeforeTheEvent,
  'a transition that only tells': targetlessAction,
};

describe.each(Object.entries(features))('%s', (_, { chart, run, end }) => {
  it('ends the run where the chart says', () => {
    const { model, stepper, toValue } = compile(chart);
    const last = run.reduce((at, event) => model.next(at, event) ?? at, model.initial());
    expect(toValue(stepper.positionsOf(last))).toEqual(end);
  });

  it('agrees with XState on every step', () => {
    expect(walkBoth(chart, { steps: 500, seed: 1, restart: 25 })).toBe(500);
  });
});

describe('what a compiled chart says of itself', () => {
  it('keeps the dotted names of regions and adds (inactive) to nested ones', () => {
    const { factored } = compile(parallelInCompound.chart);
    expect(factored.regions.map((region) => [region.name, region.states])).toEqual([
      ['inner', ['closed', 'session']],
      ['session.agenda', ['draft', 'adopted', '(inactive)']],
      ['session.press', ['out', 'in', '(inactive)']],
    ]);
  });
});
