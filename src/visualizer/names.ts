import { type Case, partyOf, toWords } from '../index.ts';
import { issueOf } from './state/standing.ts';

/** What the page calls the things of a case. */
export interface Names {
  readonly region: (region: string) => string;
  readonly state: (region: string, state: string) => string;
  readonly issue: (region: string) => string;
  readonly party: (id: string) => string;
  /** Who makes an event. */
  readonly actor: (event: string) => string;
  /** An event as a sentence of the vocabulary. */
  readonly event: (event: string) => string;
}

/** Names by the labels of a case where it has them, else by the words in the names themselves. */
export function namesOf(talks: Case): Names {
  const labels = talks.labels ?? {};
  const given = (key: string): string | undefined => (Object.hasOwn(labels, key) ? labels[key] : undefined);
  const party = (id: string): string => talks.parties.find((one) => one.id === id)?.name ?? id;
  return {
    party,
    actor: (event) => party(partyOf(event)),
    event: (event) => (Object.hasOwn(talks.vocabulary, event) ? talks.vocabulary[event]?.sentence : undefined) ?? event,
    issue: (region) => issueOf(talks, region)?.name ?? toWords(region, talks.parties),
    state: (region, state) => given(`${region}/${state}`) ?? toWords(state, talks.parties),
    region: (region) => {
      const known = given(region);
      if (known !== undefined) return known;
      const own = region.split('.');
      const rest = own.length > 1 ? own.slice(1) : own;
      const named = rest.length > 1 && talks.parties.some((one) => one.id === rest[0]) ? rest.slice(1) : rest;
      const words = named.map((part) => toWords(part, talks.parties)).join(': ');
      return words.charAt(0).toUpperCase() + words.slice(1);
    },
  };
}
