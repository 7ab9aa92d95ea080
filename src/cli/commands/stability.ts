import {
  type Concept,
  concepts,
  type Improvement,
  jointMove,
  lookAround,
  type Notion,
  type PlayerAtPlace,
} from '../../doors/explore.ts';
import { english, longDay } from '../../doors/export.ts';
import { eventsOf, type Path, type Statement } from '../../index.ts';
import { grouped } from '../asking.ts';
import { type ConflictAnswer, type Part, sayConflict as say } from '../conflict-answer.ts';
import type { ConflictAtHand } from '../conflict-setting.ts';

/** Who could gain by moving from a place, what holds them, and how stable it is by every concept. */
export function stabilityAtPlace(conflict: ConflictAtHand): ConflictAnswer {
  const { talks, reading, players, model, notion, positions, nameOf } = conflict;
  const stability = conflict.stability();
  const { symbolic, stable, equilibria } = stability;
  const count = stability.count(symbolic.reachable);
  const isStable = (player: number, concept: Concept): boolean =>
    stability.has(stable[player]?.[concept] ?? 0, positions);
  const around = lookAround(model, players, positions, notion, (player) =>
    isStable(player, 'seq') ? undefined : stability.temptation(player, 'seq', positions),
  );
  const unstable = players.filter((_, player) => !isStable(player, 'seq'));
  const sides = players.filter((player) => talks.parties.some((one) => one.id === player.id && one.role === 'side'));
  const coalitions = [sides, players].filter((one, at, all) => one.length > 1 && one.length !== all[at - 1]?.length);
  const joint = coalitions.map((members) => ({ members, move: jointMove(model, members, positions) }));
  const names = (members: readonly { readonly id: string }[]): string => members.map(({ id }) => nameOf(id)).join(', ');
  const short = [
    unstable.length > 0
      ? say('place.unstable', { count: unstable.length, parties: names(unstable) })
      : players.every((_, player) => isStable(player, 'nash'))
        ? say('place.nash')
        : say('place.stable'),
    ...joint.flatMap(({ members, move }) => {
      if (move === undefined) return [say('place.jointNone', { parties: names(members) })];
      // What one of them could do alone is told there.
      if (members.some((one) => eventsOf(move.course).every(one.owns))) return [];
      const key = move.strict ? 'place.joint' : 'place.jointWeak';
      return [say(key, { parties: names(members), course: courseInWords(move.course) })];
    }),
  ];
  const same = (one: Concept, other: Concept): boolean => stable.every((sets) => sets[one] === sets[other]);
  const pairs = [
    ['smr', 'gmr'],
    ['sseq', 'seq'],
  ] as const;
  const alike = pairs.filter(([one, other]) => same(one, other));
  const shown = concepts.filter((concept) => !alike.some(([one]) => one === concept));
  const alikeInWords = alike.map(([one, other]) =>
    say('place.alike', { one: say(`concept.${one}`), other: say(`concept.${other}`) }),
  );
  const row = (name: string, of: (concept: Concept) => string): readonly string[] => [name, ...shown.map(of)];
  const head = row(say('table.party'), (concept) => say(`concept.${concept}`));
  const inAll = (concept: Concept): boolean => stability.has(equilibria[concept], positions);
  const yes = (holds: boolean): string => say(holds ? 'place.yes' : 'place.no');
  return {
    title: say('place.title', { scenario: talks.title, date: longDay(conflict.day, english) }),
    parts: [
      { heading: say('place.short'), items: short, list: true },
      ...around.map((one, player) => playerPart(conflict, one, (concept) => isStable(player, concept))),
      {
        heading: say('place.concepts'),
        items: alikeInWords,
        table: [
          head,
          ...players.map(({ id }, player) => row(nameOf(id), (concept) => yes(isStable(player, concept)))),
          row(say('table.all'), (concept) => yes(inAll(concept))),
        ],
      },
      {
        heading: say('place.shares', { count: grouped(count) }),
        table: [
          head,
          ...players.map(({ id }, player) =>
            row(nameOf(id), (concept) => shareOf(stability.count(stable[player]?.[concept] ?? 0), count)),
          ),
          row(say('table.all'), (concept) => shareOf(stability.count(equilibria[concept]), count)),
        ],
      },
      { heading: say('concepts.heading'), items: concepts.map((concept) => say(`concepts.${concept}`)), list: true },
      ...restingOn(conflict),
      methodPart(notion),
    ],
    json: {
      case: talks.id,
      scenario: conflict.scenario.id,
      at: conflict.day,
      reading: reading.id,
      moves: notion,
      reachable: String(count),
      parties: Object.fromEntries(
        players.map(({ id }, player) => [
          id,
          byConcept((concept) => ({
            stable: String(stability.count(stable[player]?.[concept] ?? 0)),
            here: isStable(player, concept),
          })),
        ]),
      ),
      equilibria: byConcept((concept) => ({
        count: String(stability.count(equilibria[concept])),
        here: inAll(concept),
      })),
      improvements: Object.fromEntries(
        around.map(({ player, improvements }) => [
          player.id,
          improvements.map((one) => improvementJson(conflict, player.id, one)),
        ]),
      ),
      joint: joint.map(({ members, move }) => ({
        parties: members.map(({ id }) => id),
        course: move === undefined ? null : eventsOf(move.course),
        strict: move?.strict ?? null,
      })),
      statements: reading.parties,
    },
    rows: [
      ['reading', 'moves', 'party', 'concept', 'stable', 'here'],
      ...players.flatMap(({ id }, player) =>
        concepts.map((concept) => [
          reading.id,
          notion,
          id,
          concept,
          String(stability.count(stable[player]?.[concept] ?? 0)),
          String(isStable(player, concept)),
        ]),
      ),
      ...concepts.map((concept) => [
        reading.id,
        notion,
        '',
        concept,
        String(stability.count(equilibria[concept])),
        String(inAll(concept)),
      ]),
    ],
  };
}

const byConcept = (of: (concept: Concept) => object): object =>
  Object.fromEntries(concepts.map((concept) => [concept, of(concept)]));

/** A course in short: its events with arrows between them. */
export const courseInWords = (course: Path): string => eventsOf(course).join(' → ');

/** A part of a whole in per cent, exact to a tenth; what is not none and not all is never told as such. */
export function shareOf(part: bigint, whole: bigint): string {
  if (part === 0n || part === whole) return part === 0n ? '0 %' : '100 %';
  const tenths = Number((part * 1000n) / whole);
  return tenths === 0 ? '< 0.1 %' : `${(tenths / 10).toFixed(1)} %`;
}

/** A statement of a party by its place, with where it comes from. */
export const statementAt = ({ reading }: ConflictAtHand, party: string, place: number) =>
  sourced(reading.parties[party]?.[place]);

/** A statement with where it comes from, as the sentences about it need it. */
export function sourced(found: Statement | undefined) {
  const basis =
    found === undefined || found.basis === 'stated' ? '' : `${found.facts.length > 0 ? ', ' : ''}${found.basis}`;
  return {
    statement: found?.sentence.replace(/\.$/u, '') ?? '',
    id: found?.id ?? '',
    facts: found?.facts.join(', ') ?? '',
    basis,
  };
}

function playerPart(
  conflict: ConflictAtHand,
  { player, moves, improvements }: PlayerAtPlace,
  isStable: (concept: Concept) => boolean,
): Part {
  const { nameOf, linkTo } = conflict;
  const heading = nameOf(player.id);
  if (improvements.length === 0)
    return { heading, items: [say('place.nothing', { count: moves.all, worse: moves.worse })] };
  const items = improvements.map(({ course, gains, answer, credible }) => {
    const gained = say('place.gains', { course: courseInWords(course), ...statementAt(conflict, player.id, gains) });
    const link = say('place.link', { link: linkTo(eventsOf(course), courseInWords(course)) });
    const shown = credible ?? answer;
    // Where the position is stable every improvement has such an answer, though it may be too far to be shown.
    const farther = credible === undefined && isStable('seq');
    if (shown === undefined)
      return `${gained} ${say(farther || isStable('gmr') ? 'place.farAnswer' : 'place.unanswered')} ${link}`;
    const loses =
      shown.loses < 0 ? say('place.even') : say('place.loses', statementAt(conflict, player.id, shown.loses));
    const held = say(credible !== undefined ? 'place.credible' : farther ? 'place.farCredible' : 'place.incredible');
    return `${gained} ${say('place.answer', { course: courseInWords(shown.course), loses })} ${held} ${link}`;
  });
  return { heading, items, list: true };
}

function improvementJson({ reading, linkTo }: ConflictAtHand, party: string, one: Improvement): object {
  const own = reading.parties[party] ?? [];
  const sanction = (given: Improvement['answer']): object | null =>
    given === undefined ? null : { course: eventsOf(given.course), loses: own[given.loses]?.id ?? null };
  return {
    course: eventsOf(one.course),
    gains: own[one.gains]?.id ?? null,
    answer: sanction(one.answer),
    credible: sanction(one.credible),
    link: linkTo(eventsOf(one.course), courseInWords(one.course)),
  };
}

/** The statements that an answer rests on, by party, in their order. */
export function restingOn({ reading, players, nameOf }: ConflictAtHand): readonly Part[] {
  return [
    { heading: say('place.rests'), items: [say('place.reading', { name: reading.name, sentence: reading.sentence })] },
    ...players.map(({ id }): Part => {
      const own = reading.parties[id] ?? [];
      const heading = say('place.order', { party: nameOf(id) });
      if (own.length === 0) return { heading: nameOf(id), items: [say('place.noStatement', { party: nameOf(id) })] };
      const items = own.map((one) => say('place.statement', { ...one, facts: one.facts.join(', ') || '—' }));
      return { heading, items, list: true };
    }),
  ];
}

/** How an answer was found, and what it cannot show. */
export const methodPart = (notion: Notion): Part => ({
  heading: say('place.method'),
  items: [say('place.exact', { moves: say(`place.${notion}`) }), say('place.limits')],
});
