import type { Basis, Case, ScenarioEvent } from '../../case/index.ts';
import { assertNever, inEnglish, longDay, type Voice, voiceOf, whatIfWords } from '../../messages/index.ts';
import type { Frame, Refusal } from '../../replay/index.ts';
import type { Causes, Comparison, Edit, Expectation, OutcomeChange, WhatIf } from '../../what-if/index.ts';
import { regionInWords, stateInWords } from '../names.ts';

/** How a what-if is told, in a language. */
export type WhatIfVoice = Voice<typeof whatIfWords>;

/** A what-if told in English. */
export const askedInEnglish: WhatIfVoice = voiceOf(whatIfWords, inEnglish);

export const day = (date: string, voice: WhatIfVoice): string => longDay(date, voice.language);

/** A day in words, marked where no source states it; `within` is for a text in parentheses. */
export function dated(date: string, basis: Basis | undefined, voice: WhatIfVoice, within = false): string {
  const words = { date: day(date, voice) };
  if (basis === 'inferred') return voice.say(within ? 'dateInferredWithin' : 'dateInferred', words);
  if (basis === 'assumed') return voice.say(within ? 'dateAssumedWithin' : 'dateAssumed', words);
  return words.date;
}

/** The day of an event in words, marked where no source states it; it stands in parentheses. */
export const dayOf = (
  event: { readonly day: string; readonly dateBasis: Basis } | undefined,
  voice: WhatIfVoice,
): string => (event === undefined ? '' : dated(event.day, event.dateBasis, voice, true));

/** "a, b and c". */
function listed(items: readonly string[], { say }: WhatIfVoice): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : say('andOther', { first: items.slice(0, -1).join(', '), last });
}

/** The first of some items, and how many more there are. */
export function shortList(items: readonly string[], voice: WhatIfVoice, most = 4): string {
  if (items.length <= most) return listed(items, voice);
  return `${items.slice(0, most).join(', ')} ${voice.say('more', { count: items.length - most })}`;
}

/** The same for items that have commas of their own. */
export function shortClauses(items: readonly string[], { say }: WhatIfVoice, most = 4): string {
  const more = items.length > most ? [say('more', { count: items.length - most })] : [];
  return [...items.slice(0, most), ...more].join('; ');
}

/** Where a region stood and stands. */
export function standing(
  talks: Case,
  one: { region: string; before: string; after: string },
  { say }: WhatIfVoice,
): string {
  return say('stands', {
    region: regionInWords(talks, one.region),
    before: stateInWords(talks, one.region, one.before),
    after: stateInWords(talks, one.region, one.after),
  });
}

/** The edits that bring something about, in words; empty where none were found. */
export function causesInWords(causes: Causes, voice: WhatIfVoice = askedInEnglish): string {
  const { say } = voice;
  const change = (index: number): string => say('change', { number: index + 1 });
  const [first] = causes;
  if (first === undefined) return '';
  if (causes.every((set) => set.length === 1)) {
    const changes = listed(
      causes.map(([only = 0]) => change(only)),
      voice,
    );
    return causes.length === 1 ? changes : say('together', { changes });
  }
  if (causes.length === 1) return say('anyAlone', { changes: listed(first.map(change), voice) });
  const sets = causes.map((set) => listed(set.map(change), voice));
  return say('anySet', { sets: sets.reduce((all, last) => say('or', { first: all, last })) });
}

/** A change in words, with the sentences of the events that it names. */
export function editInWords(
  talks: Case,
  comparison: Comparison,
  edit: Edit,
  voice: WhatIfVoice = askedInEnglish,
): string {
  const { say } = voice;
  const sentenceOf = (type: string): string => talks.vocabulary[type]?.sentence ?? type;
  const known = [comparison.base, comparison.other].flatMap((run) => [...run.scenario.prelude, ...run.scenario.events]);
  const find = (id: string): ScenarioEvent | undefined => known.find((one) => one.id === id);
  const named = (id: string): { id: string; sentence: string; date: string } => {
    const event = find(id);
    return { id, sentence: event?.sentence ?? sentenceOf(event?.type ?? id), date: dayOf(event, voice) };
  };
  switch (edit.kind) {
    case 'drop':
      return say('drop', named(edit.event));
    case 'replace':
      return say('replace', {
        ...named(edit.event),
        instead: sentenceOf(edit.by.type),
        newId: edit.by.id,
        newDate: dayOf(edit.by, voice),
      });
    case 'insert': {
      const brought = { id: edit.event.id, sentence: sentenceOf(edit.event.type), date: dayOf(edit.event, voice) };
      if (edit.anchor === null) return say('insertFirst', brought);
      return say(edit.where === 'before' ? 'insertBefore' : 'insertAfter', { ...brought, anchor: edit.anchor });
    }
    case 'append':
      return say('append', {
        id: edit.event.id,
        sentence: sentenceOf(edit.event.type),
        date: dayOf(edit.event, voice),
      });
    case 'move': {
      const before = find(edit.event);
      return say('move', {
        ...named(edit.event),
        from: dated(before?.day ?? '', before?.dateBasis, voice),
        date: dated(edit.day, 'assumed', voice),
      });
    }
    case 'cut':
      return edit.after === null ? say('cutAll') : say('cut', { anchor: edit.after });
    case 'deadline':
      return edit.day === null
        ? say('deadlineBack', { deadline: edit.deadline })
        : say('deadline', { deadline: edit.deadline, date: day(edit.day, voice) });
    case 'horizon':
      return say('horizon', { date: day(edit.day, voice) });
    default:
      return assertNever(edit);
  }
}

export function outcomeInWords(
  { outcome, after }: Pick<OutcomeChange, 'outcome' | 'after'>,
  { say }: WhatIfVoice,
): string {
  return say(after ? 'outcomeNow' : 'outcomeNoMore', { name: outcome.name });
}

export function expectationInWords(talks: Case, expectation: Expectation, { say }: WhatIfVoice): string {
  if ('region' in expectation)
    return say('expectStands', {
      region: regionInWords(talks, expectation.region),
      state: stateInWords(talks, expectation.region, expectation.state),
    });
  const name = talks.outcomes.find((one) => one.id === expectation.outcome)?.name ?? expectation.outcome;
  return say(expectation.holds ? 'expectHolds' : 'expectHoldsNot', { name });
}

/** Why an event is refused, in one line. */
export const reasonOf = (refusals: readonly Refusal[]): string =>
  [...new Set(refusals.map((one) => one.sentence.replace(/\.$/u, '')))].join('; ');

/** The date, the sentence and the id of what happened at a frame. */
export const happened = (frame: Frame, voice: WhatIfVoice): { date: string; sentence: string; id: string } => ({
  date: dated(frame.date, frame.cause?.dateBasis, voice),
  sentence: frame.cause?.sentence ?? '',
  id: frame.cause?.id ?? '',
});

/** Whether a what-if stands on the wider record: on what other sources tell, some of them of later years. */
export function isFromWiderRecord(talks: Pick<Case, 'wider'>, { facts, edits }: WhatIf): boolean {
  const cited = new Set([facts, ...edits.map((edit) => edit.why?.facts ?? [])].flat());
  return talks.wider?.facts.some((fact) => cited.has(fact.id)) ?? false;
}
