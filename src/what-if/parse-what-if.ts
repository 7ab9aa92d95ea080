import * as v from 'valibot';
import { bases, isDay } from '../case/index.ts';
import { DemarcheError, hintOf, holdsControls, shortened } from '../model/index.ts';
import { editKinds } from './edit.ts';
import type { WhatIf } from './what-if.ts';

/** The most edits that one what-if may have, and the deepest stack of bases written out in one another. */
const MOST_EDITS = 500;
const DEEPEST = 50;

const prose = v.pipe(
  v.string('expected a text'),
  v.check((value) => !holdsControls(value), 'expected a text without control characters'),
);
const text = v.pipe(
  prose,
  v.check((value) => value.trim() !== '', 'expected a text that is not empty'),
);
const id = v.pipe(text, v.regex(/^[\w.:-]{1,120}$/u, 'expected an id of letters, digits and . _ : - (at most 120)'));
/** The name of something that should exist: whether it does is looked up, with the nearest that does. */
const name = v.pipe(text, v.maxLength(120, 'expected a name of at most 120 characters'));
/** An id, or the path of a file: which of the two is for those to say who can read files. */
const path = v.pipe(
  prose,
  v.check((value) => value.trim() !== '', 'expected the id of a scenario or what-if, or a file; came nothing'),
  v.maxLength(1_000, 'expected an id, or a path of at most 1000 characters'),
);
const day = v.pipe(
  v.string('expected a day such as "2008-03-18"'),
  v.check(isDay, 'expected a day of the calendar such as "2008-03-18"'),
);
const facts = v.array(id, 'expected a list of ids of facts');
const why = v.exactOptional(
  v.pipe(
    v.strictObject({ sentence: prose, facts: v.optional(facts, []) }, 'expected { sentence, facts }'),
    v.check(
      (value) => value.sentence.trim() === '' || value.facts.length > 0,
      'a reason needs facts; expected the id of at least one under "facts"',
    ),
  ),
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
const edits = [
  v.strictObject({ kind: v.literal('drop'), event: name, why }),
  v.strictObject({
    kind: v.literal('insert'),
    where: v.picklist(['before', 'after'], 'expected before or after'),
    anchor: v.nullable(name),
    event,
    why,
  }),
  v.strictObject({ kind: v.literal('replace'), event: name, by: event, why }),
  v.strictObject({ kind: v.literal('move'), event: name, day, why }),
  v.strictObject({ kind: v.literal('append'), event, why }),
  v.strictObject({ kind: v.literal('cut'), after: v.nullable(name), why }),
  v.strictObject({ kind: v.literal('deadline'), deadline: name, day: v.nullable(day), why }),
  v.strictObject({ kind: v.literal('horizon'), day, why }),
] as const;
const edit = v.variant('kind', edits, `expected an edit: { kind, ... } with a kind of ${editKinds.join(', ')}`);
const expectation = v.union(
  [v.strictObject({ outcome: name, holds: v.boolean() }), v.strictObject({ region: name, state: name })],
  'expected { outcome, holds } or { region, state }',
);
const whatIfFile: v.GenericSchema<unknown, v.InferOutput<typeof withoutBase> & { base: string | object }> = v.lazy(() =>
  v.strictObject(
    {
      ...withoutBase.entries,
      base: v.union([path, whatIfFile], 'expected the id of a scenario or what-if, a file, or a what-if'),
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
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length === 0)
    fail('', `expected a what-if: { question, base, edits: [...] }, came ${cameOf(value, String(value))}`);
  if (depthOf(value) > DEEPEST) fail('base', `the bases are written out in one another more than ${DEEPEST} deep`);
  const found = v.safeParse(whatIfFile, value, { abortEarly: true });
  if (found.success) return complete(file, found.output);
  const [issue] = found.issues;
  const keys = (issue.path ?? []).map((item) => item.key);
  const place = keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${shortened(String(key))}`))
    .join('')
    .replace(/^\./u, '');
  const last = issue.path?.at(-1);
  if (issue.type === 'strict_object' && last?.origin === 'key') {
    const known = keysAt(keys.slice(0, -1), last.input);
    const key = shortened(String(last.key));
    if (issue.expected === 'never') return fail(place, `there is no key "${key}" here${hintOf(key, known)}`);
    const strange = Object.keys(Object(last.input)).find((one) => !known.includes(one));
    const instead = strange === undefined ? '' : `; there is "${shortened(strange)}", which is no key here`;
    return fail(place, `"${key}" is missing${instead}`);
  }
  if (issue.type === 'check') return fail(place, issue.message);
  return fail(place, `${issue.message}, came ${cameOf(issue.input, issue.received)}`);
}

/** The keys that may stand in the object at this place. */
function keysAt(place: readonly unknown[], input: unknown): readonly string[] {
  const last = place.at(-1);
  if (last === 'why') return ['sentence', 'facts'];
  if (last === 'by' || last === 'event') return Object.keys(event.entries);
  if (place.at(-2) === 'edits') {
    const kind = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
    return Object.keys(edits.find((one) => one.entries.kind.literal === kind)?.entries ?? {});
  }
  return [...Object.keys(withoutBase.entries), 'base'];
}

/** What came, in a word or two; of an object its keys. */
function cameOf(input: unknown, received: string): string {
  if (input === undefined || input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input !== 'object') return shortened(received);
  const keys = Object.keys(input);
  return keys.length === 0 ? 'an empty object' : `{ ${shortened(keys.slice(0, 6).join(', '))} }`;
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
