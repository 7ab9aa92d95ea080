import * as v from 'valibot';
import { holdsControls } from '../model/index.ts';
import { stopKinds } from './lesson.ts';

const MOST_STOPS = 100;

const text = v.pipe(
  v.string('expected a text'),
  v.check((value) => value.trim() !== '', 'expected a text that is not empty'),
  v.maxLength(4000, 'expected at most 4,000 characters'),
  v.check((value) => !holdsControls(value), 'expected a text without control characters'),
);
const id = v.pipe(text, v.regex(/^[\w.:-]{1,120}$/u, 'expected an id of letters, digits and . _ : - (at most 120)'));
const minutes = v.pipe(
  v.number('expected a number of minutes'),
  v.minValue(0, 'expected minutes that are not negative'),
  v.maxValue(600, 'expected at most 600 minutes'),
);
const ids = v.array(id, 'expected a list of ids');

const stop = v.strictObject(
  {
    id,
    at: id,
    when: v.optional(v.picklist(['before', 'after'], 'expected before or after'), 'after'),
    kind: v.picklist(stopKinds, `expected one of ${stopKinds.join(', ')}`),
    party: v.optional(id),
    issue: v.optional(id),
    region: v.optional(id),
    until: v.optional(id),
    options: v.optional(
      v.array(v.strictObject({ id, text: v.optional(text) }, 'expected { id, text }'), 'expected a list of options'),
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
  'expected a stop: { id, at, kind, title, situation, question, reveal, debrief, facts }',
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
  'expected { title, task, minutes, at, debrief }',
);

/** The form of a lesson file; what its names mean is checked against the case afterwards. */
export const lessonFile = v.strictObject(
  {
    $schema: v.optional(text),
    id,
    language: v.optional(
      v.pipe(text, v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u, 'expected a language tag')),
      'en',
    ),
    title: text,
    summary: v.optional(text),
    fullSummary: v.optional(text),
    scenario: id,
    minutes,
    group: v.optional(v.strictObject({ least: minutes, most: minutes, note: text }, 'expected { least, most, note }')),
    objectives: v.optional(v.array(text, 'expected a list of texts'), []),
    opening: v.optional(text),
    openingMinutes: v.optional(minutes, 0),
    stops: v.pipe(
      v.array(stop, 'expected a list of stops'),
      v.maxLength(MOST_STOPS, `expected at most ${MOST_STOPS} stops`),
    ),
    closing: v.optional(closing),
    debrief: v.optional(text),
    debriefMinutes: v.optional(minutes, 0),
    glossary: v.optional(
      v.array(v.strictObject({ term: text, meaning: text }, 'expected { term, meaning }'), 'expected a list of terms'),
      [],
    ),
  },
  'expected a lesson: { id, title, scenario, minutes, stops: [...] }',
);
