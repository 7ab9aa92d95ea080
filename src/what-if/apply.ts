import { castDraft, type Draft, produce } from 'immer';
import type { Scenario, ScenarioEvent } from '../case/index.ts';
import { expectScenario } from '../case/index.ts';
import { assertNever, editProblems, hintOf, nameProblems, sentence } from '../messages/index.ts';
import { DemarcheError, type Sentence } from '../model/index.ts';
import type { Edit } from './edit.ts';

type List = 'prelude' | 'events';

/**
 * The scenario with one edit made; the scenario given stays as it is. An event beyond the horizon takes the horizon
 * with it, since the calendar would otherwise end before it. Throws `what-if/unknown-event` where the edit names
 * an event that is not there (with the nearest id), and `what-if/contradiction` where days would go back or an id would
 * stand twice.
 */
export function apply(scenario: Scenario, edit: Edit): Scenario {
  expectScenario(scenario);
  return produce(scenario, (course) => {
    change(course, scenario, edit);
  });
}

/** What `apply` gives, as a plain copy that Immer has not frozen: for courses that are run once and forgotten. */
export function applyInPassing(scenario: Scenario, edit: Edit): Scenario {
  const course = castDraft({ ...scenario });
  change(course, scenario, edit);
  return course;
}

/** The scenario with all edits made, one after another. */
export function applyAll(scenario: Scenario, edits: readonly Edit[]): Scenario {
  return edits.reduce(apply, scenario);
}

/**
 * The edits that take an edit back: applied in order to `apply(scenario, edit)`, they give the scenario again. The
 * scenario is the one before the edit.
 */
export function invert(scenario: Scenario, edit: Edit): readonly Edit[] {
  const back = takeBack(scenario, edit);
  const runsOn = edit.kind !== 'horizon' && apply(scenario, edit).horizon !== scenario.horizon;
  return runsOn ? [...back, { kind: 'horizon', day: scenario.horizon }] : back;
}

function takeBack(scenario: Scenario, edit: Edit): readonly Edit[] {
  switch (edit.kind) {
    case 'drop':
      return [putBack(scenario, edit.event)];
    case 'insert':
    case 'append':
      return [{ kind: 'drop', event: edit.event.id }];
    case 'replace':
      return [{ kind: 'replace', event: edit.by.id, by: find(scenario, edit.event).event }];
    case 'move':
      return [{ kind: 'drop', event: edit.event }, putBack(scenario, edit.event)];
    case 'cut':
      return scenario.events.slice(keptBy(scenario, edit.after)).map((event) => ({ kind: 'append', event }));
    case 'deadline':
      return [{ kind: 'deadline', deadline: edit.deadline, day: scenario.deadlines?.[edit.deadline] ?? null }];
    case 'horizon':
      return [{ kind: 'horizon', day: scenario.horizon }];
    default:
      return assertNever(edit);
  }
}

/** Where an event stands: in the prelude or among the events. */
export function find(scenario: Scenario, id: string): { list: List; at: number; event: ScenarioEvent } {
  for (const list of ['events', 'prelude'] as const) {
    const at = scenario[list].findIndex((event) => event.id === id);
    const event = scenario[list][at];
    if (event !== undefined) return { list, at, event };
  }
  const ids = [...scenario.events, ...scenario.prelude].map((event) => event.id);
  const problem = sentence(nameProblems, 'name.event', { name: id, hint: hintOf(id, ids) });
  throw new DemarcheError('what-if/unknown-event', problem, { file: scenario.id });
}

/** The insertion that puts an event where it stood: before its follower, or after its forerunner, or alone at the end. */
function putBack(scenario: Scenario, id: string): Edit {
  const { list, at, event } = find(scenario, id);
  const follower = scenario[list][at + 1];
  if (follower !== undefined) return { kind: 'insert', where: 'before', anchor: follower.id, event };
  const forerunner = scenario[list][at - 1];
  if (forerunner !== undefined) return { kind: 'insert', where: 'after', anchor: forerunner.id, event };
  return list === 'events' ? { kind: 'append', event } : { kind: 'insert', where: 'before', anchor: null, event };
}

/** Changes the draft. Places are looked up in the scenario itself: a draft of a list makes one of each thing it shows. */
function change(course: Draft<Scenario>, scenario: Scenario, edit: Edit): void {
  const put = (list: List, events: readonly ScenarioEvent[], placed?: ScenarioEvent): void => {
    if (placed !== undefined) checkPlaced(scenario, { ...scenario, [list]: events }, placed);
    course[list] = castDraft([...events]);
    const last = events.at(-1)?.day;
    if (list === 'events' && last !== undefined && last > course.horizon) course.horizon = last;
  };
  switch (edit.kind) {
    case 'drop': {
      const { list, at } = find(scenario, edit.event);
      put(list, scenario[list].toSpliced(at, 1));
      return;
    }
    case 'insert': {
      if (edit.anchor === null) {
        put('prelude', [edit.event, ...scenario.prelude], edit.event);
        return;
      }
      const { list, at } = find(scenario, edit.anchor);
      put(list, scenario[list].toSpliced(edit.where === 'before' ? at : at + 1, 0, edit.event), edit.event);
      return;
    }
    case 'replace': {
      const { list, at } = find(scenario, edit.event);
      put(list, scenario[list].toSpliced(at, 1, edit.by), edit.by);
      return;
    }
    case 'move': {
      const { list, at, event } = find(scenario, edit.event);
      const others = scenario[list].toSpliced(at, 1);
      const later = others.findIndex((other) => other.day > edit.day);
      // On another day it is no longer what was reported, so it is told as the vocabulary tells the move.
      const { sentence: _, ...moving } = event;
      const moved: ScenarioEvent = { ...moving, day: edit.day, dateBasis: 'assumed' };
      put(list, others.toSpliced(later < 0 ? others.length : later, 0, moved), moved);
      return;
    }
    case 'append':
      put('events', [...scenario.events, edit.event], edit.event);
      return;
    case 'cut':
      put('events', scenario.events.slice(0, keptBy(scenario, edit.after)));
      return;
    case 'deadline': {
      const { [edit.deadline]: _, ...others } = scenario.deadlines ?? {};
      const deadlines = edit.day === null ? others : { ...others, [edit.deadline]: edit.day };
      const sorted = Object.entries(deadlines).sort(([one], [two]) => (one < two ? -1 : 1));
      if (sorted.length === 0) delete course.deadlines;
      else course.deadlines = Object.fromEntries(sorted);
      return;
    }
    case 'horizon': {
      const last = scenario.events.at(-1);
      if (last !== undefined && last.day > edit.day)
        throw contradiction(
          scenario,
          sentence(editProblems, 'edit.calendarEnd', { day: edit.day, name: last.id, date: last.day }),
        );
      course.horizon = edit.day;
      return;
    }
    default:
      assertNever(edit);
  }
}

/** How many events a cut leaves. */
function keptBy(scenario: Scenario, after: string | null): number {
  if (after === null) return 0;
  const { list, at } = find(scenario, after);
  if (list === 'prelude') throw contradiction(scenario, sentence(editProblems, 'edit.beforeStart', { name: after }));
  return at + 1;
}

const contradiction = (scenario: Scenario, problem: Sentence): DemarcheError =>
  new DemarcheError('what-if/contradiction', problem, { file: scenario.id });

/** Refuses an event whose id stands there already, or whose day goes against its neighbours'. */
function checkPlaced(before: Scenario, after: Scenario, placed: ScenarioEvent): void {
  const all = [...after.prelude, ...after.events];
  if (all.filter((event) => event.id === placed.id).length > 1)
    throw contradiction(before, sentence(editProblems, 'edit.thereAlready', { name: placed.id }));
  const at = all.indexOf(placed);
  const [forerunner, follower] = [all[at - 1], all[at + 1]];
  const wrong = (other: ScenarioEvent, side: 'edit.after' | 'edit.before'): DemarcheError =>
    contradiction(
      before,
      sentence(editProblems, side, { name: placed.id, day: placed.day, other: other.id, date: other.day }),
    );
  if (forerunner !== undefined && forerunner.day > placed.day) throw wrong(forerunner, 'edit.after');
  if (follower !== undefined && follower.day < placed.day) throw wrong(follower, 'edit.before');
}
