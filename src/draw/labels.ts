import type { Party } from '../case/index.ts';

/** Short words for regions (`region`) and states (`region/state`), where the words in a name do not suffice. */
export type Labels = Readonly<Record<string, string>>;

/** What a drawing calls each region and each state. */
export interface Naming {
  readonly state: (region: string, state: string) => string;
  readonly region: (region: string) => string;
}

/** Reads words out of a name: `needSharedFormDisputed` becomes "need shared form disputed", and parties get their names. */
export function toWords(name: string, parties: readonly Party[] = []): string {
  const whole = parties.find((party) => party.id === name);
  if (whole !== undefined) return whole.name;
  return name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/[_-]+/gu, ' ')
    .split(' ')
    .map((word) => partyWord(word.toLowerCase(), parties) ?? word.toLowerCase())
    .join(' ');
}

/** Names by the labels given, else by the words in the names. */
export function namingOf(labels: Labels, parties: readonly Party[]): Naming {
  const given = (key: string): string | undefined => (Object.hasOwn(labels, key) ? labels[key] : undefined);
  return {
    state: (region, state) => given(`${region}/${state}`) ?? toWords(state, parties),
    region: (region) => given(region) ?? regionWords(region, parties),
  };
}

function regionWords(region: string, parties: readonly Party[]): string {
  const parts = region.split('.');
  const own = parts.length === 1 ? parts : parts.slice(1);
  const rest = own.length > 1 && parties.some((party) => party.id === own[0]) ? own.slice(1) : own;
  const words = rest.map((part) => toWords(part, parties)).join(': ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function partyWord(word: string, parties: readonly Party[]): string | undefined {
  const party = parties.find((one) => one.id === word);
  if (party === undefined) return undefined;
  const initials = party.name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
  return initials.length > 1 && initials.toLowerCase() === word ? initials : party.name;
}
