import fc from 'fast-check';
import type { FactoredModel, Formula } from '../../src/model/index.ts';

interface RawEvent {
  readonly enabled: RawFormula | null;
  readonly moves: readonly { readonly region: number; readonly to: number; readonly when: RawFormula }[];
}
type RawFormula =
  | { readonly kind: 'in'; readonly region: number; readonly states: readonly number[] }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly RawFormula[] }
  | { readonly kind: 'not'; readonly part: RawFormula };

const { formula } = fc.letrec<{ formula: RawFormula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('in' as const),
      region: fc.nat({ max: 9 }),
      states: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('formula'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), part: tie('formula') }),
  ),
}));

const event: fc.Arbitrary<RawEvent> = fc.record({
  enabled: fc.option(formula, { freq: 2 }),
  moves: fc.array(fc.record({ region: fc.nat({ max: 9 }), to: fc.nat({ max: 3 }), when: formula }), {
    minLength: 1,
    maxLength: 4,
  }),
});

/** A small factored model with local guards; an event may move several regions, each on its own condition. */
export const generatedModel: fc.Arbitrary<FactoredModel> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 6 }),
    events: fc.array(event, { minLength: 1, maxLength: 9 }),
  })
  .map(({ sizes, events }) => build(sizes, events));

/** A condition over the regions of such a model. */
export const generatedFormula = (model: FactoredModel): fc.Arbitrary<Formula> =>
  formula.map((raw) =>
    read(
      raw,
      model.regions.map((region) => region.states.length),
    ),
  );

function build(sizes: readonly number[], events: readonly RawEvent[]): FactoredModel {
  return {
    regions: sizes.map((size, index) => ({
      name: `r${index}`,
      states: Array.from({ length: size }, (_, value) => `s${value}`),
      initial: 0,
    })),
    events: events.map((raw, index) => {
      const assignments = raw.moves.map((move) => {
        const region = move.region % sizes.length;
        return { region, to: move.to % (sizes[region] ?? 1), when: read(move.when, sizes) };
      });
      const enabled: Formula =
        raw.enabled === null ? { or: assignments.map((one) => one.when) } : read(raw.enabled, sizes);
      return { name: `e${index}`, enabled, assignments };
    }),
  };
}

function read(raw: RawFormula, sizes: readonly number[]): Formula {
  if (raw.kind === 'in') {
    const region = raw.region % sizes.length;
    return { region: `r${region}`, in: raw.states.map((state) => `s${state % (sizes[region] ?? 1)}`) };
  }
  if (raw.kind === 'not') return { not: read(raw.part, sizes) };
  const parts = raw.parts.map((part) => read(part, sizes));
  return raw.kind === 'and' ? { and: parts } : { or: parts };
}
