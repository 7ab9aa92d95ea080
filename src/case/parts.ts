import { type BareCase, type Case, noPapers } from './case.ts';

type Form = 'text' | 'names' | 'list';
type Required<Whole> = { readonly [Part in keyof Whole as undefined extends Whole[Part] ? never : Part]: Form };

/** The parts that a case must have, and the form of each. A part more in the type has to stand here too. */
const parts: Required<Case> = {
  id: 'text',
  title: 'text',
  version: 'text',
  limits: 'text',
  chart: 'names',
  vocabulary: 'names',
  parties: 'list',
  issues: 'list',
  scenarios: 'list',
  deadlines: 'list',
  issueCharts: 'names',
  guards: 'names',
  ledger: 'list',
  bibliography: 'list',
  outcomes: 'list',
  invariants: 'list',
  assumptions: 'list',
  links: 'list',
};

const fits: Readonly<Record<Form, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  names: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  list: Array.isArray,
};

/** A value as a case, or the name of the first part that it is without or has in another form. */
export function caseIn(value: object): Case | string {
  const missing = Object.entries(parts).find(([name, form]) => !fits[form](Reflect.get(value, name)));
  return missing?.[0] ?? (value as Case); // Every part is there; what stands in each is checked where it is used.
}

/** Whether a value has every part of a case that it takes to replay it. */
export const isBareCase = (value: object): value is BareCase => typeof caseIn({ ...noPapers, ...value }) !== 'string';
