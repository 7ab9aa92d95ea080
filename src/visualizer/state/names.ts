import { namingOf, toWords } from '../../doors/inside.ts';
import { type Case, issueOf, partyOf } from '../../index.ts';

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
  const naming = namingOf(talks.labels ?? {}, talks.parties);
  const regions = new Map<string, string>();
  const states = new Map<string, string>();
  const party = (id: string): string => talks.parties.find((one) => one.id === id)?.name ?? id;
  return {
    party,
    actor: (event) => party(partyOf(event)),
    event: (event) => (Object.hasOwn(talks.vocabulary, event) ? talks.vocabulary[event]?.sentence : undefined) ?? event,
    issue: (region) => issueOf(talks, region)?.name ?? toWords(region, talks.parties),
    state: (region, state) => once(states, `${region}/${state}`, () => naming.state(region, state)),
    // A region that is all of its issue is one thing with it, and has its name.
    region: (region) =>
      once(regions, region, () => {
        const issue = talks.issues.find((one) => one.regions.length === 1 && one.regions[0] === region);
        return issue?.name ?? naming.region(region);
      }),
  };
}

/** A name is made once: the views ask for the same ones at every step. */
function once(known: Map<string, string>, key: string, make: () => string): string {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
