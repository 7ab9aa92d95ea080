import { describe, expect, it } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { blockingSets, compileFactored, necessaryEvents, Powers, Symbolic, Ways } from '../../src/doors/explore.ts';
import { eventsOf, holds, partyOf } from '../../src/index.ts';
import { Engine } from '../../src/visualizer/explore/engine.ts';
import { multiset } from '../../src/visualizer/explore/multiset.ts';
import { closedAt, outlookOn } from '../../src/visualizer/explore/outlook.ts';
import { productsOf } from '../../src/visualizer/explore/pairs.ts';
import { questionsOf } from '../../src/visualizer/explore/questions.ts';
import { Studies } from '../../src/visualizer/explore/studies.ts';
import { branchAlong } from '../../src/visualizer/explore/way-branch.ts';
import { tryAgain } from '../../src/visualizer/rim/again.ts';
import { Explorer } from '../../src/visualizer/state/explorer.ts';
import type { Reply, Request } from '../../src/visualizer/state/letters.ts';
import { type Course, Courses } from '../../src/visualizer/state/place.ts';

const courses = new Courses(talksCase);
const record = courses.record('the-talks');
const walk = record.run.frames.map((frame) => frame.after);
const questions = questionsOf(talksCase);
const aims = questions.outcomes;
const aim = aims.find((one) => one.key === 'startSuccessorAgreed') ?? { key: '', formula: { and: [] } };

/** An engine whose answers can be waited for. */
function engineOf() {
  const replies: Reply[] = [];
  const around = { tell: (reply: Reply) => replies.push(reply), pause: () => Promise.resolve(), now: () => 0 };
  const engine = new Engine(around);
  const told = <Kind extends Reply['kind']>(kind: Kind): Extract<Reply, { kind: Kind }>[] =>
    replies.filter((one): one is Extract<Reply, { kind: Kind }> => one.kind === kind);
  return { engine, told };
}

describe('the engine', () => {
  it('answers a course step by step, and holds what came before it was ready', async () => {
    const { engine, told } = engineOf();
    const begun = engine.ask({ kind: 'begin', ...questions });
    await engine.ask({ kind: 'course', id: 7, walk });
    await begun;
    const [course] = told('course');
    expect(course?.id).toBe(7);
    for (const { key, formula } of aims) {
      const along = course?.answer.moves[key] ?? [];
      expect(along).toHaveLength(walk.length);
      expect(along.map((moves) => moves === 0)).toEqual(walk.map((positions) => holds(formula, positions)));
      const lost = along.indexOf(null);
      if (lost >= 0) expect(along.slice(lost).every((moves) => moves === null)).toBe(true);
    }
    const [laws] = told('laws');
    expect(laws?.positions).toBe('51530480225280000');
    expect(laws?.laws.every((law) => law.holds)).toBe(true);
    expect(told('progress').at(-1)?.done).toBeLessThan(told('progress')[0]?.of ?? 0);
  });

  it('tells what every party can do about every outcome at a step', async () => {
    const { engine, told } = engineOf();
    await engine.ask({ kind: 'begin', ...questions, invariants: [] });
    const [from] = walk;
    if (from === undefined) throw new Error('a record without a start');
    const study = { kind: 'study', topic: 'powers', aim: { key: '', formula: { and: [] } }, least: 'moves' } as const;
    await engine.ask({ ...study, id: 1, from });
    await engine.ask({ ...study, id: 2, from: walk.at(-1) ?? from });
    const [first, last] = told('powers').map(({ answer }) => answer);
    expect(first?.map(({ outcome }) => outcome)).toEqual(aims.map(({ key }) => key));
    const { parties, model } = questions.known;
    const symbolic = Symbolic.reached(model);
    const games = new Map(aims.map(({ key, formula }) => [key, new Powers(model, formula, { symbolic })]));
    for (const [standings, positions] of [
      [first, from],
      [last, walk.at(-1) ?? from],
    ] as const)
      for (const { outcome, alone, state } of standings ?? []) {
        const formula = aims.find(({ key }) => key === outcome)?.formula ?? { or: [] };
        expect(state === 'holds').toBe(holds(formula, positions));
        const powers = games.get(outcome);
        expect(alone).toEqual(
          parties.map((party) =>
            (['block', 'spoil', 'force'] as const).filter((power) =>
              powers?.holds(power, (event) => partyOf(event) === party, positions),
            ),
          ),
        );
      }
    expect(
      told('part')
        .map(({ share }) => share)
        .every((share) => share > 0 && share <= 1),
    ).toBe(true);
  });

  it('finds ways with the fewest moves not reported or of one party that are no cheaper otherwise', async () => {
    const { engine, told } = engineOf();
    await engine.ask({ kind: 'begin', ...questions, outcomes: [aim], invariants: [] });
    const [from] = walk;
    if (from === undefined) throw new Error('a record without a start');
    for (const [id, least] of (['moves', 'counterfactual', 'by:russia'] as const).entries())
      await engine.ask({ kind: 'way', id, aim, least, from });
    const [shortest, reported, byRussia] = told('way').map((one) => one.steps ?? []);
    const own = (steps: typeof shortest, test: (step: NonNullable<typeof shortest>[number]) => boolean): number =>
      steps?.filter(test).length ?? 0;
    expect(own(reported, (step) => step.evidence === 'counterfactual')).toBeLessThanOrEqual(
      own(shortest, (step) => step.evidence === 'counterfactual'),
    );
    expect(own(byRussia, (step) => step.event.startsWith('russia.'))).toBeLessThanOrEqual(
      own(shortest, (step) => step.event.startsWith('russia.')),
    );
    expect(shortest?.every((step) => step.facts.length > 0)).toBe(true);
  });

  it('counts the best ways and finds what every way needs as the library does, from any step', async () => {
    const { engine, told } = engineOf();
    await engine.ask({ kind: 'begin', ...questions, outcomes: [], invariants: [] });
    const { model } = questions.known;
    let id = 0;
    for (const one of aims)
      for (const from of [walk[0], walk[40]]) {
        if (from === undefined) throw new Error('the record is shorter');
        const ways = new Ways(model, one.formula, { from });
        if (!ways.stepsFrom()) continue;
        for (const topic of ['ways', 'needs'] as const)
          await engine.ask({ kind: 'study', id: ++id, topic, aim: one, least: 'moves', from });
        const all = told('ways').at(-1)?.answer;
        expect(all?.count).toBe(String(ways.count()));
        expect(all?.differing.map(multiset)).toEqual(
          ways.differing().map((path) => multiset(eventsOf(path).map((event) => ({ event })))),
        );
        const needs = told('needs').at(-1)?.answer;
        const sets = blockingSets(model, one.formula, { from, blockable: (event) => partyOf(event) !== 'calendar' });
        expect(needs?.necessary.map((move) => move.event)).toEqual(necessaryEvents(model, one.formula, { from }));
        expect(needs?.single).toBe(sets.filter((set) => set.length === 1).length);
        expect(needs?.pairs.map((pair) => pair.map((move) => move.event))).toEqual(
          sets.filter((set) => set.length > 1),
        );
        expect(needs?.datesAlone).toBe(one.key === 'startGap');
      }
    expect(told('part').every((one) => one.share > 0 && one.share < 1)).toBe(true);
  });

  it('counts the ways with the fewest moves not reported or of one party, none of which is dearer', async () => {
    const { engine, told } = engineOf();
    await engine.ask({ kind: 'begin', ...questions, outcomes: [], invariants: [] });
    const [from] = walk;
    if (from === undefined) throw new Error('a record without a start');
    for (const [id, least] of (['counterfactual', 'by:russia'] as const).entries()) {
      await engine.ask({ kind: 'way', id, aim, least, from });
      await engine.ask({ kind: 'study', id, topic: 'ways', aim, least, from });
      const own = (steps: readonly { event: string; evidence: string }[]): number =>
        steps.filter((step) => (id === 0 ? step.evidence === 'counterfactual' : partyOf(step.event) === 'russia'))
          .length;
      const best = told('way').at(-1)?.steps ?? [];
      const { count, differing = [] } = told('ways').at(-1)?.answer ?? {};
      expect(Number(count)).toBeGreaterThanOrEqual(differing.length);
      expect(new Set(differing.map(multiset)).size).toBe(differing.length);
      for (const steps of differing) expect([steps.length, own(steps)]).toEqual([best.length, own(best)]);
    }
  });

  it('says nothing more of what was dropped', async () => {
    const { engine, told } = engineOf();
    await engine.ask({ kind: 'begin', ...questions, outcomes: [], invariants: [] });
    const [from] = walk;
    if (from === undefined) throw new Error('a record without a start');
    const asked = engine.ask({ kind: 'study', id: 1, topic: 'needs', aim, least: 'moves', from });
    await engine.ask({ kind: 'drop', id: 1 });
    await asked;
    expect([...told('part'), ...told('needs')]).toEqual([]);
  });

  it('says so where it cannot go on', async () => {
    const { engine, told } = engineOf();
    const nowhere = { key: 'nowhere', formula: { region: 'nowhere', in: ['there'] } };
    await engine.ask({ kind: 'begin', ...questions, outcomes: [nowhere], invariants: [] });
    expect(told('failed')[0]?.reason).toMatch(/no region "nowhere"/);
  });
});

describe('a way as a branch', () => {
  it('comes to its end from every step of the record, whatever falls due on the way', () => {
    const model = compileFactored(talksCase.chart);
    const symbolic = new Symbolic(model);
    for (const { formula } of aims) {
      const ways = new Ways(model, formula, { symbolic });
      for (const step of [0, 13, 31, 55]) {
        const path = ways.best(walk[step]);
        if (path === undefined || path.steps.length === 0) continue;
        const events = path.steps.map((one) => one.event);
        const made = branchAlong(talksCase, courses, record, step, events, 'A way');
        const course = made && courses.branch({ ...made.branch, id: 'a' });
        expect(made?.refused).toBe(false);
        expect(course?.run.frames.length).toBe(step + 1 + events.length + (made?.due ?? 0));
        expect(holds(formula, course?.run.positions ?? {})).toBe(true);
      }
    }
  });
});

describe('the outlook on an outcome', () => {
  const answer = { moves: { a: [3, 2, 2, 4, null, null], b: [null, null] }, closed: {} };
  it.each([
    [0, { kind: 'open', moves: 3, turn: 'none', closedBy: undefined }],
    [1, { kind: 'open', moves: 2, turn: 'closer', closedBy: undefined }],
    [3, { kind: 'open', moves: 4, turn: 'farther', closedBy: undefined }],
    [4, { kind: 'closed', moves: 0, turn: 'closes', closedBy: 4 }],
    [5, { kind: 'closed', moves: 0, turn: 'none', closedBy: 4 }],
  ])('at step %i says what changed', (step, expected) => expect(outlookOn(answer, 'a', step)).toEqual(expected));
  it('that was never possible was closed by no step', () =>
    expect(outlookOn(answer, 'b', 1)).toMatchObject({ turn: 'none', closedBy: 0 }));
});

describe('what closed an outcome or a state', () => {
  const answer = { moves: { a: [2, 1, null, null], b: [null], c: [3, 2] }, closed: { 'r/s': 3 } };
  it.each([
    ['a', 2],
    ['b', 0],
    ['c', undefined],
    ['r/s', 3],
    ['r/t', undefined],
  ])('is known of %s', (key, step) => expect(closedAt(answer, key)).toBe(step));
});

describe('pairs in few words', () => {
  const same = (one: string): string => one;
  const spelled = (pairs: readonly string[]): readonly string[] =>
    productsOf(
      pairs.map((pair) => [...pair]),
      same,
    ).map(({ these, those }) => `${these.join('')} ${those.join('')}`);
  it('puts together what is paired with the same', () => {
    expect(spelled(['ax', 'ay', 'bx', 'by'])).toEqual(['ab xy']);
    expect(spelled(['ax', 'ay', 'az'])).toEqual(['a xyz']);
    expect(spelled(['ax', 'by'])).toEqual(['a x', 'b y']);
    expect(spelled([])).toEqual([]);
  });
  it('says every pair and no other', () => {
    const pairs = ['ax', 'ay', 'bx', 'by', 'bz', 'cz', 'xz'];
    const all = productsOf(
      pairs.map((pair) => [...pair]),
      same,
    ).flatMap(({ these, those }) => these.flatMap((one) => those.map((other) => [one, other].sort().join(''))));
    expect([...new Set(all)].sort()).toEqual(pairs.toSorted());
  });
});

describe('the studies', () => {
  function carried() {
    const studies = new Studies();
    const asked: Request[] = [];
    const told: Reply[] = [];
    let reply: (one: Reply) => void = () => {};
    const searcher = studies.carry(
      (hear) => {
        reply = hear;
        return { ask: (request) => asked.push(request), end: () => {} };
      },
      (one) => told.push(one),
    );
    return { studies, asked, told, searcher, reply: (one: Reply) => reply(one) };
  }
  const wanted = { aim, least: 'moves' } as const;
  const [start = {}, next = {}] = [walk[0], walk[5]];
  const answer = { count: '3', differing: [] };

  it('asks once for one place, and drops what another place leaves behind', () => {
    const { studies, asked, reply } = carried();
    studies.look('ways', wanted, start);
    studies.look('ways', wanted, { ...start });
    studies.look('ways', wanted, next);
    expect(asked.map((one) => one.kind)).toEqual(['study', 'drop', 'study']);
    reply({ kind: 'ways', id: 1, answer });
    expect(studies.get().ways?.answer).toBeUndefined();
    reply({ kind: 'part', id: 2, share: 0.5 });
    expect(studies.get().ways?.share).toBe(0.5);
    reply({ kind: 'ways', id: 2, answer });
    expect(studies.get().ways).toMatchObject({ stage: 'known', answer });
  });

  it('asks anew what was stopped only when told to, and again for another cost where that matters', () => {
    const { studies, asked } = carried();
    studies.look('needs', wanted, start);
    studies.stop('needs');
    studies.look('needs', wanted, start);
    expect(studies.get().needs?.stage).toBe('stopped');
    studies.look('needs', wanted, start, true);
    studies.look('needs', { aim, least: 'counterfactual' }, start);
    studies.look('ways', wanted, start);
    studies.look('ways', { aim, least: 'counterfactual' }, start);
    expect(asked.map((one) => one.kind)).toEqual(['study', 'drop', 'study', 'study', 'drop', 'study']);
  });

  it('passes on all else, and stops with the searcher', () => {
    const { studies, told, searcher, reply } = carried();
    studies.look('needs', wanted, start);
    reply({ kind: 'ready', hangsOn: {}, ms: 1 });
    expect(told).toEqual([{ kind: 'ready', hangsOn: {}, ms: 1 }]);
    searcher.end();
    expect(studies.get().needs?.stage).toBe('stopped');
    studies.leave('needs');
    expect(studies.get().needs).toBeUndefined();
  });
});

describe('the explorer', () => {
  /** An explorer with a searcher that answers when it is told to. */
  async function opened() {
    const asked: Request[] = [];
    let ended = 0;
    let tell: (reply: Reply) => void = () => {};
    const explorer = new Explorer(
      async (hear) => {
        tell = hear;
        return {
          ask: (request) => asked.push(request),
          end: () => {
            ended++;
          },
        };
      },
      async () => questions,
    );
    explorer.open();
    explorer.follow(record, walk[0] ?? {});
    await new Promise((resolve) => setTimeout(resolve));
    return { explorer, asked, tell: (reply: Reply) => tell(reply), ended: () => ended };
  }
  const frame = (step: number): Course['run']['positions'] => walk[step] ?? {};

  it('asks about a course once, and about no step of it', async () => {
    const { explorer, asked, tell } = await opened();
    const [, course] = asked;
    expect(asked.map((one) => one.kind)).toEqual(['begin', 'course']);
    if (course?.kind !== 'course') throw new Error('no course was asked about');
    tell({ kind: 'course', id: course.id, answer: { moves: {}, closed: {} }, ms: 1 });
    for (let step = 0; step < 20; step++) explorer.follow(record, frame(step));
    expect(asked).toHaveLength(2);
    expect(explorer.answer(record)).toEqual({ moves: {}, closed: {} });
  });

  it('asks for one way at a time, and in the end for the one from where the cursor stands', async () => {
    const { explorer, asked, tell } = await opened();
    explorer.want({ aim, least: 'moves' });
    for (let step = 1; step <= 9; step++) explorer.follow(record, frame(step));
    const ways = () => asked.flatMap((one) => (one.kind === 'way' ? [one] : []));
    expect(ways()).toHaveLength(1);
    tell({ kind: 'way', id: ways()[0]?.id ?? 0, steps: [], hangsOn: [], ms: 1 });
    expect(ways()).toHaveLength(2);
    expect(ways()[1]?.from).toBe(frame(9));
    tell({ kind: 'way', id: ways()[1]?.id ?? 0, steps: undefined, hangsOn: [], ms: 1 });
    expect(explorer.get().way?.from).toBe(frame(9));
    expect(ways()).toHaveLength(2);
  });

  it('hears nothing more from a search that was stopped, and can begin another', async () => {
    const { explorer, tell, ended } = await opened();
    const late = tell;
    explorer.stop();
    expect(ended()).toBe(1);
    late({ kind: 'ready', hangsOn: {}, ms: 1 });
    expect(explorer.get().stage).toBe('stopped');
    explorer.open();
    expect(explorer.get().stage).toBe('searching');
  });

  it('says that a part of it did not arrive, and begins anew when someone tries again', async () => {
    const { explorer, asked, tell, ended } = await opened();
    tell({ kind: 'failed', reason: undefined });
    expect([explorer.get().stage, ended()]).toEqual(['lost', 1]);
    tryAgain();
    await new Promise((resolve) => setTimeout(resolve));
    expect(explorer.get().stage).toBe('searching');
    expect(asked.filter((one) => one.kind === 'begin')).toHaveLength(2);
  });

  it('takes what cannot be loaded for a part that did not arrive', async () => {
    const explorer = new Explorer(
      () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
      async () => questions,
    );
    explorer.open();
    await new Promise((resolve) => setTimeout(resolve));
    expect(explorer.get()).toMatchObject({ stage: 'lost', reason: '' });
  });

  it('says why a search failed', async () => {
    const { explorer, tell } = await opened();
    tell({ kind: 'failed', reason: 'too wild' });
    expect(explorer.get()).toMatchObject({ stage: 'failed', reason: 'too wild' });
  });
});
