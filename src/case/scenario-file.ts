import * as v from 'valibot';
import { formMessage } from '../messages/index.ts';
import { holdsControls } from '../model/index.ts';
import { isDay, isReported } from './day.ts';
import { bases } from './vocabulary.ts';

/** The most events that a scenario file may hold, its prelude included. */
export const MOST_EVENTS = 20_000;

const anyText = v.pipe(
  v.string(formMessage('form.text')),
  v.check((value) => !holdsControls(value), formMessage('form.control')),
);
const text = v.pipe(
  anyText,
  v.check((value) => value.trim() !== '', formMessage('form.blank')),
);
const id = v.pipe(text, v.regex(/^[\w.:-]{1,120}$/u, formMessage('form.id')));
const day = v.pipe(v.string(formMessage('form.day')), v.check(isDay, formMessage('form.calendar')));
const reported = v.pipe(v.string(formMessage('form.reported')), v.check(isReported, formMessage('form.interval')));
const facts = v.array(id, formMessage('form.facts'));
const basis = v.picklist(bases, formMessage('form.oneOf', { names: bases.join(', ') }));
const dating = {
  day,
  reported: v.optional(reported),
  dateBasis: v.optional(basis, 'assumed'),
};
const event = v.strictObject(
  {
    id,
    type: text,
    ...dating,
    facts: v.optional(facts, []),
    sentence: v.optional(text),
    basis: v.optional(basis),
    place: v.optional(text),
    note: v.optional(text),
  },
  formMessage('form.event'),
);
const annotationKinds = ['colour', 'claim', 'analyst', 'context', 'wordless'] as const;
const annotation = v.strictObject(
  {
    id,
    kind: v.picklist(annotationKinds, formMessage('form.oneOf', { names: annotationKinds.join(', ') })),
    text,
    ...dating,
    facts: v.optional(facts, []),
    after: v.optional(id),
  },
  formMessage('form.annotation'),
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
    prelude: v.optional(v.array(event, formMessage('form.events')), []),
    events: v.array(event, formMessage('form.events')),
    annotations: v.optional(v.array(annotation, formMessage('form.annotations')), []),
    horizon: v.optional(day),
    deadlines: v.optional(byName(day, formMessage('form.deadlines')), {}),
    expected: v.optional(byName(text, formMessage('form.states'))),
    /** What was changed to come to this course, and why: for those who read what-ifs; a replay goes by the events. */
    whatIf: v.optional(v.looseObject({}, formMessage('form.whatIf'))),
  },
  formMessage('form.scenario'),
);

export type ScenarioFile = v.InferOutput<typeof scenarioFile>;
