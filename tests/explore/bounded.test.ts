import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { searchBounded, Ways } from '../../src/explore/index.ts';
import { createFactoredStepper, endOf } from '../../src/model/index.ts';
import { generatedFormula, generatedModel } from './generated-model.ts';

const withFormula = generatedModel.chain((model) => fc.tuple(fc.constant(model), generatedFormula(model)));

describe('a bounded search', () => {
  test.prop([withFormula, fc.integer({ min: 1, max: 60 })], { numRuns: 100 })(
    'finds a shortest way or none, and says whether that decides',
    ([model, formula], most) => {
      const steps = new Ways(model, formula).stepsFrom();
      const found = searchBounded(model, formula, most);
      expect(found.positions).toBeLessThanOrEqual(most);
      if (found.path === undefined) {
        // What was looked at whole has no goal in it.
        if (found.complete) expect(steps).toBeUndefined();
        else expect(steps ?? Number.POSITIVE_INFINITY).toBeGreaterThan(found.depth);
        return;
      }
      const stepper = createFactoredStepper(model);
      expect(found.path.steps.length).toBe(steps);
      expect(stepper.test(formula)(stepper.digitsOf(endOf(found.path)))).toBe(true);
    },
  );
});
