import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { talks, vocabulary } from '../../machines/index.ts';
import { ledger } from '../../scenarios/index.ts';
import { invariants } from '../../scenarios/invariants/index.ts';
import { checkRecord, checkStructure, type Finding, watch } from '../../src/case/check/index.ts';
import { runs as runsOf, seed } from '../chance.ts';
import { choices, chosen, courseMaker, longest } from './courses.ts';
import { directed } from './directed.ts';
import { recordOf, reported } from './record.ts';

const runs = runsOf(1000);
const { chart, begin } = courseMaker(talks);
const events = Object.keys(vocabulary);
const watched = watch(invariants);
const fired = new Set<number>();
const binding = new Set(
  invariants.filter((one) => one.strength === 'hard' && one.scope !== 'record').map((one) => one.id),
);

/** Walks a course under the watch. `next` says the event from what is possible; without one the course ends. */
function walk(
  next: (step: number, possible: () => ReturnType<ReturnType<typeof begin>['possible']>) => string | undefined,
): {
  readonly course: readonly string[];
  readonly broken: readonly Finding[];
} {
  const course = begin();
  const sent: string[] = [];
  const broken = [...watched.start(course.positions())];
  for (;;) {
    const event = next(sent.length, course.possible);
    if (event === undefined) break;
    const step = course.send(event);
    sent.push(event);
    for (const transition of step.transitions) fired.add(transition.index);
    broken.push(...watched.step(step));
  }
  return { course: sent, broken: broken.filter((one) => binding.has(one.invariant)) };
}

const follow = (course: readonly string[]): readonly Finding[] => walk((step) => course[step]).broken;

const regressions = new URL('../regressions/', import.meta.url);
const kept = readdirSync(regressions)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const { events: course, why } = JSON.parse(readFileSync(new URL(name, regressions), 'utf8'));
    return { name, course, why };
  });

describe('courses that once broke a law', () => {
  it.each(kept)('hold every law again: $name ($why)', ({ course }) => {
    expect(follow(course)).toEqual([]);
  });
});

describe('courses to the places that chance seldom finds', () => {
  it.each(Object.entries(directed))('hold every law: %s', (_, course) => {
    expect(course.length).toBeLessThanOrEqual(longest);
    expect(follow(course)).toEqual([]);
  });

  it('are taken to their last event by the chart', () => {
    for (const [name, events] of Object.entries(directed)) {
      const course = begin();
      for (const event of events) expect(course.send(event).transitions.length, `${name}: ${event}`).toBeGreaterThan(0);
    }
  });
});

describe(`${runs} random courses of up to ${longest} events (DEMARCHE_SEED=${seed}, DEMARCHE_RUNS=${runs})`, () => {
  const record = reported.map((one) => one.event);

  const timeout = Math.max(120_000, runs * 120);
  it('hold every hard law, from the start of the talks and from the end of the record', { timeout }, () => {
    const property = fc.property(fc.nat(2), choices, (third, dice) => {
      const lead = third === 0 ? record : [];
      const all = dice.slice(0, longest - lead.length);
      const { course, broken } = walk((step, possible) => {
        if (step < lead.length) return lead[step];
        const choice = all[step - lead.length];
        return choice === undefined ? undefined : chosen(choice, choice.anyEvent ? [] : possible(), events);
      });
      if (broken.length > 0)
        throw new Error(
          `${broken.map((one) => one.sentence).join('\n')}\nKeep this course as tests/regressions/NAME.json before the repair:\n` +
            JSON.stringify({ why: broken[0]?.sentence, events: course }),
        );
    });
    fc.assert(property, { seed, numRuns: runs });
  });

  it('have taken, with the others, every transition of the chart', () => {
    expect(
      chart.transitions
        .filter((one) => !fired.has(one.index))
        .map(({ region, from, event, to }) => `${region}: ${from} -> ${to} on ${event}`),
    ).toEqual([]);
  });

  it('have given, with the chart and the record, every rule of every law something to say', () => {
    const factKinds = new Map(ledger.map((fact) => [fact.id, fact.kind]));
    const steps = recordOf(reported);
    const silent = invariants.flatMap((invariant) => {
      const spoken = new Set([
        ...checkStructure(invariant, { chart, vocabulary, factKinds }).premises,
        ...checkRecord(invariant, steps).premises,
      ]);
      return invariant.rules.flatMap((rule, index) =>
        spoken.has(index) || watched.premises().has(`${invariant.id}#${index}`)
          ? []
          : [`${invariant.id}, rule ${index} (${rule.kind})`],
      );
    });
    expect(silent).toEqual([]);
  });
});
