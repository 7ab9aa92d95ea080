import { type Change, type Exchange, type Unlocked, unlock } from '../../doors/explore.ts';
import { english, longDay } from '../../doors/export.ts';
import { eventsOf, type Formula } from '../../index.ts';
import { goalOf } from '../asking.ts';
import { type ConflictAnswer, type Part, sayConflict as say } from '../conflict-answer.ts';
import type { ConflictAtHand } from '../conflict-setting.ts';
import { courseInWords, restingOn, sourced, statementAt } from './stability.ts';

interface Asked {
  readonly id: string;
  readonly name: string;
  readonly formula: Formula;
}

const ways = ['gain', 'noLoss'] as const;

/** What would have to be different at a place: changes of what the parties want, and what they could do together. */
export function unlockAtPlace(conflict: ConflictAtHand, given: string | undefined): ConflictAnswer {
  const { talks, model, reading, positions, symbolic, nameOf } = conflict;
  const goals: readonly Asked[] =
    given === undefined
      ? talks.outcomes.filter((outcome) => outcome.settles !== undefined)
      : [{ id: given, ...goalOf(talks, given) }];
  const found = unlock(
    model,
    talks.parties,
    reading,
    positions,
    goals.map((goal) => goal.formula),
    { symbolic },
  );
  const { unchanged } = found;
  const telling = found.single.filter((one) => effectsOf(one).length > 0);
  const closed = given !== undefined && [unchanged, ...found.single].every((one) => one.opens.noLoss.length === 0);
  const pairs = closed ? found.pairs(0) : undefined;
  const exchanges = given === undefined ? undefined : found.exchanges(0);
  const courses = goals.flatMap((goal, at) => {
    const how = ways.find((one) => unchanged.opens[one].includes(at));
    const course = how === undefined ? undefined : found.course(unchanged, at, how);
    if (how === undefined || course === undefined || course.steps.length === 0) return [];
    return [{ goal, how, course }];
  });

  function effectsOf(one: Unlocked): readonly string[] {
    const nameAll = (places: readonly number[]): string => places.map((at) => goals[at]?.name ?? '').join(', ');
    const changed = ways.flatMap((how) => {
      const opened = one.opens[how].filter((at) => !unchanged.opens[how].includes(at));
      const lost = unchanged.opens[how].filter((at) => !one.opens[how].includes(at));
      const key = how === 'gain' ? 'Gain' : 'NoLoss';
      return [
        ...(opened.length === 0 ? [] : [say(`unlock.opens${key}`, { goals: nameAll(opened) })]),
        ...(lost.length === 0 ? [] : [say(`unlock.closes${key}`, { goals: nameAll(lost) })]),
      ];
    });
    if (one.holds === unchanged.holds) return changed;
    return [say(one.holds ? 'unlock.settles' : 'unlock.unsettles'), ...changed];
  }

  const changeInWords = (one: Unlocked): string => {
    const [change] = one.changes;
    if (change === undefined) return '';
    const values = { party: nameOf(change.party), ...sourced(change.statement), effects: effectsOf(one).join('; ') };
    return change.kind === 'raise'
      ? say('unlock.raise', { ...values, over: sourced(change.over).statement })
      : say(`unlock.${change.kind}`, values);
  };
  const yes = (holds: boolean): string => say(holds ? 'place.yes' : 'place.no');
  return {
    title: say('unlock.title', { scenario: talks.title, date: longDay(conflict.day, english) }),
    parts: [
      { heading: say('unlock.now'), items: [say(unchanged.holds ? 'unlock.holds' : 'unlock.gives')] },
      {
        heading: say('unlock.table'),
        table: [
          [say('unlock.goal'), say('unlock.byGain'), say('unlock.byNoLoss')],
          ...goals.map(({ name }, at) => [name, ...ways.map((how) => yes(unchanged.opens[how].includes(at)))]),
        ],
        items: courses.map(({ goal, how, course }) =>
          say(how === 'gain' ? 'unlock.courseGain' : 'unlock.course', {
            goal: goal.name,
            course: courseInWords(course),
          }),
        ),
      },
      {
        heading: say('unlock.changes'),
        items: telling.length === 0 ? [say('unlock.none')] : telling.map(changeInWords),
        list: true,
      },
      { heading: say('unlock.together'), ...togetherIn(conflict, exchanges) },
      ...(given === undefined ? [] : [pairsPart(pairs)]),
      ...restingOn(conflict),
      { heading: say('place.method'), items: [say('unlock.method'), say('place.limits')] },
    ],
    json: {
      case: talks.id,
      at: conflict.day,
      reading: reading.id,
      outcomes: goals.map(({ id }) => id),
      unchanged: judgedJson(goals, unchanged),
      courses: courses.map(({ goal, how, course }) => ({ outcome: goal.id, by: how, course: eventsOf(course) })),
      changes: telling.map((one) => ({ ...changeJson(one.changes[0]), ...judgedJson(goals, one) })),
      pairs: pairs?.map((one) => one.changes.map(changeJson)) ?? null,
      together:
        exchanges?.map(({ members, strict, course, risks }) => ({
          parties: members.map(({ id }) => id),
          strict,
          course: eventsOf(course),
          risks: risks.map(({ party, after, loses }) => ({ party, after, loses: reading.parties[party]?.[loses]?.id })),
        })) ?? null,
      statements: reading.parties,
    },
    rows: [
      ['reading', 'party', 'change', 'statement', 'over', 'holds', 'byGain', 'byNoLoss'],
      ...[unchanged, ...telling].map((one) => {
        const [change] = one.changes;
        return [
          reading.id,
          change?.party ?? '',
          change?.kind ?? '',
          change?.statement.id ?? '',
          change?.over?.id ?? '',
          String(one.holds),
          ...ways.map((how) => one.opens[how].map((at) => goals[at]?.id ?? '').join(' ')),
        ];
      }),
    ],
  };
}

function togetherIn(
  conflict: ConflictAtHand,
  exchanges: readonly Exchange[] | undefined,
): Pick<Part, 'items' | 'list'> {
  if (exchanges === undefined) return { items: [say('unlock.askOutcome')] };
  if (exchanges.length === 0) return { items: [say('unlock.noExchange')] };
  const { nameOf } = conflict;
  const items = exchanges.map(({ members, strict, course, risks }) => {
    const first = members.find((one) => one.owns(course.steps[0]?.event ?? ''));
    return [
      say('unlock.exchange', {
        parties: members.map(({ id }) => nameOf(id)).join(', '),
        kind: say(strict ? 'unlock.strict' : 'unlock.weak'),
        course: courseInWords(course),
      }),
      ...(first === undefined ? [] : [say('unlock.first', { party: nameOf(first.id) })]),
      ...(risks.length === 0 ? [say('unlock.noRisk')] : []),
      ...risks.map(({ party, after, loses }) =>
        say('unlock.risk', { party: nameOf(party), ...statementAt(conflict, party, loses), move: after }),
      ),
    ].join(' ');
  });
  return { items, list: true };
}

function pairsPart(pairs: readonly Unlocked[] | undefined): Part {
  const heading = say('unlock.pairs');
  if (pairs === undefined) return { heading, items: [say('unlock.pairsNotAsked')] };
  if (pairs.length === 0) return { heading, items: [say('unlock.noPair')] };
  const items = pairs.map(({ changes: [one, other] }) =>
    say('unlock.pair', { one: one?.statement.id ?? '', other: other?.statement.id ?? '' }),
  );
  return { heading, items, list: true };
}

const changeJson = (change: Change | undefined): object => ({
  party: change?.party,
  change: change?.kind,
  statement: change?.statement.id,
  ...(change?.over === undefined ? {} : { over: change.over.id }),
});

const judgedJson = (goals: readonly Asked[], { holds, opens }: Unlocked): object => ({
  holds,
  byGain: opens.gain.map((at) => goals[at]?.id),
  byNoLoss: opens.noLoss.map((at) => goals[at]?.id),
});
