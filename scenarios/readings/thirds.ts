import type { Statement } from '../../src/index.ts';
import { any, at, no } from '../formula.ts';

const host = (party: string, region: string, site: string, place: string): readonly Statement[] => [
  {
    id: `${party}-plan`,
    sentence: `The plan, and with it the ${place}, goes ahead.`,
    basis: 'assumed',
    facts: ['O-47', 'M-24'],
    formula: at('missileDefense.us.plan', 'proceed'),
  },
  {
    id: `${party}-order`,
    sentence: 'Consent follows an agreement of the two, and does not run ahead of it.',
    basis: 'assumed',
    facts: ['M-25'],
    formula: any(no(at(region, 'given')), at(site, 'agreed', 'inForce')),
  },
  {
    id: `${party}-ally`,
    sentence: 'An ally is not refused.',
    basis: 'assumed',
    facts: ['M-25', 'O-47'],
    formula: no(at(region, 'refused')),
  },
];

/** What Warsaw wants: the articles report nothing of it, so all of it is assumed. */
export const poland = host(
  'poland',
  'missileDefense.hosts.poland',
  'missileDefense.measures.interceptors',
  'base in Poland',
);

/** What Prague wants: the articles report nothing of it, so all of it is assumed. */
export const czechRepublic = host(
  'czechRepublic',
  'missileDefense.hosts.czechRepublic',
  'missileDefense.measures.radar',
  'radar in the Czech Republic',
);

/** What the alliance and its governments want, most important first. */
export const nato: readonly Statement[] = [
  {
    id: 'nato-transit',
    sentence: 'Supplies for Afghanistan may cross Russia.',
    basis: 'stated',
    facts: ['M-68', 'M-69'],
    formula: at('transit', 'grantedFull', 'grantedPartial'),
  },
  {
    id: 'nato-cfe',
    sentence: 'The revised CFE Treaty is not ratified while Russia stays out of it.',
    basis: 'inferred',
    facts: ['M-60', 'M-61'],
    formula: any(at('cfe.west', 'unratified'), at('cfe.russia', 'party')),
  },
  {
    id: 'nato-enlargement',
    sentence: 'The way to the east stays open by a first step.',
    basis: 'inferred',
    facts: ['M-65'],
    formula: at('enlargement', 'firstStep', 'membership'),
  },
];
