import { type Draft, produce } from 'immer';
import type { Scenario, ScenarioEvent } from '../case/index.ts';
import { DemarcheError, nearest } from '../model/index.ts';
import type { Edit } from './edit.ts';

type Course = Draft<Scenario>;

/**
 * The scenario with one edit made; the scenario given stays as it is. Throws `what-if/unknown-event` where the edit names
 * an event that is not there (with the nearest id), and `what-if/contradiction` where days would go back or an id would
 * stand twice.
 */
export function apply(scenario: Scenario, edit: Edit): Scenario {
  return produce(scenario, (course) => change(course, edit));
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
    case 'cut': {
      const kept = edit.after === null ? -1 : scenario.events.findIndex((event) => event.id === edit.after);
      return scenario.events.slice(kept + 1).map((event) => ({ kind: 'append', event }));
    }
    case 'deadline':
      return [{ kind: 'deadline', deadline: edit.deadline, day: scenario.deadlines?.[edit.deadline] ?? null }];
  }
}

/** Where an event stands: in the prelude or among the events. */
function find(scenario: Scenario, id: string): { list: 'prelude' | 'events'; at: number; event: ScenarioEvent } {
  for (const list of ['events', 'prelude'] as const) {
    const at = scenario[list].findIndex((event) => event.id === id);
    const event = scenario[list][at];
    if (event !== undefined) return { list, at, event };
  }
  const near = nearest(
    id,
    [...scenario.events, ...scenario.prelude].map((event) => event.id),
  );
  throw new DemarcheError(
    'what-if/unknown-event',
    `no event "${id}"${near === undefined ? '' : `; the nearest is "${near}"`}`,
    {
      file: scenario.id,
    },
  );
}

/** The insertion that puts an event where it stood: before its follower, or after its forerunner, or alone at the end. */
function putBack(scenario: Scenario, id: string): Edit {
  const { list, at, event } = find(scenario, id);
  const follower = scenario[list][at + 1];
  if (follower !== undefined) return { kind: 'insert', where: 'before', anchor: follower.id, event };
  const forerunner = scenario[list][at - 1];
  if (forerunner !== undefined) return { kind: 'insert', where: 'after', anchor: forerunner.id, event };
  return list === 'events' ? { kind: 'append', event } : { kind: 'insert', where: 'before', anchor: '', event };
}

function change(course: Course, edit: Edit): void {
  switch (edit.kind) {
    case 'drop': {
      const { list, at } = find(course, edit.event);
      course[list].splice(at, 1);
      return;
    }
    case 'insert': {
      fresh(course, edit.event.id);
      if (edit.anchor === '') {
        course.prelude.unshift(copy(edit.event));
        return;
      }
      const { list, at } = find(course, edit.anchor);
      course[list].splice(edit.where === 'before' ? at : at + 1, 0, copy(edit.event));
      inOrder(course, edit.event.id);
      return;
    }
    case 'replace': {
      const { list, at } = find(course, edit.event);
      course[list].splice(at, 1);
      fresh(course, edit.by.id);
      course[list].splice(at, 0, copy(edit.by));
      inOrder(course, edit.by.id);
      return;
    }
    case 'move': {
      const { list, at } = find(course, edit.event);
      const [event] = course[list].splice(at, 1);
      if (event === undefined) return;
      const later = course[list].findIndex((other) => other.day > edit.day);
      course[list].splice(later < 0 ? course[list].length : later, 0, {
        ...event,
        day: edit.day,
        dateBasis: 'assumed',
      });
      inOrder(course, edit.event);
      return;
    }
    case 'append': {
      fresh(course, edit.event.id);
      course.events.push(copy(edit.event));
      inOrder(course, edit.event.id);
      return;
    }
    case 'cut': {
      const kept = edit.after === null ? -1 : find(course, edit.after).at;
      if (edit.after !== null && find(course, edit.after).list === 'prelude')
        throw new DemarcheError('what-if/contradiction', `"${edit.after}" lies before the start; cut at null instead`, {
          file: course.id,
        });
      course.events.splice(kept + 1);
      return;
    }
    case 'deadline': {
      const { [edit.deadline]: _, ...others } = course.deadlines ?? {};
      const deadlines = edit.day === null ? others : { ...others, [edit.deadline]: edit.day };
      if (Object.keys(deadlines).length === 0) delete course.deadlines;
      else course.deadlines = deadlines;
      return;
    }
  }
}

const copy = (event: ScenarioEvent): Draft<ScenarioEvent> => ({ ...event, facts: [...event.facts] });

function fresh(course: Course, id: string): void {
  if ([...course.events, ...course.prelude].some((event) => event.id === id))
    throw new DemarcheError('what-if/contradiction', `an event "${id}" is there already; give the new one another id`, {
      file: course.id,
    });
}

function inOrder(course: Course, id: string): void {
  const all = [...course.prelude, ...course.events];
  const at = all.findIndex((event) => event.id === id);
  const [before, event, after] = [all[at - 1], all[at], all[at + 1]];
  if (event === undefined) return;
  const late = before !== undefined && before.day > event.day ? before : undefined;
  const early = after !== undefined && after.day < event.day ? after : undefined;
  const other = late ?? early;
  if (other !== undefined)
    throw new DemarcheError(
      'what-if/contradiction',
      `"${id}" is dated ${event.day} but would stand ${late === undefined ? 'before' : 'after'} "${other.id}" of ${other.day}; days never go back`,
      { file: course.id },
    );
}
