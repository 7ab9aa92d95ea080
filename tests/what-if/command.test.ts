import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import { demarche, type Session } from '../cli/session.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'what-if-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ask = (...args: readonly string[]): Promise<Session> => demarche(['what-if', ...args], { folder });

/** The words of a command, as a shell parts them: quotes hold what has spaces. */
const wordsOf = (command: string): readonly string[] =>
  (command.match(/(?:'[^']*'|\\'|[^\s'\\])+/gu) ?? []).map((word) =>
    word.replace(/'([^']*)'|\\'/gu, (_, inner?: string) => inner ?? "'"),
  );

/** Asks with a file of this name and content. */
async function askFile(name: string, content: string | object, ...args: readonly string[]): Promise<Session> {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return ask(name, ...args);
}

const plain = { question: 'Would it?', base: 'the-talks', edits: [{ kind: 'drop', event: 'm08-send-letter' }] };

describe('demarche what-if', () => {
  test('lists what comes with the talks', async () => {
    const { code, out } = await ask();
    expect(code).toBe(0);
    for (const { id } of whatIfs) expect(out).toContain(`${id}\n`);
  });

  test('runs one by name, and says how to have it again', async () => {
    const { code, out } = await ask('paper-matches-speech');
    expect(code).toBe(0);
    expect(out).toMatch(/m08-admit-mismatch: no paper of 2007 is known to differ\s+from what was/u);
    expect(out).toMatch(/- 18 March 2008 \(inferred date\): Rice concedes/u);
    expect(out).toMatch(
      /demarche \d+\.\d+\.\d+, case talks \(version 1\)\n {2}demarche what-if paper-matches-speech\n$/u,
    );
  });

  const asked: readonly (readonly [string, readonly string[]])[] = [
    ['a result', ['inf-widened']],
    ['the list', []],
    ['a comparison', ['hosts-consent', '--against', 'a-host-refuses']],
    ['a table', ['hosts-consent', 'inf-notice', 'the-talks']],
    ['a table by comparisons', ['hosts-consent', '--against', 'a-host-refuses', '--against', 'the-talks']],
    ['each event', ['--each', 'moscow-2007']],
    ['a result of a file with an odd name', ["it's mine.json", '--timeout', '20']],
  ];
  const answers = asked.flatMap(([name, args]) =>
    ['text', 'json', 'markdown', 'csv'].map((format) => [name, format, args] as const),
  );

  test.each(answers)('gives %s again, byte for byte, as %s, by the command in it', async (_, format, args) => {
    writeFileSync(join(folder, "it's mine.json"), JSON.stringify(plain));
    const first = await ask(...args, ...(format === 'text' ? [] : ['--format', format]));
    expect(first.code).toBe(0);
    const last = first.out.slice(first.out.lastIndexOf('demarche what-if'));
    const plainly = (/demarche what-if[^`\r\n]*/u.exec(last)?.[0] ?? '').trimEnd();
    const command = format === 'json' ? JSON.parse(first.out).command : plainly.replace(/,+$/u, '');
    expect(first.out).toMatch(format === 'json' ? /"demarche": "\d+\.\d+\.\d+"/u : /demarche \d+\.\d+\.\d+/u);
    expect(await demarche(wordsOf(command).slice(1), { folder })).toEqual(first);
  });

  test('names the changes of every course in a table', async () => {
    for (const format of ['text', 'json', 'markdown', 'csv'])
      expect((await ask('a-host-refuses', 'inf-notice', '--format', format)).out).toContain('poland-give-consent');
  });

  test('carries version, case and edits in its data', async () => {
    const { out } = await ask('a-host-refuses', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      whatIf: 'a-host-refuses',
      demarche: expect.stringMatching(/^\d/u),
      case: { id: 'talks', version: '1' },
      edits: [{ kind: 'replace', event: 'poland-give-consent', why: { facts: ['M-24', 'M-25', 'O-47'] } }],
      fallen: [{ id: 'open-interceptor-site', dateBasis: 'assumed', guards: ['polandConsented'], causes: [[0]] }],
    });
  });

  test('compares two courses', async () => {
    const { code, out } = await ask('hosts-consent', '--against', 'a-host-refuses');
    expect(code).toBe(0);
    expect(out).toContain('Inspection in force at both sites: now yes');
    expect((await ask('hosts-consent', '--against', 'the-talks')).out).toContain('Missile defense settled: now yes');
  });

  test('sets several against the outcomes', async () => {
    const { out } = await ask('hosts-consent', 'a-host-refuses', 'inf-notice', '--format', 'csv');
    expect(out.split('\r\n').map((line) => line.split(',').slice(0, 4).join())).toEqual([
      'course,Impasse,Missile defense settled,Inspection in force at both sites',
      'hosts-consent,no,yes,yes',
      'a-host-refuses,no,no,no',
      'inf-notice,yes,no,no',
      expect.stringMatching(/^version,demarche [\d.]+,talks 1,$/u),
      'command,demarche what-if hosts-consent a-host-refuses inf-notice --format csv,,',
      '',
    ]);
  });

  test('gives the link that shows it on the page', async () => {
    const { out } = await ask('a-host-refuses', '--url', 'http://localhost:8080/');
    expect(out).toMatch(
      /^http:\/\/localhost:8080\/#z=\w{4}&s=the-talks&t=\d+&v=diagram&e=[\w!~%-]+&q=a-host-refuses&n=Poland%20refuses\n$/u,
    );
  });

  test('tells of each event whether the end stands on it, and whether the order mattered', async () => {
    const { code, out } = await ask('--each', 'the-talks');
    expect(code).toBe(0);
    expect(out).toContain('32 events of 55 change the end');
    expect(out).toContain('the order of 4 pairs of 54 matters');
    const data = JSON.parse((await ask('--each', '--format', 'json')).out);
    expect([data.scenario, data.drops.length, data.swaps.length]).toEqual(['the-talks', 55, 54]);
  });

  test('reads a question from JSON and from YAML alike', async () => {
    const json = await askFile('letter.json', { ...plain, id: 'letter' }, '--format', 'json');
    const yaml = await askFile(
      'letter.yaml',
      'id: letter\nquestion: Would it?\nbase: the-talks\nedits:\n  - { kind: drop, event: m08-send-letter }\n',
      '--format',
      'json',
    );
    expect(yaml.code).toBe(0);
    expect({ ...JSON.parse(yaml.out), command: '' }).toEqual({ ...JSON.parse(json.out), command: '' });
    expect(JSON.parse(json.out).fallen[0].id).toBe('m08-welcome-letter');
  });

  test('ends with 1 where an expectation is not met', async () => {
    const { code, out } = await askFile('hope.json', {
      ...plain,
      expectations: [{ outcome: 'impasse', holds: false }],
    });
    expect(code).toBe(1);
    expect(out).toContain('NOT MET: Impasse does not hold');
  });

  test('works on another case', async () => {
    const harbour = fileURLToPath(new URL('../../scenarios/harbour/index.ts', import.meta.url));
    const { code, out } = await askFile(
      'tide.json',
      { question: 'Would it?', base: 'one-week-in-march', edits: [{ kind: 'drop', event: 'monday-offer' }] },
      '--case',
      harbour,
    );
    expect(code).toBe(0);
    expect(out).toContain('wednesday-delay');
    expect((await ask('--each', '--case', harbour)).out).toContain('One week in March');
  });
});

describe('a what-if whose base is another file', () => {
  const drop = (event: string) => [{ kind: 'drop', event }];
  const put = (files: Readonly<Record<string, object>>): void => {
    mkdirSync(join(folder, 'lower'), { recursive: true });
    for (const [name, value] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(value));
  };

  test('stands on it, from the folder of the file that names it', async () => {
    put({
      'lower/lowest.json': plain,
      'lower/middle.json': { ...plain, base: './lowest.json', edits: drop('m08-receive') },
      'upper.yaml': { ...plain, base: 'lower/middle.json', edits: drop('m08-reassure') },
    });
    const { code, out } = await ask('upper.yaml', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ whatIf: 'upper', base: 'middle', edits: drop('m08-reassure') });
    expect((await ask('upper.yaml', '--url')).out).toContain('&e=x!m08-send-letter~x!m08-receive~x!m08-reassure&');
  });

  test('may have the same name in another folder', async () => {
    put({ 'lower/same.json': plain, 'same.json': { ...plain, base: './lower/same.json', edits: drop('m08-receive') } });
    expect((await ask('same.json')).code).toBe(0);
  });

  test.each<[string, Readonly<Record<string, object>>, string]>([
    ['a file that is not there', {}, 'top.json, base: "lower/base.json": there is no such file'],
    [
      'a circle of files',
      {
        'lower/base.json': { ...plain, base: './next.json' },
        'lower/next.json': { ...plain, base: '../lower/base.json' },
      },
      'lower/next.json, base: the bases go round in a circle: top.json → lower/base.json → lower/next.json → lower/base.json',
    ],
    [
      'a file of another case',
      { 'lower/base.json': { ...plain, case: 'harbour' } },
      'lower/base.json, case: it is made for the case "harbour", and this is "talks"',
    ],
    [
      'a file with a wrong change',
      { 'lower/base.json': { ...plain, edits: drop('m08-send-leter') } },
      'lower/base.json, edit 1 (drop): no event "m08-send-leter"; the nearest is "m08-send-letter"',
    ],
    [
      'a file of another form',
      { 'lower/base.json': { ...plain, edit: [] } },
      'lower/base.json, edit: no key "edit"; the nearest is "edits"',
    ],
  ])('is refused on %s, by file and place', async (_, files, message) => {
    rmSync(join(folder, 'lower'), { recursive: true, force: true });
    put({ ...files, 'top.json': { ...plain, base: 'lower/base.json' } });
    const { code, out, warned } = await ask('top.json');
    expect([code, out]).toEqual([2, '']);
    expect(warned).toContain(message);
    expect(warned.trim().split('\n')).toHaveLength(1);
  });
});

describe('demarche what-if refuses in one message, with code 2,', () => {
  test.each<[string, string | object, string]>([
    [
      'an unknown event',
      { ...plain, edits: [{ kind: 'drop', event: 'm08-send-leter' }] },
      'bad.json, edit 1 (drop): no event "m08-send-leter"; the nearest is "m08-send-letter"',
    ],
    [
      'edits against each other',
      { ...plain, edits: [...plain.edits, ...plain.edits] },
      'bad.json, edit 2 (drop): "m08-send-letter" is taken out by edit 1 (drop)',
    ],
    ['a circle of bases', { ...plain, base: 'bad' }, 'bad.json, base: the bases go round in a circle: bad → bad'],
    ['the file of another case', { ...plain, case: 'harbour' }, 'bad.json, case: it is made for the case "harbour"'],
    ['an unknown base', { ...plain, base: 'the-walks' }, 'the nearest is "the-talks"'],
    ['an edit of no kind', { ...plain, edits: [{ kind: 'drip' }] }, 'bad.json, edits[0].kind: expected an edit'],
    [
      'a misspelt key',
      { ...plain, edits: [{ kind: 'drop', evnt: 'm08-send-letter' }] },
      'bad.json, edits[0].event: "event" is missing; there is "evnt", which is no key here',
    ],
    ['a key that is not there', { ...plain, edit: [] }, 'bad.json, edit: no key "edit"; the nearest is "edits"'],
    ['an empty object', '{}', 'bad.json: expected a what-if: { question, base, edits: [...] }, came an empty object'],
    [
      'a reason without facts',
      { ...plain, edits: [{ ...plain.edits[0], why: { sentence: 'So it was.' } }] },
      'bad.json, edits[0].why: a reason needs facts',
    ],
    [
      'an expectation of another form',
      { ...plain, expectations: [{ outcome: 'impasse', hold: true }] },
      'bad.json, expectations[0]: expected { outcome, holds } or { region, state }, came { outcome, hold }',
    ],
    [
      'a state in words',
      { ...plain, expectations: [{ region: 'cfe.russia', state: 'exit threatened' }] },
      'the nearest is "exitThreatened"',
    ],
    [
      'a scenario',
      { title: 'A course', horizon: '2008-03-18', events: [] },
      'bad.json: this is a scenario; expected a what-if',
    ],
    [
      'a base that is empty',
      { ...plain, base: '' },
      'bad.json, base: expected the id of a scenario or what-if, a file, or a what-if',
    ],
    ['broken JSON', '{ "question": ', 'bad.json, line 1'],
    ['an empty file', '', 'bad.json: the file is empty; expected a what-if in JSON or YAML'],
    ['a key into prototypes', '{ "__proto__": {}, "question": "?" }', 'the key "__proto__" is not allowed'],
  ])('%s', async (_, content, message) => {
    const { code, out, warned } = await askFile('bad.json', content);
    expect([code, out]).toEqual([2, '']);
    expect(warned).toContain(message);
    expect(warned.trim().split('\n')).toHaveLength(1);
  });

  test.each<[string, readonly string[], string]>([
    [
      'an unknown name',
      ['paper-matches'],
      'no what-if "paper-matches", and no file of that name; the nearest is "paper-matches-speech"',
    ],
    ['the name of a scenario', ['the-talks'], '"the-talks" is a scenario, and nothing is changed in it'],
    ['a file that is not there', ['nowhere.ts'], 'nowhere.ts: there is no such file'],
    ['an unknown format', ['inf-notice', '--format', 'xml'], 'no format "xml"'],
    ['a time that is no time', ['inf-notice', '--timeout', 'soon'], '"soon" is no number of seconds'],
    ['a comparison of nothing', ['--against', 'inf-notice'], '--against and --url go with one name'],
    ['a table with a link', ['inf-notice', '--against', 'the-talks', '--url'], 'and not together'],
    ['each event of two things', ['inf-notice', '--each', 'the-talks'], '--each goes with a scenario and no names'],
    ['each event of nothing known', ['--each', 'the-walks'], 'no scenario "the-walks"'],
  ])('%s', async (_, args, message) => {
    const { code, out, warned } = await ask(...args);
    expect([code, out]).toEqual([2, '']);
    expect(warned).toContain(message);
  });

  test('a folder, and writes nothing anywhere', async () => {
    mkdirSync(join(folder, 'empty.ts'), { recursive: true });
    const before = readdirSync(folder);
    expect((await ask('empty.ts')).warned).toContain('this is a folder');
    expect(readdirSync(folder)).toEqual(before);
  });
});
