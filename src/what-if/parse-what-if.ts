import * as v from 'valibot';
import { bases, isDay } from '../case/index.ts';
import { cameOf, editProblems, formMessage, formProblem, formProblems, sentence } from '../messages/index.ts';
import { DemarcheError, holdsControls, type Sentence } from '../model/index.ts';
import { editKinds } from './edit.ts';
import type { WhatIf } from './what-if.ts';

/** The most edits that one what-if may have, and the deepest stack of bases written out in one another. */
const MOST_EDITS = 500;
const DEEPEST = 50;

const prose = v.pipe(
  v.string(formMessage('form.text')),
  v.check((value) => !holdsControls(value), formMessage('form.control')),
);
const text = v.pipe(
  prose,
  v.check((value) => value.trim() !== '', formMessage('form.blank')),
);
const id = v.pipe(text, v.regex(/^[\w.:-]{1,120}$/u, formMessage('form.id')));
/** The name of something that should exist: whether it does is looked up, with the nearest that does. */
const name = v.pipe(text, v.maxLength(120, formMessage('form.name')));
/** An id, or the path of a file: which of the two is for those to say who can read files. */
const path = v.pipe(
  prose,
  v.check((value) => value.trim() !== '', formMessage('form.base')),
  v.maxLength(1_000, formMessage('form.path')),
);
const day = v.pipe(v.string(formMessage('form.day')), v.check(isDay, formMessage('form.calendar')));
const facts = v.array(id, formMessage('form.facts'));
const why = v.exactOptional(
  v.pipe(
    v.strictObject({ sentence: prose, facts: v.optional(facts, []) }, formMessage('form.why')),
    v.check((value) => value.sentence.trim() === '' || value.facts.length > 0, formMessage('form.whyFacts')),
  ),
);
const basis = v.picklist(bases, formMessage('form.oneOf', { names: bases.join(', ') }));
const event = v.strictObject(
  {
    type: text,
    id: v.exactOptional(id),
    day: v.exactOptional(day),
    reported: v.exactOptional(text),
    dateBasis: v.exactOptional(basis),
    facts: v.exactOptional(facts),
    sentence: v.exactOptional(text),
    basis: v.exactOptional(basis),
    place: v.exactOptional(text),
    note: v.exactOptional(text),
  },
  formMessage('form.newEvent'),
);
const edits = [
  v.strictObject({ kind: v.literal('drop'), event: name, why }),
  v.strictObject({
    kind: v.literal('insert'),
    where: v.picklist(['before', 'after'], formMessage('form.oneOf', { names: 'before, after' })),
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
const edit = v.variant('kind', edits, formMessage('form.edit', { names: editKinds.join(', ') }));
const expectation = v.union(
  [
    v.strictObject({ outcome: name, holds: v.boolean(formMessage('form.yesNo')) }),
    v.strictObject({ region: name, state: name }),
  ],
  formMessage('form.expectation'),
);
const whatIfFile: v.GenericSchema<unknown, v.InferOutput<typeof withoutBase> & { base: string | object }> = v.lazy(() =>
  v.strictObject(
    {
      ...withoutBase.entries,
      base: v.union([path, whatIfFile], formMessage('form.base')),
    },
    formMessage('form.whatIf'),
  ),
);
const withoutBase = v.object({
  id: v.exactOptional(id),
  title: v.exactOptional(text),
  question: text,
  case: v.exactOptional(id),
  edits: v.pipe(
    v.array(edit, formMessage('form.edits')),
    v.maxLength(MOST_EDITS, formMessage('form.mostEdits', { most: MOST_EDITS })),
  ),
  expectations: v.exactOptional(v.array(expectation, formMessage('form.expectations')), []),
  shows: v.exactOptional(prose, ''),
  cannotShow: v.exactOptional(prose, ''),
  facts: v.exactOptional(facts, []),
});

/** Checks the form of a what-if; see `readWhatIf`. */
export function parseWhatIf(file: string, value: unknown): WhatIf {
  const fail = (problem: Sentence, place: string): never => {
    throw new DemarcheError('what-if/invalid', problem, { file, place });
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length === 0)
    fail(
      sentence(formProblems, 'form.came', { problem: sentence(formProblems, 'form.whatIf'), came: cameOf(value) }),
      '',
    );
  if (depthOf(value) > DEEPEST) fail(sentence(editProblems, 'edit.deep', { most: DEEPEST }), 'base');
  const found = v.safeParse(whatIfFile, value, { abortEarly: true });
  if (found.success) return complete(file, found.output);
  const { problem, place } = formProblem(found.issues[0], keysAt);
  return fail(problem, place);
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
