import type { Case, Scenario } from '../../case/index.ts';
import type { Effect } from '../../what-if/index.ts';
import { reproductionToJson } from './again.ts';
import type { Reproduction, Section } from './sections.ts';
import { askedInEnglish, dayOf, outcomeInWords, shortClauses, shortList, standing, type WhatIfVoice } from './words.ts';

/** What each event of a scenario does for its end, and whether the order of neighbours matters. */
export interface EachEvent {
  readonly scenario: Scenario;
  readonly drops: readonly Effect[];
  readonly swaps: readonly Effect[];
}

const matters = (effect: Effect): boolean => effect.end.length > 0 || effect.fallen.length > 0;

/** The answer in parts. */
export function eachSections(
  talks: Case,
  { drops, swaps }: EachEvent,
  voice: WhatIfVoice = askedInEnglish,
): readonly Section[] {
  const { say } = voice;
  const effectOf = (effect: Effect): string =>
    [
      ...(effect.outcomes.length === 0
        ? []
        : [
            say('eachOutcome', {
              list: shortClauses(
                effect.outcomes.map((one) => outcomeInWords(one, voice)),
                voice,
              ),
            }),
          ]),
      ...(effect.end.length === 0
        ? []
        : [
            say('eachEndOf', {
              list: shortClauses(
                effect.end.map((one) => standing(talks, one, voice)),
                voice,
              ),
            }),
          ]),
      ...(effect.fallen.length === 0
        ? []
        : [
            say('eachFalls', {
              list: shortList(
                effect.fallen.map((one) => one.id),
                voice,
                12,
              ),
            }),
          ]),
    ].join('; ');
  const dropped = drops.filter(matters).map((effect) => {
    const [event] = effect.events;
    const sentence = event?.sentence ?? talks.vocabulary[event?.type ?? '']?.sentence ?? '';
    return `${say('eachWithout', { id: event?.id ?? '', date: dayOf(event, voice), sentence })} → ${effectOf(effect)}`;
  });
  const swapped = swaps.filter(matters).map((effect) => {
    const [first, second] = effect.events;
    const pair = { first: first?.id ?? '', second: second?.id ?? '', date: dayOf(first, voice) };
    return `${say('eachSwapped', pair)} → ${effectOf(effect)}`;
  });
  const quiet = drops.filter((effect) => !matters(effect)).map((effect) => effect.events[0]?.id ?? '');
  return [
    { heading: say('eachDrops', { count: dropped.length, all: drops.length }), items: dropped, list: true },
    ...(quiet.length === 0
      ? []
      : [
          {
            heading: say('none'),
            items: [say('eachQuiet', { list: shortList(quiet, voice, quiet.length) })],
            list: false,
          },
        ]),
    { heading: say('eachSwaps', { count: swapped.length, all: swaps.length }), items: swapped, list: true },
  ];
}

export const eachTitle = ({ scenario }: EachEvent, { say }: WhatIfVoice = askedInEnglish): string =>
  say('eachTitle', { title: scenario.title });

/** The same as plain data: every change with its edits, which make it again. */
export function eachToJson(talks: Case, { scenario, drops, swaps }: EachEvent, again: Reproduction): object {
  const plain = (effects: readonly Effect[]): readonly object[] =>
    effects.map(({ events, edits, end, outcomes, fallen }) => ({
      events: events.map((event) => event.id),
      edits,
      end,
      outcomes: outcomes.map(({ outcome, after }) => ({ id: outcome.id, after })),
      fallen: fallen.map((event) => event.id),
    }));
  return {
    scenario: scenario.id,
    ...reproductionToJson(talks, again),
    drops: plain(drops),
    swaps: plain(swaps),
  };
}

/** The same in long form, one row a difference; the last rows say how to have it again. */
export function eachRows(
  talks: Case,
  { drops, swaps }: EachEvent,
  again: Reproduction,
): readonly (readonly string[])[] {
  const rows = (change: string, effects: readonly Effect[]): readonly (readonly string[])[] =>
    effects.flatMap(({ events, end, outcomes, fallen }) => {
      const names = events.map((event) => event.id).join(' ');
      return [
        ...end.map((one) => [change, names, 'end', one.region, one.before, one.after]),
        ...outcomes.map((one) => [
          change,
          names,
          'outcome',
          one.outcome.id,
          '',
          askedInEnglish.say(one.after ? 'yes' : 'no'),
        ]),
        ...fallen.map((event) => [change, names, 'fallen', event.id, 'possible', 'refused']),
      ];
    });
  return [
    ['change', 'events', 'kind', 'key', 'before', 'after'],
    ...rows('drop', drops),
    ...rows('swap', swaps),
    ['', '', 'version', `demarche ${again.version}`, '', `${talks.id} ${talks.version}`],
    ['', '', 'command', again.command, '', ''],
  ];
}
