import type { Formula } from '../model/index.ts';

/** Which statements hold somewhere, most important first. */
export type Truths = readonly boolean[];

/** How two positions compare: above 0 where the first is better, 0 where they are of equal worth. */
export function compareTruths(one: Truths, other: Truths): number {
  const place = one.findIndex((holds, at) => holds !== other[at]);
  return place < 0 ? 0 : one[place] === true ? 1 : -1;
}

/** The first statement by which two positions differ, which alone decides; -1 where none does. */
export const decisive = (one: Truths, other: Truths): number => one.findIndex((holds, at) => holds !== other[at]);

/** That a position is better than one with these truths: some statement is gained while all above it stay as they are. */
export function betterThan(statements: readonly Formula[], truths: Truths): Formula {
  const same = statements.map((statement, at): Formula => (truths[at] === true ? statement : { not: statement }));
  return {
    or: statements.flatMap((statement, at) =>
      truths[at] === true ? [] : [{ and: [...same.slice(0, at), statement] }],
    ),
  };
}

/** That a position is no worse than one with these truths. */
export function atLeastAsGood(statements: readonly Formula[], truths: Truths): Formula {
  const same = statements.map((statement, at): Formula => (truths[at] === true ? statement : { not: statement }));
  return { or: [betterThan(statements, truths), { and: same }] };
}
