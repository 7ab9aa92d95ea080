import { type Others, type Power, type Powers, whoCan } from '../../doors/explore.ts';
import { english, longDay } from '../../doors/export.ts';
import { type Case, type Path, type Positions, partyOf, replay, type Scenario } from '../../index.ts';
import { type AskFlags, misuse, say, told } from '../asking.ts';
import type { Block } from '../blocks.ts';
import { findScenario, placeOf } from '../find-scenario.ts';
import type { Setting } from '../setting.ts';
import type { Behind } from '../standing-on.ts';

export interface CanFlags extends AskFlags {
  readonly force?: string;
  readonly block?: string;
  readonly spoil?: string;
  readonly at?: string;
  readonly scenario?: string;
  readonly others: string;
  readonly out?: string;
  readonly bom?: boolean;
}

/** Where a question about powers is asked, and what forcing means in it. */
export interface Place {
  readonly from: Positions | undefined;
  readonly others: Others;
  readonly words: string;
  /** The day, where it is not the start of the chart, and the course that is left there. */
  readonly at: string | undefined;
  readonly leaving: { readonly scenario: Scenario; readonly to: string } | undefined;
}

/** The place that a person asked about: a day or an event of a scenario, or the start of the chart. */
export async function placeAsked({ talks, folder }: Setting, flags: CanFlags): Promise<Place> {
  const others = othersOf(flags.others);
  const given = placeOf(flags.at);
  if (given === undefined && flags.scenario === undefined)
    return { from: undefined, others, words: say('can.fromStart'), at: undefined, leaving: undefined };
  const { scenario } = await findScenario(talks, flags.scenario, folder);
  const to = given ?? scenario.horizon;
  const done = replay(talks, scenario, { to });
  const at = /^\d{4}-/u.test(to) ? to : (done.frames.at(-1)?.date ?? scenario.horizon);
  const words = say('can.at', { date: longDay(at, english), scenario: scenario.title });
  return { from: done.positions, others, words, at, leaving: { scenario, to } };
}

function othersOf(given: string): Others {
  if (given === 'give-way') return 'giveWay';
  if (given === 'go-on') return 'goOn';
  throw misuse('cli/misuse', told('misuse.others', { name: given }));
}

/** What every answer about powers says first: the place, what the powers mean, and how they were found. */
export function meaningOf(powers: readonly Power[], place: Place): readonly Block[] {
  const meanings = powers.map((power) => say(`can.meaning.${power}`));
  return [
    { kind: 'faint', text: place.words },
    { kind: 'plain', text: [...meanings, say(`can.turn.${place.others}`), say('can.dates')].join(' ') },
    { kind: 'faint', text: say('can.method') },
  ];
}

/** The parties that are asked for: all but the calendar, which wants nothing. */
export const askable = (talks: Case): readonly string[] =>
  talks.parties.filter((party) => party.role !== 'calendar').map((party) => party.id);

/** Parties in words. */
export const namesOf = (talks: Case, ids: readonly string[]): string =>
  ids.map((id) => talks.parties.find((party) => party.id === id)?.name ?? id).join(' + ');

/** The events of a course. */
export const eventsIn = (path: Path | undefined): readonly string[] => path?.steps.map((step) => step.event) ?? [];

/** What all parties can do about a goal at a place. */
export const standingOf = (talks: Case, powers: Powers, place: Place): ReturnType<typeof whoCan> =>
  whoCan(powers, askable(talks), partyOf, place.from);

/** What an answer stands on, for Markdown. */
export const behindBlocks = ({ near, further }: Behind): readonly Block[] =>
  near.length + further.length === 0
    ? []
    : [
        { kind: 'heading', text: say('behind.title') },
        { kind: 'list', items: [...near, ...further].map((one) => `${one.id}: ${one.sentence}`) },
      ];

/** The head of the rows of every answer about powers. */
export const columns = ['outcome', 'parties', 'power', 'others', 'at', 'holds', 'smallest', 'course'] as const;

/** One row of an answer: whether a coalition has a power, and the course that shows it. */
export const rowOf = (
  outcome: string,
  coalition: readonly string[],
  power: Power,
  { others, at }: Place,
  answer: { readonly holds: boolean; readonly smallest: boolean; readonly course: readonly string[] },
): readonly string[] => [
  outcome,
  coalition.join(' '),
  power,
  others === 'goOn' ? 'go-on' : 'give-way',
  at ?? '',
  String(answer.holds),
  String(answer.smallest),
  answer.course.join(' '),
];
