import * as v from 'valibot';
import { holdsControls } from '../model/index.ts';
import { isDay, isReported } from './day.ts';
import { bases } from './vocabulary.ts';

/** The most events that a scenario file may hold, its prelude included. */
export const MOST_EVENTS = 20_000;

const anyText = v.pipe(
  v.string('expected a text'),
  v.check((value) => !holdsControls(value), 'expected a text without control characters'),
);
const text = v.pipe(
  anyText,
  v.check((value) => value.trim() !== '', 'expected a text that is not empty'),
);
const id = v.pipe(text, v.regex(/^[\w.:-]{1,120}$/u, 'expected an id of letters, digits and . _ : - (at most 120)'));
const day = v.pipe(
  v.string('expected a day such as "2008-03-18"'),
  v.check(isDay, 'expected a day of the calendar such as "2008-03-18"'),
);
const reported = v.pipe(
  v.string('expected a date such as "2008-03" or "2008-03-17/2008-03-18"'),
  v.check(isReported, 'expected a day, month or year, or an interval such as "2008-03-17/2008-03-18" ("..": open)'),
);
const facts = v.array(id, 'expected a list of ids of facts');
const dating = {
  day,
  reported: v.optional(reported),
  dateBasis: v.optional(v.picklist(bases, `expected one of ${bases.join(', ')}`), 'assumed'),
};
const event = v.strictObject(
  { id, type: text, ...dating, facts: v.optional(facts, []), place: v.optional(text), note: v.optional(text) },
  'expected an event: { id, type, day, facts }',
);
const annotationKinds = ['colour', 'claim', 'analyst', 'context'] as const;
const annotation = v.strictObject(
  {
    id,
    kind: v.picklist(annotationKinds, `expected one of ${annotationKinds.join(', ')}`),
    text,
    ...dating,
    facts: v.optional(facts, []),
    after: v.optional(id),
  },
  'expected an annotation: { id, kind, text, day, facts }',
);

/** Values by names. A list is no such thing, though JavaScript would let it pass. */
const byName = <Value extends v.GenericSchema>(value: Value, message: string) =>
  v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(
      (given) => typeof given === 'object' && given !== null && !Array.isArray(given),
      message,
    ),
    v.record(v.string(), value, message),
  );

/** The form of a scenario file; what its names mean is checked against the case afterwards. */
export const scenarioFile = v.strictObject(
  {
    case: v.optional(id),
    id: v.optional(id),
    title: v.optional(text),
    description: v.optional(anyText),
    extends: v.optional(id),
    prelude: v.optional(v.array(event, 'expected a list of events'), []),
    events: v.array(event, 'expected a list of events'),
    annotations: v.optional(v.array(annotation, 'expected a list of annotations'), []),
    horizon: v.optional(day),
    deadlines: v.optional(byName(day, 'expected days by the ids of deadlines'), {}),
    expected: v.optional(byName(text, 'expected states by the names of regions')),
    /** What was changed to come to this course, and why: for those who read what-ifs; a replay goes by the events. */
    whatIf: v.optional(v.looseObject({}, 'expected a what-if: { question, base, edits: [...] }')),
  },
  'expected a scenario: { title, events: [...] }',
);

export type ScenarioFile = v.InferOutput<typeof scenarioFile>;
