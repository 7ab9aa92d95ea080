import { describe, expect, test } from 'vitest';
import { talksCase, theTalks } from '../../scenarios/index.ts';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import {
  applyEdit,
  DemarcheError,
  readWhatIf,
  resolveWhatIf,
  runWhatIf,
  toScript,
  type WhatIf,
  whatIf,
  whatIfLink,
} from '../../src/index.ts';

const because = { because: 'For the sake of a test.', facts: ['M-50'] };
const plain: WhatIf = {
  id: 'plain',
  title: 'Plain',
  question: 'Would it?',
  base: 'the-talks',
  edits: [],
  shows: '',
  cannotShow: '',
  facts: [],
};

describe('a script', () => {
  const first = whatIf('Would it?').from('the-talks');

  test('gives a new what-if at each call and leaves the old as it is', () => {
    const second = first.drop('m08-receive', because);
    expect(first.edits).toEqual([]);
    expect(second.edits).toHaveLength(1);
    expect(Object.isFrozen(second)).toBe(true);
  });

  test('is a what-if, and survives JSON as one', async () => {
    const whole = first
      .called('whole', 'Everything is changed')
      .of('talks')
      .drop('m08-send-letter', because)
      .replace('m08-reassure', 'us.missileDefense.freezePlan', because)
      .insertBefore('m08-receive', 'us.tone.greetWarmly', because)
      .insertAfter('m08-receive', 'us.tone.greetWarmly', { ...because, id: 'warmly', note: 'Twice.' })
      .insertFirst('us.letter.send', because)
      .append('russia.inf.giveNotice', { ...because, day: '2008-04-01' })
      .move('between-suspend-cfe', '2008-02-01', because)
      .cutAfter('m08-request-text', because)
      .deadline('handover', '2008-05-01', because)
      .until('2008-12-31', because)
      .expect('impasse', true)
      .expectState('transit', 'requested')
      .showing('That it can.')
      .notShowing('That it did.')
      .citing('M-50');
    const read = await readWhatIf('whole.json', JSON.parse(JSON.stringify(whole)));
    expect(read).toEqual({ ...whole });
    expect(toScript(read)).toContain('.append("russia.inf.giveNotice", { because: ');
    expect(toScript(read)).toBe(toScript(whole));
  });
});

describe('a what-if', () => {
  test('leaves its base as it is', () => {
    const before = JSON.stringify(theTalks);
    for (const one of whatIfs) runWhatIf(talksCase, one, whatIfs);
    expect(JSON.stringify(theTalks)).toBe(before);
  });

  test('stands on another by name as well as by value', () => {
    const lower: WhatIf = { ...plain, id: 'lower', edits: [{ kind: 'drop', event: 'm08-send-letter' }] };
    const upper: WhatIf = { ...plain, id: 'upper', edits: [{ kind: 'drop', event: 'm08-receive' }] };
    const byName = resolveWhatIf(talksCase, { ...upper, base: 'lower' }, [lower]);
    const byValue = resolveWhatIf(talksCase, { ...upper, base: lower });
    expect(byName.scenario).toEqual(byValue.scenario);
    expect(byName.edits).toHaveLength(1);
    expect(byName.root).toBe(theTalks);
    const edited = [lower, upper].flatMap((one) => resolveWhatIf(talksCase, one).edits).reduce(applyEdit, theTalks);
    expect(byName.scenario.events).toEqual(edited.events);
  });

  test.each<[string, Partial<WhatIf>, string]>([
    [
      'an unknown base',
      { base: 'the-talk' },
      'plain, base: no scenario or what-if "the-talk"; the nearest is "the-talks"',
    ],
    ['a base that is itself', { base: 'plain' }, 'the bases go round in a circle: plain → plain'],
    ['the file of another case', { case: 'harbour' }, 'it is made for the case "harbour", and this is "talks"'],
    ['an unknown fact', { facts: ['M-500'] }, 'no fact "M-500"; the nearest is "M-50"'],
    [
      'an unknown move',
      { edits: [{ kind: 'append', event: { type: 'us.inf.giveNotise' } }] },
      'plain, edit 1 (append): no event "us.inf.giveNotise"; the nearest is "us.inf.giveNotice"',
    ],
    [
      'an unknown deadline',
      { edits: [{ kind: 'deadline', deadline: 'handovers', day: null }] },
      'no deadline "handovers"; the nearest is "handover"',
    ],
    [
      'an unknown outcome',
      { expectations: [{ outcome: 'impass', holds: true }] },
      'plain, expectation 1: no outcome "impass"; the nearest is "impasse"',
    ],
    ['an unknown region', { expectations: [{ region: 'transits', state: 'refused' }] }, 'no region "transits"'],
    ['an unknown state', { expectations: [{ region: 'transit', state: 'refuse' }] }, 'the nearest is "refused"'],
  ])('with %s is refused by its place', (_, part, message) => {
    expect(() => runWhatIf(talksCase, { ...plain, ...part })).toThrow(DemarcheError);
    expect(() => runWhatIf(talksCase, { ...plain, ...part })).toThrow(message);
  });

  test('on a circle of two bases is refused with the circle', () => {
    const one: WhatIf = { ...plain, id: 'one', base: 'two' };
    const two: WhatIf = { ...plain, id: 'two', base: 'one' };
    expect(() => resolveWhatIf(talksCase, one, [one, two])).toThrow('one → two → one');
  });

  test.each<[string, unknown, string]>([
    ['of no form at all', 5, 'expected a what-if'],
    ['with an unknown key', { ...plain, edit: [] }, 'no key "edit"; the nearest is "edits"'],
    ['with an unknown kind of edit', { ...plain, edits: [{ kind: 'drip' }] }, 'edits[0].kind'],
    ['with a day that does not exist', { ...plain, edits: [{ kind: 'horizon', day: '2008-02-30' }] }, 'edits[0].day'],
    ['with control characters', { ...plain, question: 'a\u001bb' }, 'expected a text without control characters'],
  ])('read from foreign values %s is refused by its place', async (_, value, message) => {
    await expect(readWhatIf('file.json', value)).rejects.toThrow(message);
  });

  test('written into itself without end is refused', async () => {
    let nested: object = plain;
    for (let depth = 0; depth < 200; depth++) nested = { ...plain, base: nested };
    await expect(readWhatIf('file.json', nested)).rejects.toThrow('more than 50 deep');
  });

  test('has a link of at most 300 characters to the page, with all changes to the scenario at its bottom', () => {
    const linkTo = (id: string): URLSearchParams => {
      const run = runWhatIf(talksCase, whatIfs.find((one) => one.id === id) ?? plain, whatIfs);
      const link = whatIfLink(talksCase, run, true);
      expect(link.length).toBeLessThanOrEqual(300);
      return new URLSearchParams(link.slice(1));
    };
    expect(linkTo('radars-taken-up').get('e')).toBe(
      'a!o07-object-to-plan!ae~a!us-freeze-plan!be~r!o07-leave-radars-aside!ag',
    );
    expect(linkTo('start-expires').get('e')).toBe('h!20091231');
    expect(linkTo('text-before-march').get('e')).toContain('m!m08-enrich-measures!20080303~');
    expect(linkTo('document-overtaken').get('e')).toMatch(/^p!..!20080508~p!..!20080508$/u);
    expect(Object.fromEntries(linkTo('inf-notice'))).toMatchObject({ s: 'the-talks', q: 'inf-notice', v: 'diagram' });
  });

  test('on one that sets the same thing has a link with the later setting alone', () => {
    const lower: WhatIf = { ...plain, id: 'lower', edits: [{ kind: 'horizon', day: '2008-06-01' }] };
    const upper: WhatIf = { ...plain, id: 'upper', base: lower, edits: [{ kind: 'horizon', day: '2008-12-31' }] };
    expect(whatIfLink(talksCase, runWhatIf(talksCase, upper))).toContain('&e=h!20081231&n=');
  });
});
