import { readFileSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import harbourCase from '../../scenarios/harbour/index.ts';
import { talksCase } from '../../scenarios/index.ts';
import { parseScenario } from '../../src/case/parse-scenario.ts';
import { scenarioToFile } from '../../src/doors/export.ts';
import { DemarcheError, type ErrorCode, readScenario, replay, type Scenario } from '../../src/index.ts';
import { misfits } from '../schema.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../src/export/schema/scenario-file.json', import.meta.url), 'utf8'),
);
const event = { id: 'a', type: 'aldermouth.dredging.offerShare', day: '1994-03-07', facts: ['H-02'] };
const later = { id: 'b', type: 'brinehaven.pilotage.askForSharedPilots', day: '1994-03-08', facts: ['H-04'] };
const course = { title: 'Another week', events: [event, later] };

const read = (text: string, file = 'week.json'): Scenario => parseScenario(harbourCase, file, text);

function misuse(text: string, file = 'week.json'): DemarcheError {
  try {
    read(text, file);
  } catch (error) {
    if (error instanceof DemarcheError) return error;
    throw error;
  }
  throw new Error('the file was read');
}

describe('a scenario file', () => {
  test('gives the same scenario from JSON and from YAML', async () => {
    const yaml = [
      'title: Another week',
      'events:',
      `  - { id: a, type: ${event.type}, day: 1994-03-07, facts: [H-02] }`,
      `  - { id: b, type: ${later.type}, day: 1994-03-08, facts: [H-04] }`,
    ].join('\n');
    expect(read(yaml, 'week.yaml')).toEqual(read(JSON.stringify(course)));
    expect(await readScenario(harbourCase, 'week.yaml', yaml)).toEqual(read(yaml, 'week.yaml'));
  });

  test.each([harbourCase, talksCase].flatMap((talks) => talks.scenarios.map((one) => [one.id, talks, one] as const)))(
    'is written of %s, fits the published form, and reads back the same',
    (_, talks, scenario) => {
      const file = scenarioToFile(talks, scenario);
      expect(misfits(JSON.parse(file), schema)).toEqual([]);
      const again = parseScenario(talks, 'again.json', file);
      expect(again).toEqual({ ...scenario, deadlines: scenario.deadlines ?? {}, expected: scenario.expected });
      expect(scenarioToFile(talks, again)).toBe(
        scenarioToFile(talks, parseScenario(talks, 'x.json', scenarioToFile(talks, again))),
      );
    },
  );

  test('takes its id from its name, and its horizon from its last event', () => {
    expect(read(JSON.stringify(course), 'courses/another week.json')).toMatchObject({
      id: 'another-week',
      horizon: '1994-03-08',
    });
  });

  test('is replayed like a scenario of the case', () => {
    const done = replay(harbourCase, read(JSON.stringify(course)), { strict: true });
    expect(done.positions).toMatchObject({ dredging: 'offered', pilotage: 'sharingAsked' });
  });

  test('begins with the prelude of the scenario that it extends', () => {
    const [base] = harbourCase.scenarios;
    const extended = read(JSON.stringify({ ...course, extends: base?.id, prelude: [] }));
    expect(extended.prelude).toEqual(base?.prelude);
  });
});

const bad: readonly (readonly [string, ErrorCode, RegExp, unknown])[] = [
  [
    'an unknown event',
    'scenario/unknown-event',
    /events\[1\]\.type: no event "brinehaven\.pilotage\.askForPilots"; the nearest is "brinehaven\.pilotage\.askForSharedPilots"/u,
    { events: [event, { ...later, type: 'brinehaven.pilotage.askForPilots' }] },
  ],
  [
    'an unknown party',
    'scenario/unknown-party',
    /events\[0\]\.type: no party "aldermoth"; the nearest is "aldermouth"/u,
    { events: [{ ...event, type: 'aldermoth.dredging.offerShare' }] },
  ],
  [
    'an unknown fact',
    'scenario/unknown-fact',
    /events\[0\]\.facts\[1\]: no fact "H-O2"; the nearest is "H-0[12]"/u,
    { events: [{ ...event, facts: ['H-02', 'H-O2'] }] },
  ],
  [
    'an unknown region',
    'scenario/unknown-region',
    /expected\.dreging: no region "dreging"; the nearest is "dredging"/u,
    { ...course, expected: { dreging: 'offered' } },
  ],
  [
    'an unknown state',
    'scenario/invalid',
    /expected\.dredging: no state "ofered" of dredging; the nearest is "offered"/u,
    { ...course, expected: { dredging: 'ofered' } },
  ],
  [
    'an unknown scenario to extend',
    'case/unknown-scenario',
    /extends: no scenario "a-week"; there is: one-week-in-march/u,
    { ...course, extends: 'a-week' },
  ],
  [
    'an unknown deadline',
    'scenario/invalid',
    /deadlines\.end-of-offer: no deadline "end-of-offer"; the nearest is "end-of-the-offer"/u,
    { ...course, deadlines: { 'end-of-offer': '1994-03-20' } },
  ],
  [
    'an unknown key',
    'scenario/invalid',
    /events\[0\]\.fact: no key "fact"; the nearest is "facts"/u,
    { events: [{ ...event, fact: [] }] },
  ],
  ['a missing list of events', 'scenario/invalid', /"events" is missing; there is "event"/u, { event: [] }],
  ['another case', 'scenario/invalid', /case: the file is made for the case "quay"/u, { ...course, case: 'quay' }],
  [
    'a day that is not one',
    'scenario/date',
    /events\[0\]\.day: expected a day of the calendar .*"1994-02-29"/u,
    { events: [{ ...event, day: '1994-02-29' }] },
  ],
  [
    'a reported date that is not one',
    'scenario/date',
    /events\[0\]\.reported: expected .*"last spring"/u,
    { events: [{ ...event, reported: 'last spring' }] },
  ],
  [
    'events out of order',
    'scenario/order',
    /events\[1\]\.day: 1994-03-07 stands after 1994-03-08 \("b"\)/u,
    { events: [later, event] },
  ],
  [
    'a horizon before the last event',
    'scenario/order',
    /horizon: 1994-03-01 lies before the last event/u,
    { ...course, horizon: '1994-03-01' },
  ],
  [
    'an id that stands twice',
    'scenario/duplicate',
    /events\[1\]\.id: the id "a" stands twice, first in events\[0\]\.id/u,
    { events: [event, { ...later, id: 'a' }] },
  ],
  [
    'an event without a source',
    'scenario/unsourced',
    /events\[0\]\.facts: expected at least one fact/u,
    { events: [{ ...event, facts: [] }] },
  ],
  [
    'an event that forgets its source',
    'scenario/unsourced',
    /events\[0\]\.facts: expected at least one fact/u,
    { events: [{ id: 'a', type: event.type, day: event.day }] },
  ],
  [
    'an annotation after no event',
    'scenario/unknown-event',
    /annotations\[0\]\.after: no event "c"/u,
    { ...course, annotations: [{ id: 'x', kind: 'colour', text: 'Rain.', day: '1994-03-07', after: 'c' }] },
  ],
  [
    'control characters',
    'scenario/invalid',
    /events\[0\]\.note: expected a text without control characters/u,
    { events: [{ ...event, note: '\u001b[2J' }] },
  ],
  [
    'too many events',
    'file/too-large',
    /events: 20001 events; at most 20000/u,
    { events: Array.from({ length: 20_001 }, () => ({ id: 'a', type: 'b', day: '1994-03-07' })) },
  ],
  ['a list', 'scenario/invalid', /expected a scenario: .* came a list/u, []],
];

describe('a scenario file is refused by name and place', () => {
  test.each(bad)('for %s', (_, code, message, value) => {
    const error = misuse(JSON.stringify(value));
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^week\.json/u);
    expect(error.message).not.toContain('\n');
    expect(error.code).toBe(code);
  });

  const broken: readonly (readonly [string, ErrorCode, RegExp, string, string])[] = [
    [
      'for broken JSON',
      'file/syntax',
      /line 2, column 16: broken JSON: expected "," or "\}"/u,
      'a.json',
      '{\n  "title": "a" "b"}',
    ],
    ['for JSON that ends too early', 'file/syntax', /line 1, column 13: .*the text ends/u, 'a.json', '{"events": ['],
    [
      'for a key that stands twice',
      'file/syntax',
      /the key "title" stands twice/u,
      'a.json',
      '{"title":"a","title":"b"}',
    ],
    ['for broken YAML', 'file/syntax', /line 2, column \d+: broken YAML/u, 'a.yaml', 'title: a\nevents: ]'],
    ['for an alias', 'file/syntax', /line 2, column \d+: the alias \*a is not read/u, 'a.yaml', 'title: &a x\nid: *a'],
    ['for an empty file', 'file/empty', /the file is empty/u, 'a.yaml', ' \n'],
    ['for a file of comments', 'scenario/invalid', /came nothing/u, 'a.yaml', '# nothing'],
    ['for a huge file', 'file/too-large', /at most 2000000/u, 'a.json', ' '.repeat(2_000_001)],
    [
      'for __proto__',
      'file/forbidden-key',
      /the key "__proto__" is not allowed/u,
      'a.json',
      '{"__proto__":{"events":[]}}',
    ],
    [
      'for a constructor',
      'file/forbidden-key',
      /events\[0\]\.constructor/u,
      'a.yaml',
      'events: [{constructor: {prototype: 1}}]',
    ],
    ['for JSON without a bottom', 'file/syntax', /the text ends/u, 'a.json', '['.repeat(100_000)],
    ['for YAML without a bottom', 'file/syntax', /YAML/u, 'a.yaml', `a: ${'['.repeat(5_000)}`],
  ];
  test.each(broken)('%s', (_, code, message, file, text) => {
    const error = misuse(text, file);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
    expect(error.code).toBe(code);
  });

  test('for an alias that would grow without end', () => {
    const bomb = ['a: &a [x, x]', ...Array.from({ length: 40 }, (_, i) => `k${i}: &b${i} [*a, *a, *a]`)].join('\n');
    expect(misuse(bomb, 'bomb.yaml').code).toBe('file/syntax');
  });
});

/** Reads anything at all: gives a scenario or a DemarcheError, and leaves Object.prototype alone. */
function survives(text: string, file: string): void {
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  try {
    const scenario = read(text, file);
    expect(Array.isArray(scenario.events)).toBe(true);
    replay(harbourCase, scenario);
  } catch (error) {
    expect(error).toBeInstanceOf(DemarcheError);
  }
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect(Object.prototype).not.toHaveProperty('polluted');
}

const file = fc.constantFrom('x.json', 'x.yaml', 'x');
const key = fc.constantFrom(
  ...['__proto__', 'constructor', 'prototype', 'polluted', 'events', 'prelude', 'annotations', 'expected'],
  ...['id', 'type', 'day', 'facts', 'after', 'horizon', 'deadlines', 'extends', 'case', 'toString', 'title'],
);
const scrap = fc.oneof(
  fc.constantFrom('a', 'b', event.type, later.type, '1994-03-07', '1994-13-40', 'H-02', 'hasOwnProperty', '..', ''),
  fc.string(),
  fc.integer(),
  fc.constant(null),
);
const tree = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    scrap,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('node')), { maxLength: 5 }).map((pairs) => new Map(pairs)),
  ),
}));

/** JSON as an attacker would write it: any key may stand anywhere. */
function written(value: unknown): string {
  if (value instanceof Map)
    return `{${[...value].map(([name, inner]) => `${JSON.stringify(name)}:${written(inner)}`).join(',')}}`;
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  return JSON.stringify(value) ?? 'null';
}

describe('the reader of scenario files', () => {
  property.prop([fc.string(), file])('survives any text', survives);
  property.prop([fc.string({ unit: fc.constantFrom(...'{}[]:,-&*!|>\'"%@`#? \n\tab0') }), file])(
    'survives any text of JSON and YAML signs',
    survives,
  );
  property.prop([tree.node, file])('survives any tree of keys and values', (value, name) => {
    survives(written(value), name);
  });
  property.prop([fc.nat(), fc.nat(), fc.string({ maxLength: 6 })])(
    'survives a good file with a piece cut out or put in',
    (at, length, piece) => {
      const text = JSON.stringify(course, undefined, 1);
      const start = at % text.length;
      survives(text.slice(0, start) + piece + text.slice(start + (length % 20)), 'x.json');
      survives(text.slice(0, start) + piece + text.slice(start + (length % 20)), 'x.yaml');
    },
  );
});

describe('the published schema of scenario files', () => {
  const everything = {
    ...course,
    case: 'harbour',
    id: 'x',
    description: '',
    extends: harbourCase.scenarios[0]?.id,
    prelude: [],
    annotations: [
      {
        ...{ id: 'n', kind: 'claim', text: 't', day: '1994-03-07', reported: '1994-03', dateBasis: 'stated' },
        ...{ facts: ['H-02'], after: 'a' },
      },
    ],
    horizon: '1994-03-09',
    deadlines: { 'end-of-the-offer': '1994-03-20' },
    expected: { dredging: 'offered' },
    events: [{ ...event, reported: '../1994-03-07', dateBasis: 'inferred', place: 'p', note: 'n' }],
  };

  test('takes what the reader takes', () => {
    expect(misfits(everything, schema)).toEqual([]);
    expect(read(JSON.stringify(everything)).id).toBe('x');
  });

  property.prop([fc.nat(), fc.oneof(scrap, fc.constant([]), fc.constant({}))])(
    'takes whatever the reader takes when one value is another',
    (choice, other) => {
      let count = 0;
      const walk = (revive: (seen: number, value: unknown) => unknown): unknown => {
        count = 0;
        return JSON.parse(JSON.stringify(everything), (_, value: unknown) => revive(count++, value));
      };
      walk((_, value) => value);
      const place = choice % count;
      const changed = walk((seen, value) => (seen === place ? other : value));
      try {
        read(JSON.stringify(changed));
      } catch (error) {
        expect(error).toBeInstanceOf(DemarcheError);
        return;
      }
      expect(misfits(changed, schema)).toEqual([]);
    },
  );
});
