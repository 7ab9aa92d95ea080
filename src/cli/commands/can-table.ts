import { allPowers, type Power, Powers, type WhoCan, worthTelling } from '../../doors/explore.ts';
import { toCsv } from '../../doors/export.ts';
import { type Case, type Formula, partyOf } from '../../index.ts';
import { type Asked, ask, mapOf, say } from '../asking.ts';
import { type Block, blocksToMarkdown, blocksToText } from '../blocks.ts';
import { tellBounded } from '../bounded.ts';
import { marked } from '../format.ts';
import type { Setting } from '../setting.ts';
import { behindGoal, tellBehind } from '../standing-on.ts';
import {
  askable,
  behindBlocks,
  type CanFlags,
  columns,
  meaningOf,
  namesOf,
  type Place,
  rowOf,
  standingOf,
} from './can-place.ts';

/** A goal of the table, by the name that it is asked for. */
interface Asking {
  readonly id: string;
  readonly name: string;
  readonly formula: Formula;
}

/** What each party, or one coalition, can do about each goal, and the smallest coalitions that can. */
export function answerTable(
  { talks, layout }: Setting,
  goals: readonly Asking[],
  coalition: readonly string[] | undefined,
  asked: readonly Power[],
  place: Place,
  flags: CanFlags,
): Asked {
  const sides = coalition === undefined ? askable(talks).map((id) => [id]) : [coalition];
  return ask(
    flags,
    layout,
    (reply, watch) => {
      const { model, symbolic } = mapOf(talks, watch);
      const head: readonly Block[] = [{ kind: 'title', text: say('can.tableTitle') }, ...meaningOf(asked, place)];
      reply.lines.push(...blocksToText(talks, head, layout));
      const found: Row[] = [];
      Object.assign(reply.json, {
        at: place.at ?? null,
        scenario: place.leaving?.scenario.id ?? null,
        others: place.others,
        meaning: [...asked.map((power) => say(`can.meaning.${power}`)), say(`can.turn.${place.others}`)].join(' '),
        method: say('can.method'),
        outcomes: found,
      });
      for (const { id, name, formula } of goals) {
        const powers = new Powers(model, formula, { ...watch, symbolic, others: place.others });
        const { state, smallest } = standingOf(talks, powers, place);
        const can = sides.map((parties) => {
          const isOwn = (event: string): boolean => parties.includes(partyOf(event));
          return { parties, powers: asked.filter((power) => powers.holds(power, isOwn, place.from)) };
        });
        found.push({ id, name, state, can, smallest });
      }
      const body = bodyOf(talks, found, asked);
      reply.lines.push('', ...blocksToText(talks, body, layout));
      const behind = new Set(
        goals.flatMap(({ formula }) => {
          const { near, further } = behindGoal(talks, formula, symbolic);
          return [...near, ...further];
        }),
      );
      const all = { near: [], further: talks.assumptions.filter((one) => behind.has(one)) };
      tellBehind(reply, layout, all);
      if (flags.format === 'markdown') reply.written = blocksToMarkdown([...head, ...body, ...behindBlocks(all)]);
      if (flags.format === 'csv') reply.written = marked(toCsv(rowsOf(found, asked, place)), 'csv', flags.bom);
    },
    {
      inEveryFormat: true,
      bounded: tellBounded(
        talks,
        layout,
        goals.map((goal) => ({ id: goal.id, goal, from: place.from })),
      ),
    },
  );
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly state: WhoCan['state'];
  readonly can: readonly { readonly parties: readonly string[]; readonly powers: readonly Power[] }[];
  readonly smallest: WhoCan['smallest'];
}

function bodyOf(talks: Case, rows: readonly Row[], asked: readonly Power[]): readonly Block[] {
  const nameOf = ({ name, state }: Row): string =>
    state === 'holds' ? say('can.already', { goal: name }) : state === 'lost' ? say('can.gone', { goal: name }) : name;
  const words = (powers: readonly Power[]): string => powers.map((power) => say(`can.power.${power}`)).join(', ');
  const heads = rows[0]?.can.map(({ parties }) => namesOf(talks, parties)) ?? [];
  const cells = rows.map((row) => [
    nameOf(row),
    ...row.can.map(({ powers }) => words(worthTelling(row.state, powers)) || '–'),
  ]);
  const together = rows.flatMap((row) => {
    const parts = worthTelling(row.state, asked).flatMap((power) => {
      const coalitions = row.smallest[power].map((ids) => namesOf(talks, ids)).join('; ');
      return coalitions === '' ? [] : [say('can.powerBy', { power: say(`can.power.${power}`), coalitions })];
    });
    return parts.length === 0 ? [] : [`${row.name}: ${parts.join('. ')}.`];
  });
  return [
    { kind: 'table', cells: [[say('can.outcome'), ...heads], ...cells] },
    { kind: 'heading', text: say('can.together') },
    { kind: 'list', items: together },
  ];
}

function rowsOf(rows: readonly Row[], asked: readonly Power[], place: Place): readonly (readonly string[])[] {
  const body = rows.flatMap((row) =>
    allPowers
      .filter((power) => asked.includes(power))
      .flatMap((power) => {
        const alone = row.can.map(({ parties, powers }) => [parties, powers.includes(power)] as const);
        const isIn = (all: readonly (readonly string[])[], one: readonly string[]): boolean =>
          all.some((other) => other.join() === one.join());
        const more = row.smallest[power].filter(
          (ids) =>
            !isIn(
              alone.map(([parties]) => parties),
              ids,
            ),
        );
        return [...alone, ...more.map((ids) => [ids, true] as const)].map(([parties, holds]) =>
          rowOf(row.id, parties, power, place, { holds, smallest: isIn(row.smallest[power], parties), course: [] }),
        );
      }),
  );
  return [columns, ...body];
}
