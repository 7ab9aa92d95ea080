import fc from 'fast-check';
import { expect } from 'vitest';
import { talksCase, theTalks } from '../../scenarios/index.ts';
import { applyAll, applyEdit, DemarcheError, type Edit, invertEdit, type Scenario, touches } from '../../src/index.ts';
import { applyInPassing } from '../../src/what-if/apply.ts';

/** Holds an edit to the laws of its kind: it comes back, it survives JSON, it gives the same thing twice, it spares its base. */
export function checkLaws(scenario: Scenario, edit: Edit): void {
  const before = JSON.stringify(scenario);
  const after = applyEdit(scenario, edit);
  expect(applyAll(after, invertEdit(scenario, edit)), 'taken back').toEqual(scenario);
  expect(applyInPassing(scenario, edit), 'made in passing').toEqual(after);
  const read: Edit = JSON.parse(JSON.stringify(edit));
  expect(applyEdit(scenario, read), 'read from JSON').toEqual(after);
  expect(applyEdit(JSON.parse(before), edit), 'made once more').toEqual(after);
  expect(JSON.stringify(scenario), 'the base').toBe(before);
}

/** Whether two edits spare each other's event, anchor and day, so that their order cannot matter. */
export function apart(scenario: Scenario, one: Edit, two: Edit): boolean {
  const days = (edit: Edit): readonly string[] => daysOf(scenario, edit);
  if ([one, two].some((edit) => edit.kind === 'cut' || edit.kind === 'horizon')) return false;
  return !touches(one).some((id) => touches(two).includes(id)) && !days(one).some((day) => days(two).includes(day));
}

/**
 * The days on which an edit takes something away or puts something down, and `end` where it holds on to the end of the
 * course, which is the anchor of what is appended, or puts an event there.
 */
function daysOf(scenario: Scenario, edit: Edit): readonly string[] {
  const all = [...scenario.prelude, ...scenario.events];
  const dayOf = (id: string): readonly string[] => all.filter((event) => event.id === id).map((event) => event.day);
  const named = touches(edit).flatMap(dayOf);
  const put = edit.kind === 'append' || edit.kind === 'insert' ? [edit.event.day] : [];
  const moved = edit.kind === 'move' ? [edit.day] : [];
  const last = scenario.events.at(-1)?.day ?? '';
  const end = edit.kind === 'append' || [...put, ...moved].some((day) => day >= last) ? [last, 'end'] : [];
  return [...named, ...put, ...moved, ...end];
}

/** Both orders of two edits give the same course. */
export function commute(scenario: Scenario, one: Edit, two: Edit): boolean {
  const [first, second] = [
    [one, two],
    [two, one],
  ].map((edits) => JSON.stringify(attempt(() => applyAll(scenario, edits))));
  return first === second;
}

/** What an edit gives, or the code of its refusal. */
export function attempt(make: () => Scenario): Scenario | string {
  try {
    return make();
  } catch (error) {
    if (error instanceof DemarcheError) return error.code;
    throw error;
  }
}

/** Courses taken out of the record: some of its events, in order, on their days. */
export const courses: fc.Arbitrary<Scenario> = fc
  .record({
    prelude: fc.subarray([...theTalks.prelude]),
    events: fc.subarray([...theTalks.events], { minLength: 3 }),
    deadlines: fc.constantFrom(undefined, { handover: '2008-05-01' }),
  })
  .map(({ deadlines, ...lists }) => {
    const course = { ...theTalks, id: 'course', ...lists, annotations: [] };
    return deadlines === undefined ? course : { ...course, deadlines };
  });

/** Courses in which moves of the whole vocabulary are strewn among those of the record, for years beyond it. */
export const wild: fc.Arbitrary<Scenario> = fc
  .tuple(
    courses,
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(talksCase.vocabulary)), fc.nat()), { maxLength: 40 }),
  )
  .map(([course, strewn]) => {
    const events = [...course.events];
    strewn.forEach(([type, seed], index) => {
      const at = seed % (events.length + 1);
      const day = events[at - 1]?.day ?? course.prelude.at(-1)?.day ?? events[0]?.day ?? '2007-10-12';
      events.splice(at, 0, { id: `wild-${index}`, type, day, dateBasis: 'assumed', facts: [] });
    });
    return { ...course, events, horizon: '2010-01-01' };
  });

const days = fc.constantFrom(
  '2007-10-11',
  '2007-10-12',
  '2007-10-13',
  '2007-12-01',
  '2008-03-17',
  '2008-03-18',
  '2008-06-01',
);
const types = fc.constantFrom(...Object.keys(talksCase.vocabulary));

/** An edit of a kind, made for a course; it may still be refused, as when a day would go back. */
export function editsOf(scenario: Scenario, kind: Edit['kind'], name = 'new'): fc.Arbitrary<Edit> {
  const ids = fc.constantFrom(...[...scenario.prelude, ...scenario.events].map((event) => event.id));
  const event = fc.record({
    id: fc.constant(name),
    type: types,
    day: days,
    dateBasis: fc.constant('assumed' as const),
    facts: fc.constant([]),
  });
  const beside = (id: string, added: { id: string; type: string }) => ({
    ...added,
    day: [...scenario.prelude, ...scenario.events].find((one) => one.id === id)?.day ?? '',
    dateBasis: 'assumed' as const,
    facts: [],
  });
  const named = fc.record({ id: fc.constant(name), type: types });
  switch (kind) {
    case 'drop':
      return ids.map((id) => ({ kind, event: id }));
    case 'insert':
      return fc
        .tuple(ids, named, fc.constantFrom('before' as const, 'after' as const))
        .map(([anchor, added, where]) => ({ kind, where, anchor, event: beside(anchor, added) }));
    case 'replace':
      return fc.tuple(ids, named).map(([id, added]) => ({ kind, event: id, by: beside(id, added) }));
    case 'move':
      return fc.tuple(ids, days).map(([id, day]) => ({ kind, event: id, day }));
    case 'append':
      return event.map((added) => ({ kind, event: added }));
    case 'cut':
      return fc.constantFrom(null, ...scenario.events.map((one) => one.id)).map((after) => ({ kind, after }));
    case 'deadline':
      return fc
        .tuple(fc.constantFrom('handover', 'nato-summit'), fc.option(days))
        .map(([deadline, day]) => ({ kind, deadline, day }));
    case 'horizon':
      return days.map((day) => ({ kind, day }));
  }
}
