import type { FactoredEvent, FactoredModel, Formula } from '../../src/model/index.ts';

/** Random whole numbers below a bound, the same for the same seed (mulberry32): the published figures are of what it gives. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Regions of five states, each with three events: on, if two others drawn at random let it; back; and a leap. */
export function randomRegions(count: number, seed = 1): FactoredModel {
  const next = random(seed);
  const states = ['s0', 's1', 's2', 's3', 's4'];
  const regions = Array.from({ length: count }, (_, at) => ({ name: `r${at}`, states, initial: 0 }));
  const events = regions.flatMap((region, at): readonly FactoredEvent[] => {
    const guard = (): Formula => {
      const other = regions[(at + 1 + next(count - 1)) % count]?.name ?? '';
      return { region: other, in: states.filter((_, value) => value === next(5) || next(2) === 0) };
    };
    const move = (name: string, enabled: Formula, target: (value: number) => number): FactoredEvent => ({
      name: `${region.name}.${name}`,
      enabled,
      assignments: states.map((state, value) => ({
        region: at,
        when: { region: region.name, in: [state] },
        to: target(value),
      })),
    });
    return [
      move(
        'on',
        { and: [{ or: [guard(), guard()] }, { not: { region: region.name, in: ['s4'] } }] },
        (value) => (value + 1) % 5,
      ),
      move('back', { and: [guard(), { not: { region: region.name, in: ['s0'] } }] }, (value) => (value + 4) % 5),
      move('leap', { and: [guard(), guard()] }, (value) => (value * 2 + 1) % 5),
    ];
  });
  return { regions, events };
}

export interface Issues {
  readonly count: number;
  /** With a calendar and a session that every issue reads, and deadlines that move all issues at once. */
  readonly calendar?: boolean;
  /** How many other issues must be agreed or dropped before an issue can be accepted. */
  readonly tied?: number;
  /** With a host whose consent an acceptance needs. */
  readonly hosts?: boolean;
}

/** Negotiations made to measure: so many issues of five regions with twenty-one events each. */
export function issues({ count, calendar = false, tied = 0, hosts = false }: Issues): FactoredModel {
  const regions: { name: string; states: readonly string[]; initial: number }[] = [];
  const numbers = new Map<string, number>();
  const events: FactoredEvent[] = [];
  const add = (name: string, ...states: readonly string[]): void => {
    numbers.set(name, regions.length);
    regions.push({ name, states, initial: 0 });
  };
  const is = (region: string, ...states: readonly string[]): Formula => ({ region, in: states });
  const to = (region: string, state: string, when: Formula = { and: [] }) => {
    const number = numbers.get(region) ?? -1;
    return { region: number, when, to: regions[number]?.states.indexOf(state) ?? -1 };
  };
  const put = (name: string, enabled: Formula, ...assignments: FactoredEvent['assignments'][number][]): void => {
    events.push({ name, enabled, assignments });
  };
  const open: Formula = calendar ? { and: [is('session', 'open'), { not: is('calendar', 'over') }] } : { and: [] };
  if (calendar) {
    add('calendar', 'first', 'second', 'late', 'over');
    add('session', 'none', 'open');
  }
  const each = Array.from({ length: count }, (_, at) => at);
  for (const at of each) {
    for (const side of ['us', 'russia']) add(`i${at}.${side}`, 'firm', 'soft', 'content', 'out');
    add(`i${at}.offer`, 'none', 'tabled', 'improved', 'withdrawn');
    add(`i${at}.deal`, 'open', 'yes.us', 'yes.russia', 'agreed', 'lapsed');
    add(`i${at}.host`, 'silent', 'asked', 'given', 'refused');
  }
  for (const at of each) {
    const own = (region: string): string => `i${at}.${region}`;
    const name = (party: string, act: string): string => `${party}.i${at}.${act}`;
    const others = Array.from({ length: tied }, (_, by) => `i${(at + by + 1) % count}`);
    const ready: Formula = {
      and: [
        open,
        is(own('offer'), 'tabled', 'improved'),
        ...others.map((other) => ({ or: [is(`${other}.deal`, 'agreed', 'lapsed'), is(`${other}.offer`, 'improved')] })),
        ...(hosts ? [is(own('host'), 'given')] : []),
      ],
    };
    for (const side of ['us', 'russia']) {
      const other = side === 'us' ? 'russia' : 'us';
      const undecided = is(own('deal'), 'open', `yes.${other}`);
      put(name(side, 'soften'), is(own(side), 'firm'), to(own(side), 'soft'));
      put(name(side, 'harden'), { and: [open, is(own(side), 'soft')] }, to(own(side), 'firm'));
      put(name(side, 'leave'), is(own(side), 'firm'), to(own(side), 'out'), to(own('deal'), 'lapsed', undecided));
      put(name(side, 'return'), { and: [open, is(own(side), 'out')] }, to(own(side), 'firm'));
      put(
        name(side, 'settle'),
        { and: [is(own(side), 'soft'), is(own('offer'), 'improved')] },
        to(own(side), 'content'),
      );
      put(
        name(side, 'accept'),
        { and: [ready, is(own(side), 'soft', 'content'), undecided] },
        to(own('deal'), 'agreed', is(own('deal'), `yes.${other}`)),
        to(own('deal'), `yes.${side}`, is(own('deal'), 'open')),
      );
    }
    put(name('us', 'table'), { and: [open, is(own('offer'), 'none', 'withdrawn')] }, to(own('offer'), 'tabled'));
    put(name('us', 'improve'), { and: [open, is(own('offer'), 'tabled')] }, to(own('offer'), 'improved'));
    put(name('us', 'withdraw'), is(own('offer'), 'tabled', 'improved'), to(own('offer'), 'withdrawn'));
    put(name('us', 'ask'), { and: [open, is(own('host'), 'silent', 'refused')] }, to(own('host'), 'asked'));
    put(name('host', 'give'), is(own('host'), 'asked'), to(own('host'), 'given'));
    put(name('host', 'refuse'), is(own('host'), 'asked'), to(own('host'), 'refused'));
    put(name('host', 'revoke'), is(own('host'), 'given'), to(own('host'), 'silent'));
    put(name('russia', 'object'), is(own('us'), 'content'), to(own('us'), 'soft'));
    put(name('russia', 'reject'), is(own('deal'), 'yes.us'), to(own('deal'), 'open'));
  }
  if (calendar) {
    const days = ['first', 'second', 'late', 'over'];
    put('talks.open', { and: [is('session', 'none'), { not: is('calendar', 'over') }] }, to('session', 'open'));
    put('talks.close', is('session', 'open'), to('session', 'none'));
    for (const [at, day] of days.slice(0, 3).entries())
      put(
        `calendar.${days[at + 1]}`,
        is('calendar', day),
        to('calendar', days[at + 1] ?? ''),
        ...each.flatMap((one) =>
          day === 'late'
            ? [to(`i${one}.deal`, 'lapsed', is(`i${one}.deal`, 'open', 'yes.us', 'yes.russia'))]
            : [to(`i${one}.offer`, 'withdrawn', is(`i${one}.offer`, 'tabled'))],
        ),
      );
  }
  return { regions, events };
}
