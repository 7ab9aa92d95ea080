import type { Case } from '../case/index.ts';

type Named = Pick<Case, 'issues' | 'parties' | 'bibliography' | 'ledger'>;

/** The words of a name in camelCase, with the names of parties as one writes them: `acceptedByUs`, "accepted by United States". */
export function inWords(talks: Pick<Named, 'parties'>, name: string): string {
  const whole = partyName(talks, name);
  if (whole !== undefined) return whole;
  const words = name.match(/\p{Lu}?[\p{Ll}]+|\p{Lu}+(?!\p{Ll})|\d+/gu) ?? [name];
  return words.map((word) => partyName(talks, word.toLowerCase()) ?? word.toLowerCase()).join(' ');
}

function partyName(talks: Pick<Named, 'parties'>, id: string): string | undefined {
  return talks.parties.find((party) => party.id === id && party.role !== 'calendar')?.name;
}

/** The issue that a region belongs to. */
export function issueOf(talks: Pick<Named, 'issues'>, region: string): Case['issues'][number] | undefined {
  return talks.issues.find((issue) => issue.regions.some((one) => one === region || region.startsWith(`${one}.`)));
}

/** What a region is called: its issue, then the parts of its name in words. */
export function regionInWords(talks: Pick<Named, 'issues' | 'parties'>, region: string): string {
  const issue = issueOf(talks, region);
  const parts = region.split('.');
  if (issue === undefined) return parts.map((part) => inWords(talks, part)).join(', ');
  const own = parts[0] === issue.id ? parts.slice(1) : parts;
  return [issue.name, ...own.map((part) => inWords(talks, part))].join(', ');
}

/** The places of facts in their sources, short: `[Moscow Times, 15 Oct 2007, ¶10, 13–15]`. */
export function citation(
  talks: Pick<Named, 'bibliography' | 'ledger'>,
  facts: readonly string[],
  language: string,
): string {
  const bySource = new Map<string, number[]>();
  for (const id of facts) {
    const fact = talks.ledger.find((one) => one.id === id);
    if (fact !== undefined) bySource.set(fact.source, [...(bySource.get(fact.source) ?? []), fact.paragraph]);
  }
  return [...bySource]
    .map(([id, paragraphs]) => {
      const source = talks.bibliography.find((one) => one.id === id);
      const name =
        source === undefined ? id : `${source.paper.replace(/^The /u, '')}, ${shortDay(source.printed, language)}`;
      return `[${name}, ¶${ranges(paragraphs)}]`;
    })
    .join(' ');
}

function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, month: 'long' | 'short', parts: 1 | 2 | 3): Intl.DateTimeFormat {
  const key = `${language} ${month} ${parts}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  });
  formats.set(key, made);
  return made;
}

/** A day in words: "12 October 2007". */
export function longDay(day: string, language: string): string {
  return inForm(day, language, 'long');
}

function shortDay(day: string, language: string): string {
  return inForm(day, language, 'short');
}

/** A reported date in words: a day, a month, a year, or an interval, which may be open. */
export function reportedInWords(reported: string, language: string): string {
  const [from = '', to] = reported.split('/');
  if (to === undefined) return inForm(from, language, 'long');
  const end = (text: string): string => (text === '..' ? '…' : inForm(text, language, 'long'));
  return `${end(from)} – ${end(to)}`;
}

function inForm(date: string, language: string, month: 'long' | 'short'): string {
  const parts = date.split('-').length;
  const at = new Date(parts === 3 ? date : parts === 2 ? `${date}-01` : `${date}-01-01`);
  if (Number.isNaN(at.getTime())) return date;
  return format(language, month, parts === 3 ? 3 : parts === 2 ? 2 : 1).format(at);
}
