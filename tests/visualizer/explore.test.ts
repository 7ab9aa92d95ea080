import { describe, expect, it } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { compileFactored, holds, Symbolic, Ways } from '../../src/index.ts';
import { Engine } from '../../src/visualizer/explore/engine.ts';
import { Explorer } from '../../src/visualizer/explore/explorer.ts';
import type { Reply, Request } from '../../src/visualizer/explore/letters.ts';
import { outlookOn } from '../../src/visualizer/explore/outlook.ts';
import { questionsOf } from '../../src/visualizer/explore/questions.ts';
import { branchAlong } from '../../src/visualizer/explore/way-branch.ts';
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
    expect(laws?.positions).toBe('72413420833152000');
    expect(laws?.laws.every((law) => law.holds)).toBe(true);
    expect(told('progress').at(-1)?.done).toBeLessThan(told('progress')[0]?.of ?? 0);
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
    tell({ kind: 'way', id: ways()[0]?.id ?? 0, steps: [], ms: 1 });
    expect(ways()).toHaveLength(2);
    expect(ways()[1]?.from).toBe(frame(9));
    tell({ kind: 'way', id: ways()[1]?.id ?? 0, steps: undefined, ms: 1 });
    expect(explorer.get().way?.from).toBe(frame(9));
    expect(ways()).toHaveLength(2);
  });

  it('hears nothing more from a search that was stopped, and can begin another', async () => {
    const { explorer, tell, ended } = await opened();
    const late = tell;
    explorer.stop();
    expect(ended()).toBe(1);
    late({ kind: 'ready', ms: 1 });
    expect(explorer.get().stage).toBe('stopped');
    explorer.open();
    expect(explorer.get().stage).toBe('searching');
  });

  it('says why a search failed, and forgets what it knew when it is closed', async () => {
    const { explorer, tell } = await opened();
    tell({ kind: 'failed', reason: 'too wild' });
    expect(explorer.get()).toMatchObject({ stage: 'failed', reason: 'too wild' });
    explorer.close();
    expect(explorer.get().stage).toBe('closed');
    expect(explorer.answer(record)).toBeUndefined();
  });
});
