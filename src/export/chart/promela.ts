import type { FactoredEvent, FactoredModel, FactoredRegion, Formula } from '../../model/index.ts';
import { formulaText } from './formula-text.ts';

export interface PromelaOptions {
  readonly title?: string | undefined;
  /** Conditions to define by name, for `ALWAYS`; those that read a region outside the model are left out. */
  readonly conditions?: Readonly<Record<string, Formula>> | undefined;
}

/**
 * A model for SPIN: one byte variable a region, each event a choice in one indivisible step, whose conditions all judge
 * the position before it. A refused event is no step, and SPIN stores one state a position. A position where `ALWAYS`
 * does not hold (`true`, where it is not defined) is an error: `spin -DALWAYS=!c0 -a FILE`.
 */
export function modelToPromela(model: FactoredModel, options: PromelaOptions = {}): string {
  const numbers = new Map(model.regions.map((region, index) => [region.name, index]));
  const literal = (name: string, state: string): string => {
    const number = numbers.get(name);
    const value = model.regions[number ?? -1]?.states.indexOf(state) ?? -1;
    return number === undefined || value < 0 ? 'false' : `v${number} == ${value}`;
  };
  const text = (formula: Formula): string =>
    formulaText(formula, { literal, and: '&&', or: '||', not: '!', yes: 'true', no: 'false' });
  const moved = new Set(model.events.flatMap((event) => event.assignments.map((one) => one.region)));
  const conditions = Object.entries(options.conditions ?? {}).filter(([, formula]) => isWithin(formula, numbers));
  return [
    ...(options.title === undefined ? [] : [`/* ${comment(options.title)} */`]),
    ...conditions.map(([name, formula], index) => `#define c${index} (${text(formula)}) /* ${comment(name)} */`),
    '#ifndef ALWAYS',
    '#define ALWAYS true',
    '#endif',
    '',
    ...model.regions.flatMap(declared),
    ...model.regions.flatMap((region, index) => (moved.has(index) ? [`hidden ${kindOf(region)} n${index};`] : [])),
    '',
    'active proctype talks() {',
    'end:',
    '  do',
    '  :: d_step { !(ALWAYS) -> assert(false) }',
    ...model.events.flatMap((event) => choice(event, text)),
    '  od',
    '}',
    '',
  ].join('\n');
}

const kindOf = (region: FactoredRegion): string => (region.states.length > 256 ? 'short' : 'byte');

const declared = (region: FactoredRegion, index: number): readonly string[] => [
  `/* ${comment(region.name)}: ${region.states.map((state, value) => `${value} ${comment(state)}`).join(', ')} */`,
  `${kindOf(region)} v${index} = ${region.initial};`,
];

/** New values are worked out into variables that are no part of the state, then taken over together. */
function choice(event: FactoredEvent, text: (formula: Formula) => string): readonly string[] {
  const moved = [...new Set(event.assignments.map((one) => one.region))];
  const next = moved.map((region) => {
    const ways = event.assignments.filter((one) => one.region === region);
    const value = ways.reduceRight((rest, way) => `(${text(way.when)} -> ${way.to} : ${rest})`, `v${region}`);
    return `n${region} = ${value};`;
  });
  return [
    `  :: d_step { /* ${comment(event.name)} */`,
    `      (${text(event.enabled)}) ->`,
    ...next.map((line) => `      ${line}`),
    `      ${moved.length === 0 ? 'skip' : moved.map((region) => `v${region} = n${region}`).join('; ')}`,
    '     }',
  ];
}

function isWithin(formula: Formula, regions: ReadonlyMap<string, number>): boolean {
  if ('region' in formula) return regions.has(formula.region);
  if ('and' in formula) return formula.and.every((part) => isWithin(part, regions));
  if ('or' in formula) return formula.or.every((part) => isWithin(part, regions));
  return isWithin(formula.not, regions);
}

/** A text in a comment: on one line, and without what would end it or mean something to the preprocessor. */
const comment = (text: string): string => text.replace(/[^\p{L}\p{N} .,:;()_'’-]/gu, '?');
