import { describe, expect, it } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { coverage } from '../../src/index.ts';

const covered = coverage(talksCase);

describe('the coverage of the facts', () => {
  it('finds every fact in the role that its kind asks for', () => {
    expect(covered.filter((fact) => !fact.ok).map((fact) => `${fact.fact} ${fact.role}`)).toEqual([]);
    expect(covered).toHaveLength(145);
  });

  it('counts the roles of the two articles', () => {
    const count = (role: string): number => covered.filter((fact) => fact.role === role).length;
    expect(['move', 'guard', 'calendar', 'timeline'].map(count)).toEqual([54, 10, 8, 73]);
  });

  it('puts colour and background on the timeline of the round that they belong to', () => {
    const timeline = new Map(
      talksCase.scenarios.map((scenario) => [scenario.id, new Set(scenario.annotations.flatMap((note) => note.facts))]),
    );
    for (const { fact, role } of covered) {
      if (role !== 'timeline') continue;
      const round = fact.startsWith('O-') || fact === 'M-45' ? 'moscow-2007' : 'moscow-2008';
      expect(timeline.get(round), fact).toContain(fact);
      expect(timeline.get('the-talks'), fact).toContain(fact);
    }
  });

  it('misses a fact that loses its place', () => {
    const bare = { ...talksCase, deadlines: talksCase.deadlines.filter((deadline) => deadline.id !== 'end-of-start') };
    expect(
      coverage(bare)
        .filter((fact) => !fact.ok)
        .map((fact) => fact.fact),
    ).toEqual(['M-29']);
  });
});
