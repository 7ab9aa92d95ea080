import * as v from 'valibot';
import { bases, isDay } from '../case/index.ts';
import { DemarcheError } from '../model/index.ts';
import { editKinds } from './edit.ts';
import type { WhatIf } from './what-if.ts';

/** The most edits that one what-if may have, and the deepest stack of bases written out in one another. */
const MOST_EDITS = 500;
const DEEPEST = 50;

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these would reach a terminal as commands
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

const prose = v.pipe(
  v.string('expected a text'),
  v.check((value) => !CONTROL.test(value), 'expected a text without control characters'),
);
const text = v.pipe(
  prose,
  v.check((value) => value.trim() !== '', 'expected a text that is not empty'),
);
const id = v.pipe(text, v.regex(/^[\w.:-]{1,120}$/u, 'expected an id of letters, digits and . _ : - (at most 120)'));
const day = v.pipe(
  v.string('expected a day such as "2008-03-18"'),
  v.check(isDay, 'expected a day of the calendar such as "2008-03-18"'),
);
const facts = v.array(id, 'expected a list of ids of facts');
const why = v.exactOptional(
  v.strictObject({ sentence: prose, facts: v.optional(facts, []) }, 'expected { sentence, facts }'),
);
const event = v.strictObject(
  {
    type: text,
    id: v.exactOptional(id),
    day: v.exactOptional(day),
    reported: v.exactOptional(text),
    dateBasis: v.exactOptional(v.picklist(bases, `expected one of ${bases.join(', ')}`)),
    facts: v.exactOptional(facts),
    place: v.exactOptional(text),
    note: v.exactOptional(text),
  },
  'expected an event: { type }, with id, day and facts where they are to be others than those of its place',
);
const edit = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('drop'), event: id, why }),
    v.strictObject({
      kind: v.literal('insert'),
      where: v.picklist(['before', 'after'], 'expected before or after'),
      anchor: v.nullable(id),
      event,
      why,
    }),
    v.strictObject({ kind: v.literal('replace'), event: id, by: event, why }),
    v.strictObject({ kind: v.literal('move'), event: id, day, why }),
    v.strictObject({ kind: v.literal('append'), event, why }),
    v.strictObject({ kind: v.literal('cut'), after: v.nullable(id), why }),
    v.strictObject({ kind: v.literal('deadline'), deadline: id, day: v.nullable(day), why }),
    v.strictObject({ kind: v.literal('horizon'), day, why }),
  ],
  `expected an edit: { kind, ... } with a kind of ${editKinds.join(', ')}`,
);
const expectation = v.union(
  [v.strictObject({ outcome: id, holds: v.boolean() }), v.strictObject({ region: id, state: id })],
  'expected { outcome, holds } or { region, state }',
);
const whatIfFile: v.GenericSchema<unknown, v.InferOutput<typeof withoutBase> & { base: string | object }> = v.lazy(() =>
  v.strictObject(
    {
      ...withoutBase.entries,
      base: v.union([id, whatIfFile], 'expected the id of a scenario or what-if, or a what-if'),
    },
    'expected a what-if: { question, base, edits: [...] }',
  ),
);
const withoutBase = v.object({
  id: v.exactOptional(id),
  title: v.exactOptional(text),
  question: text,
  case: v.exactOptional(id),
  edits: v.pipe(
    v.array(edit, 'expected a list of edits'),
    v.maxLength(MOST_EDITS, `expected at most ${MOST_EDITS} edits`),
  ),
  expectations: v.exactOptional(v.array(expectation, 'expected a list of expectations'), []),
  shows: v.exactOptional(prose, ''),
  cannotShow: v.exactOptional(prose, ''),
  facts: v.exactOptional(facts, []),
});

/** Checks the form of a what-if; see `readWhatIf`. */
export function parseWhatIf(file: string, value: unknown): WhatIf {
  const fail = (place: string, message: string): never => {
    throw new DemarcheError('what-if/invalid', message, { file, place });
  };
  if (depthOf(value) > DEEPEST) fail('base', `the bases are written out in one another more than ${DEEPEST} deep`);
  const found = v.safeParse(whatIfFile, value, { abortEarly: true });
  if (found.success) return complete(file, found.output);
  const [issue] = found.issues;
  const keys = (issue.path ?? []).map((item) => item.key);
  const place = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, 80)}`))
    .join('')
    .replace(/^\./u, '');
  if (issue.type === 'strict_object' && issue.expected === 'never') return fail(place, 'there is no such key here');
  return fail(place, `${issue.message}, came ${issue.received.slice(0, 80)}`);
}

function complete(file: string, read: v.InferOutput<typeof whatIfFile>): WhatIf {
  const name = file.split(/[/\\]/u).at(-1) ?? '';
  const named = name.replace(/\.\w+$/u, '').replace(/[^\w.:-]+/gu, '-') || 'what-if';
  const { base } = read;
  return {
    ...read,
    id: read.id ?? named,
    title: read.title ?? read.question,
    base: typeof base === 'string' ? base : parseWhatIf(file, base),
  };
}

/** How deep bases are written out in one another; a circle counts as endless. */
function depthOf(value: unknown): number {
  let depth = 0;
  for (let one = value; typeof one === 'object' && one !== null && 'base' in one && depth <= DEEPEST; one = one.base)
    depth += 1;
  return depth;
}
