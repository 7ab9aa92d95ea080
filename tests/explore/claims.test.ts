import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { alwaysReachable, inevitable, Ways, withDates } from '../../src/explore/index.ts';
import { type Digits, endOf, type Positions } from '../../src/model/index.ts';
import { generatedFormula, generatedModel } from './generated-model.ts';
import { referenceSearch } from './reference.ts';

const withFormula = generatedModel.chain((model) => fc.tuple(fc.constant(model), generatedFormula(model)));

describe('claims about every course', () => {
  test.prop([withFormula], { numRuns: 60 })('are those of plain fixpoints', ([model, formula]) => {
    const reference = referenceSearch(model);
    const { stepper, found } = reference;
    const holds = stepper.test(formula);
    const goals = new Set([...found].filter(([, digits]) => holds(digits)).map(([key]) => key));
    const moves = reference.edges.filter((edge) => edge.from !== edge.to);
    // What must come to the goal: it holds, or something moves and every move leads to where it must.
    const must = new Set(goals);
    const can = new Set(goals);
    for (let size = -1; size !== must.size + can.size; ) {
      size = must.size + can.size;
      for (const key of found.keys()) {
        const next = moves.filter((edge) => edge.from === key);
        if (next.length > 0 && next.every((edge) => must.has(edge.to))) must.add(key);
        if (next.some((edge) => can.has(edge.to))) can.add(key);
      }
    }
    const ahead = (from: string): ReadonlySet<string> => {
      const seen = new Set([from]);
      for (const key of seen) for (const edge of moves) if (edge.from === key) seen.add(edge.to);
      return seen;
    };
    const keyAt = (positions: Positions): string => stepper.digitsOf(positions).join();
    for (const [key, digits] of [...found].slice(0, 12)) {
      const from = stepper.positionsOf(digits);
      const sure = inevitable(model, formula, { from });
      expect(sure.holds).toBe(must.has(key));
      const keys = [key, ...(sure.course?.steps.map(({ after }) => keyAt(after)) ?? [])];
      const last = keys.at(-1) ?? '';
      if (!sure.holds) expect(keys.some((one) => must.has(one))).toBe(false);
      // A course that does not go round ends where nothing moves, or nothing that has influence.
      if (!sure.holds && sure.returnsTo === undefined && sure.butForOther)
        expect(moves.some((edge) => edge.from === last)).toBe(false);
      const open = alwaysReachable(model, formula, { from });
      expect(open.holds).toBe([...ahead(key)].every((one) => can.has(one)));
      if (open.course !== undefined) expect(can.has(keyAt(endOf(open.course)))).toBe(false);
    }
  });
});

describe('dates that pass in their order', () => {
  const dates = fc.record({
    ahead: fc.array(fc.nat({ max: 8 }), { maxLength: 4 }),
    never: fc.array(fc.nat({ max: 8 }), { maxLength: 2 }),
    spans: fc.array(
      fc.record({
        event: fc.nat({ max: 8 }),
        after: fc.nat({ max: 8 }),
        unless: fc.nat({ max: 8 }),
        least: fc.array(fc.option(fc.nat({ max: 4 }), { nil: undefined }), { minLength: 5, maxLength: 5 }),
        running: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
      }),
      { maxLength: 1 },
    ),
  });

  test.prop([withFormula, dates], { numRuns: 80 })('leave the ways of a plain search', ([model, formula], drawn) => {
    const nameOf = (number: number): string => model.events[number % model.events.length]?.name ?? '';
    const ahead = drawn.ahead.map(nameOf);
    const never = drawn.never.map(nameOf).filter((name) => !ahead.includes(name));
    const spans = drawn.spans
      .map((one) => ({ ...one, event: nameOf(one.event), after: nameOf(one.after), unless: [nameOf(one.unless)] }))
      .filter((one) => one.after !== one.event);
    const dated = withDates(model, { ahead, never, spans });
    const ways = new Ways(dated.model, formula, { cost: (event) => (dated.isPassing(event) ? 0 : 1) });

    const { stepper } = referenceSearch(model);
    const holds = stepper.test(formula);
    // Least moves to each position with so many dates passed, layer by layer; a date without effect is no move.
    const least = new Map<string, number>();
    interface At {
      readonly digits: Digits;
      readonly passed: number;
      /** Before how many dates the span cannot end; undefined where none runs, infinite where it is too late. */
      readonly ends: number | undefined;
    }
    const [span] = spans;
    let layer: At[] = [{ digits: stepper.initial(), passed: 0, ends: span?.running }];
    let answer: number | undefined;
    for (let moves = 0; layer.length > 0 && answer === undefined; moves++) {
      const next: At[] = [];
      for (const at of layer) {
        const key = [at.digits.join(), at.passed, at.ends].join('|');
        if (least.has(key)) continue;
        least.set(key, moves);
        if (holds(at.digits)) answer ??= moves;
        const due = ahead[at.passed];
        model.events.forEach(({ name }, event) => {
          const after = at.digits.slice();
          const accepted = stepper.step(at.digits, event, after);
          const isDue = name === due;
          if (isDue && !accepted) layer.push({ ...at, passed: at.passed + 1 });
          const isRipe = span?.event === name && at.ends !== undefined && at.passed >= at.ends;
          const waits = ahead.includes(name) || span?.event === name;
          if (!accepted || never.includes(name) || (waits && !isDue && !isRipe)) return;
          const begun = span?.after === name ? (span.least[at.passed] ?? Number.POSITIVE_INFINITY) : undefined;
          const isOver = span !== undefined && (span.event === name || span.unless.includes(name));
          const ends = span?.after === name ? begun : isOver ? undefined : at.ends;
          next.push({ digits: after, passed: at.passed + (isDue ? 1 : 0), ends });
        });
      }
      layer = next;
    }
    expect(ways.costFrom()).toBe(answer);
  });
});
