import * as v from 'valibot';
import { formMessage } from '../messages/index.ts';
import { holdsControls } from '../model/index.ts';
import { stopKinds } from './lesson.ts';

const MOST_STOPS = 100;

const text = v.pipe(
  v.string(formMessage('form.text')),
  v.check((value) => value.trim() !== '', formMessage('form.blank')),
  v.maxLength(4000, formMessage('form.long', { most: '4,000' })),
  v.check((value) => !holdsControls(value), formMessage('form.control')),
);
const id = v.pipe(text, v.regex(/^[\w.:-]{1,120}$/u, formMessage('form.id')));
const minutes = v.pipe(
  v.number(formMessage('form.minutes')),
  v.minValue(0, formMessage('form.fewMinutes')),
  v.maxValue(600, formMessage('form.manyMinutes')),
);
const ids = v.array(id, formMessage('form.ids'));

const stop = v.strictObject(
  {
    id,
    at: id,
    when: v.optional(v.picklist(['before', 'after'], formMessage('form.oneOf', { names: 'before, after' })), 'after'),
    kind: v.picklist(stopKinds, formMessage('form.oneOf', { names: stopKinds.join(', ') })),
    party: v.optional(id),
    issue: v.optional(id),
    region: v.optional(id),
    until: v.optional(id),
    options: v.optional(
      v.array(v.strictObject({ id, text: v.optional(text) }, formMessage('form.option')), formMessage('form.options')),
      [],
    ),
    answer: v.optional(ids, []),
    facts: ids,
    minutes: v.optional(minutes, 2),
    title: text,
    situation: text,
    question: text,
    reveal: text,
    debrief: text,
    teacherNote: v.optional(text),
  },
  formMessage('form.stop'),
);

const closing = v.strictObject(
  {
    title: text,
    task: text,
    minutes,
    at: id,
    moves: v.optional(ids, []),
    debrief: text,
  },
  formMessage('form.closing'),
);

/** The form of a lesson file; what its names mean is checked against the case afterwards. */
export const lessonFile = v.strictObject(
  {
    $schema: v.optional(text),
    id,
    language: v.optional(
      v.pipe(text, v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u, formMessage('form.language'))),
      'en',
    ),
    title: text,
    summary: v.optional(text),
    fullSummary: v.optional(text),
    scenario: id,
    minutes,
    group: v.optional(v.strictObject({ least: minutes, most: minutes, note: text }, formMessage('form.group'))),
    objectives: v.optional(v.array(text, formMessage('form.texts')), []),
    opening: v.optional(text),
    openingMinutes: v.optional(minutes, 0),
    stops: v.pipe(
      v.array(stop, formMessage('form.stops')),
      v.maxLength(MOST_STOPS, formMessage('form.mostStops', { most: MOST_STOPS })),
    ),
    closing: v.optional(closing),
    debrief: v.optional(text),
    debriefMinutes: v.optional(minutes, 0),
    glossary: v.optional(
      v.array(v.strictObject({ term: text, meaning: text }, formMessage('form.term')), formMessage('form.terms')),
      [],
    ),
  },
  formMessage('form.lesson'),
);
