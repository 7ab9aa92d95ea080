import { describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import { whatIfSections } from '../../src/doors/export.ts';
import { runWhatIf, whatIf } from '../../src/index.ts';

const because = { because: 'It is only tried.', facts: ['M-34'] };
const standing = (one: Parameters<typeof runWhatIf>[1]): readonly string[] =>
  runWhatIf(talksCase, one, whatIfs).assumptions.map(({ id }) => id);
const shipped = (id: string) => whatIfs.find((one) => one.id === id) ?? expect.fail(id);

describe('the answer to a what-if', () => {
  test.each(whatIfs.map((one) => [one.id, one] as const))('names what it takes as given: %s', (_, one) => {
    const run = runWhatIf(talksCase, one, whatIfs);
    expect(run.assumptions.length).toBeGreaterThan(0);
    const told = whatIfSections(talksCase, run)
      .flatMap((section) => section.items)
      .join('\n');
    for (const { id, sentence } of run.assumptions) expect(told).toContain(`${id}: ${sentence}`);
  });

  test('stands on what keeps a region where it is expected', () => {
    expect(standing(shipped('plans-frozen'))).toContain('withdrawal-means-dropping');
    const asked = whatIf('Would it?').from('the-talks').append('us.missileDefense.freezePlan', because);
    expect(standing(asked)).not.toContain('withdrawal-means-dropping');
    expect(standing(asked.expectState('missileDefense.russia.stance', 'opposed'))).toContain(
      'withdrawal-means-dropping',
    );
  });

  test('stands on what refuses a step', () => {
    expect(standing(shipped('document-overtaken'))).toContain('paper-between-two-men');
  });

  test('stands on what a new step of its own uses, and on no other', () => {
    const lifted = whatIf('Would it?').from('the-talks').append('russia.inf.liftThreat', because);
    expect(standing(lifted)).toEqual(['threat-persists', 'widening-meets-the-condition', 'silence-on-inf']);
  });

  test('stands on the dates that only the longer course comes to', () => {
    expect(standing(shipped('start-expires'))).toEqual(
      expect.arrayContaining(['day-of-start', 'paper-between-two-men']),
    );
  });
});
