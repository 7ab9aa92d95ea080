import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { talksCase, theTalks } from '../../scenarios/index.ts';
import { editsFromLink, editsToLink } from '../../src/doors/inside.ts';
import { DemarcheError, type EditDraft, editKinds, type NewEvent } from '../../src/index.ts';

const ids = fc.constantFrom(...[...theTalks.prelude, ...theTalks.events].map((event) => event.id));
const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const events: fc.Arbitrary<NewEvent> = fc.record(
  { type: fc.constantFrom(...Object.keys(talksCase.vocabulary)), day: days, id: fc.stringMatching(/^[\w.:-]{1,20}$/u) },
  { requiredKeys: ['type'] },
);

/** Any change that can be written, of every kind, as it stands in a link: with what was given and no more. */
const drafts: fc.Arbitrary<EditDraft> = fc.oneof(
  fc.record({ kind: fc.constant('drop' as const), event: ids }),
  fc.record({ kind: fc.constant('move' as const), event: ids, day: days }),
  fc.record({ kind: fc.constant('replace' as const), event: ids, by: events }),
  fc.record({ kind: fc.constant('insert' as const), where: fc.constant('after' as const), anchor: ids, event: events }),
  fc.record({
    kind: fc.constant('insert' as const),
    where: fc.constant('before' as const),
    anchor: fc.option(ids),
    event: events,
  }),
  fc.record({ kind: fc.constant('append' as const), event: events }),
  fc.record({ kind: fc.constant('cut' as const), after: fc.option(ids) }),
  fc.record({
    kind: fc.constant('deadline' as const),
    deadline: fc.constantFrom(...talksCase.deadlines.map((one) => one.id)),
    day: fc.option(days),
  }),
  fc.record({ kind: fc.constant('horizon' as const), day: days }),
);

/** What a change sets once for the whole course, if it sets something. */
const sets = (draft: EditDraft): string =>
  draft.kind === 'deadline' ? `deadline ${draft.deadline}` : draft.kind === 'horizon' ? 'horizon' : '';

describe('changes as the text of a link', () => {
  test.prop([fc.array(drafts, { maxLength: 12 })])('read as they were written', (written) => {
    const stands = written.filter(
      (draft, index) => sets(draft) === '' || !written.slice(index + 1).some((later) => sets(later) === sets(draft)),
    );
    const text = editsToLink(talksCase, written);
    expect(editsFromLink(talksCase, text)).toEqual(stands);
    expect(text).toMatch(/^[\w.:!~-]*$/u);
  });

  test.prop([fc.array(drafts, { maxLength: 4 }), fc.string()])('say part by part what cannot be read', (some, odd) => {
    const text = [editsToLink(talksCase, some), odd].filter((part) => part !== '').join('~');
    const read = editsFromLink(talksCase, text);
    expect(read).toHaveLength(text === '' ? 0 : text.split('~').length);
    const made = read.flatMap((one) => (one instanceof DemarcheError ? [] : [one]));
    expect(editsFromLink(talksCase, editsToLink(talksCase, made)).some((one) => one instanceof DemarcheError)).toBe(
      false,
    );
  });

  test('have a sign for each kind of change', () => {
    const seen = new Set(fc.sample(drafts, { numRuns: 400, seed: 1 }).map((draft) => draft.kind));
    expect([...seen].sort()).toEqual([...editKinds].sort());
  });
});
