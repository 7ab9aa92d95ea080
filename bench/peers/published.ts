import type { FactoredModel } from '../../src/model/index.ts';
import { net, type Place, type Transition } from './net.ts';

const numbered = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/**
 * The dining philosophers of Ciardo, Lüttgen and Siminiceanu (2001): each takes his two forks in either order, eats, and
 * lays both down. Their positions are the Lucas number of three times their count.
 */
export function philosophers(count: number): FactoredModel {
  const states = ['idle', 'waiting', 'left', 'right', 'eating'];
  const regions = numbered(count).flatMap((at) => [
    { name: `philosopher${at}`, states, initial: 0 },
    { name: `fork${at}`, states: ['free', 'taken'], initial: 0 },
  ]);
  const events = numbered(count).flatMap((at) => {
    const [name, left, right] = [`philosopher${at}`, at, (at + 1) % count];
    const is = (state: string) => ({ region: name, in: [state] });
    const free = (fork: number) => ({ region: `fork${fork}`, in: ['free'] });
    const own = (to: number) => ({ region: at * 2, when: { and: [] }, to });
    const fork = (which: number, to: number) => ({ region: which * 2 + 1, when: { and: [] }, to });
    return [
      { name: `${name}.wait`, enabled: is('idle'), assignments: [own(1)] },
      { name: `${name}.left`, enabled: { and: [is('waiting'), free(left)] }, assignments: [own(2), fork(left, 1)] },
      { name: `${name}.right`, enabled: { and: [is('waiting'), free(right)] }, assignments: [own(3), fork(right, 1)] },
      { name: `${name}.thenRight`, enabled: { and: [is('left'), free(right)] }, assignments: [own(4), fork(right, 1)] },
      { name: `${name}.thenLeft`, enabled: { and: [is('right'), free(left)] }, assignments: [own(4), fork(left, 1)] },
      { name: `${name}.rise`, enabled: is('eating'), assignments: [own(0), fork(left, 0), fork(right, 0)] },
    ];
  });
  return { regions, events };
}

/** The slotted ring of Pastor, Roig, Cortadella and Badia (1994): stations of eight places hand a slot round. */
export function slottedRing(count: number): FactoredModel {
  const places = numbered(count).flatMap((at) =>
    numbered(8).map(
      (place): Place => ({
        name: `p${at}.${place + 1}`,
        most: 1,
        tokens: place === 2 || place === 4 ? 1 : 0,
      }),
    ),
  );
  const transitions = numbered(count).flatMap((at): readonly Transition[] => {
    const own = (place: number): string => `p${at}.${place}`;
    const before = (place: number): string => `p${(at + count - 1) % count}.${place}`;
    const make = (name: string, take: readonly string[], give: readonly string[]): Transition => ({
      name: `${name}${at}`,
      change: Object.fromEntries([...take.map((one) => [one, -1]), ...give.map((one) => [one, 1])]),
    });
    return [
      make('other', [own(1)], [own(4)]),
      make('owner', [own(1)], [own(2)]),
      make('write', [own(2)], [own(4)]),
      make('go', [own(2)], [own(8)]),
      make('get', [own(6), own(8)], [own(3), own(5)]),
      make('put', [own(4), own(6)], [own(3), own(7)]),
      make('used', [own(7), before(3)], [own(6), before(1)]),
      make('free', [own(5), before(3)], [own(6), before(2)]),
    ];
  });
  return net(places, transitions);
}

/** The kanban system of Tilgner, Takahashi and Ciardo (1996): four cells, each with so many cards. */
export function kanban(cards: number): FactoredModel {
  const cells = numbered(4).map((at) => at + 1);
  const places = cells.flatMap((cell) =>
    ['kanban', 'machine', 'back', 'out'].map(
      (kind): Place => ({
        name: `${kind}${cell}`,
        most: cards,
        tokens: kind === 'kanban' ? cards : 0,
      }),
    ),
  );
  const local = cells.flatMap((cell): readonly Transition[] => [
    { name: `redo${cell}`, change: { [`machine${cell}`]: -1, [`back${cell}`]: 1 } },
    { name: `back${cell}`, change: { [`back${cell}`]: -1, [`machine${cell}`]: 1 } },
    { name: `ok${cell}`, change: { [`machine${cell}`]: -1, [`out${cell}`]: 1 } },
  ]);
  return net(places, [
    { name: 'in', change: { kanban1: -1, machine1: 1 } },
    ...local,
    { name: 'split', change: { out1: -1, kanban1: 1, kanban2: -1, machine2: 1, kanban3: -1, machine3: 1 } },
    { name: 'join', change: { out2: -1, kanban2: 1, out3: -1, kanban3: 1, kanban4: -1, machine4: 1 } },
    { name: 'out', change: { out4: -1, kanban4: 1 } },
  ]);
}

/** The flexible manufacturing system of Ciardo and Trivedi (1993): so many parts of three kinds on three machines. */
export function manufacturing(parts: number): FactoredModel {
  const free: Readonly<Record<string, readonly [most: number, tokens: number]>> = {
    P1: [parts, parts],
    P2: [parts, parts],
    P3: [parts, parts],
    M1: [3, 3],
    M2: [1, 1],
    M3: [2, 2],
    P1M1: [3, 0],
    P2M2: [1, 0],
    P12M3: [2, 0],
  };
  const names =
    'P12s P12M3 M3 P12wM3 P12 P2wP1 P2s P2d P2M2 M2 P2wM2 P2 P1wP2 P1s P1d P1M1 M1 P1wM1 P1 P3s P3M2 P3'.split(' ');
  const places = names.map((name): Place => {
    const [most, tokens] = free[name] ?? [parts, 0];
    return { name, most, tokens };
  });
  const one = (name: string, take: string, give: string): Transition => ({
    name,
    change: Object.fromEntries([
      ...take.split(' ').map((place) => [place, -1]),
      ...give.split(' ').map((place) => [place, 1]),
    ]),
  });
  return net(places, [
    one('tP1', 'P1', 'P1wM1'),
    one('tM1', 'P1wM1 M1', 'P1M1'),
    one('tP1M1', 'P1M1', 'P1d M1'),
    one('tP1e', 'P1d', 'P1s'),
    one('tP1j', 'P1d', 'P1wP2'),
    one('tP1s', 'P1s', 'P1'),
    one('tP2', 'P2', 'P2wM2'),
    one('tM2', 'P2wM2 M2', 'P2M2'),
    one('tP2M2', 'P2M2', 'P2d M2'),
    one('tP2e', 'P2d', 'P2s'),
    one('tP2j', 'P2d', 'P2wP1'),
    one('tP2s', 'P2s', 'P2'),
    one('tx', 'P1wP2 P2wP1', 'P12'),
    one('tP12', 'P12', 'P12wM3'),
    one('tM3', 'P12wM3 M3', 'P12M3'),
    one('tP12M3', 'P12M3', 'P12s M3'),
    one('tP12s', 'P12s', 'P1 P2'),
    one('tP3', 'P3', 'P3M2'),
    { ...one('tP3M2', 'P3M2', 'P3s'), reads: ['M2'] },
    one('tP3s', 'P3s', 'P3'),
  ]);
}

/** A row of so many different things whose neighbours can change places: every order of them can be reached. */
export function swaps(count: number): FactoredModel {
  const states = numbered(count).map((value) => `v${value}`);
  const regions = numbered(count).map((at) => ({ name: `place${at}`, states, initial: at }));
  const events = numbered(count - 1).map((at) => ({
    name: `swap${at}`,
    enabled: { and: [] },
    assignments: [
      ...states.map((state, to) => ({ region: at, when: { region: `place${at + 1}`, in: [state] }, to })),
      ...states.map((state, to) => ({ region: at + 1, when: { region: `place${at}`, in: [state] }, to })),
    ],
  }));
  return { regions, events };
}

/**
 * Queens put on a board row by row, none within reach of another: the positions are the nodes of the tree of the plainest
 * search, those with a queen in every row are the solutions.
 */
export function queens(size: number): FactoredModel {
  const columns = numbered(size).map((column) => `c${column}`);
  const regions = numbered(size).map((row) => ({ name: `row${row}`, states: ['empty', ...columns], initial: 0 }));
  const events = numbered(size).flatMap((row) =>
    numbered(size).map((column) => ({
      name: `put${row}.${column}`,
      enabled: {
        and: [
          { region: `row${row}`, in: ['empty'] },
          ...numbered(row).map((other) => ({
            region: `row${other}`,
            in: columns.filter((_, at) => at !== column && Math.abs(at - column) !== row - other),
          })),
        ],
      },
      assignments: [{ region: row, when: { and: [] }, to: column + 1 }],
    })),
  );
  return { regions, events };
}
