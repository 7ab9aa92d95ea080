import { describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { editsFromLink, editsToLink } from '../../src/doors/inside.ts';
import { type PackageFormat, packageLesson } from '../../src/doors/teach.ts';
import {
  type Case,
  compareScenarios,
  coverage,
  DemarcheError,
  dropEach,
  type Edit,
  explainRefusal,
  movesAt,
  readScenario,
  replay,
  resolveWhatIf,
  runWhatIf,
  type Scenario,
  settle,
  swapEach,
  type WhatIf,
} from '../../src/index.ts';
import { russian, sentenceSpeaker } from '../../src/messages/index.ts';
import { apply, invert } from '../../src/what-if/index.ts';

const inRussian = sentenceSpeaker(russian.problem, russian);
const record = talksCase.scenarios.find((one) => one.id === 'the-talks') ?? talksCase.scenarios[0];

/** What a caller without types may give in place of a value. */
const wrong: readonly unknown[] = [undefined, null, 5, 'the-talks', [], {}];

/** Each function with what is wrong in the place of its case, its scenario or its what-if. */
const calls: readonly (readonly [string, (given: never) => unknown])[] = [
  ['replay of a case', (given: Case) => replay(given, record as Scenario)],
  ['replay of a scenario', (given: Scenario) => replay(talksCase, given)],
  ['coverage', (given: Case) => coverage(given)],
  ['movesAt', (given: Case) => movesAt(given, {})],
  ['explainRefusal', (given: Case) => explainRefusal(given, {}, 'a')],
  ['readScenario', (given: Case) => readScenario(given, 'a.json', '{}')],
  ['settle', (given: Scenario) => settle(given, [])],
  ['apply', (given: Scenario) => apply(given, { kind: 'horizon', day: '2009-01-01' })],
  ['dropEach of a case', (given: Case) => dropEach(given, record as Scenario)],
  ['swapEach of a scenario', (given: Scenario) => swapEach(talksCase, given)],
  ['compareScenarios', (given: Scenario) => compareScenarios(talksCase, record as Scenario, given)],
  ['editsFromLink', (given: Case) => editsFromLink(given, '')],
  ['editsToLink', (given: Case) => editsToLink(given, [])],
  ['resolveWhatIf of a case', (given: Case) => resolveWhatIf(given, {} as WhatIf)],
  ['resolveWhatIf', (given: WhatIf) => resolveWhatIf(talksCase, given)],
  ['runWhatIf', (given: WhatIf) => runWhatIf(talksCase, given)],
];

const misuseOf = async (call: () => unknown): Promise<unknown> => {
  try {
    await call();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('a misuse of the library is told like a wrong file', () => {
  test.each(calls)('%s', async (_, call) => {
    for (const given of wrong) {
      // What a caller without types gives.
      const error = await misuseOf(() => call(given as never));
      expect(error).toBeInstanceOf(DemarcheError);
      expect(error).toMatchObject({
        code: expect.stringMatching(/^[a-z-]+\/invalid$/u),
        key: expect.stringMatching(/^call\./u),
        message: expect.stringMatching(/^expected a .+, came /u),
      });
      if (error instanceof DemarcheError) expect(error.saidBy(inRussian)).toMatch(/^нуж.+, а дано: /u);
    }
  });

  test.each<[string, () => unknown]>([
    ['an edit', () => apply(record as Scenario, { kind: 'dorp', event: 'a' } as unknown as Edit)],
    ['an edit taken back', () => invert(record as Scenario, { kind: 'dorp', event: 'a' } as unknown as Edit)],
    ['a draft', () => settle(record as Scenario, [{ kind: 'dorp', event: 'a' } as unknown as Edit])],
    ['a format', () => packageLesson({ languages: [], player: '' }, 'zop' as unknown as PackageFormat)],
  ])('%s of an unknown kind', async (_, call) => {
    expect(await misuseOf(call)).toBeInstanceOf(DemarcheError);
  });
});
