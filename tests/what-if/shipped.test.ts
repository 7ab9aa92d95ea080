import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import { isFromWiderRecord } from '../../src/doors/export.ts';
import { movesAt, runWhatIf } from '../../src/index.ts';
import { begin, end, readmeSection } from './readme-section.ts';

const readme = fileURLToPath(new URL('../../scenarios/README.md', import.meta.url));

describe.each(whatIfs.map((one) => [one.id, one] as const))('the what-if %s', (_, one) => {
  test('ends as its script expects', () => {
    const { expected } = runWhatIf(talksCase, one, whatIfs);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter(({ met }) => !met)).toEqual([]);
  });

  test('asks a question, says what it shows and what it cannot, and stands on facts', () => {
    expect(one.question).toMatch(/\?$/u);
    for (const text of [one.title, one.shows, one.cannotShow]) expect(text.length).toBeGreaterThan(10);
    expect(one.facts.length).toBeGreaterThan(0);
    expect(one.case).toBe(talksCase.id);
  });

  test('gives each of its changes a reason and facts', () => {
    for (const edit of one.edits) {
      expect(edit.why?.sentence).toMatch(/\.$/u);
      expect(edit.why?.facts.length).toBeGreaterThan(0);
    }
  });

  test('changes something, and every change of it does', () => {
    const { comparison, edits } = runWhatIf(talksCase, one, whatIfs);
    expect(comparison.firstDivergence).toBeDefined();
    expect(edits.length).toBe(one.edits.length);
  });
});

describe('the text before March', () => {
  const known = whatIfs.find((one) => one.id === 'text-before-march') ?? expect.fail();
  const answers = ['russia.missileDefense.acceptText', 'russia.missileDefense.rejectText'];

  const onTheDay = <Event>(event: Event): Event => ({ ...event, day: '2008-03-18' });

  /** The answers that are possible in the March session where these moves, made before it, are made when it has begun. */
  function answersWhere(...madeInIt: readonly string[]): readonly string[] {
    const edits = known.edits.map((edit) =>
      edit.kind === 'insert' && madeInIt.includes(edit.event.type)
        ? {
            ...edit,
            ...(edit.event.type === madeInIt[0] && { anchor: 'm08-prefer-slim' }),
            event: onTheDay(edit.event),
          }
        : edit,
    );
    const { frames } = runWhatIf(talksCase, { ...known, edits }, whatIfs).comparison.other;
    const sitting = frames.find(({ cause }) => cause?.id === 'm08-us-goes-on') ?? expect.fail();
    expect(sitting.before).toMatchObject({ session: 'ministerial', 'missileDefense.russia.review': 'examining' });
    return movesAt(talksCase, sitting.before).flatMap(({ event }) => answers.filter((answer) => answer === event));
  }

  test('can be accepted or rejected in the March session, where study began before it or in it', () => {
    expect(answersWhere()).toEqual(answers);
    expect(answersWhere('russia.missileDefense.examineText')).toEqual(answers);
  });

  test('can be neither accepted nor rejected in the March session where that is where it was handed over', () => {
    expect(answersWhere('us.missileDefense.deliverText', 'russia.missileDefense.examineText')).toEqual([]);
  });
});

describe('the what-ifs that are shipped', () => {
  test('are seventeen, each under a name of its own, three of them from later knowledge', () => {
    expect(whatIfs).toHaveLength(17);
    expect(new Set(whatIfs.map((one) => one.id)).size).toBe(17);
    expect(whatIfs.filter((one) => isFromWiderRecord(talksCase, one)).map((one) => one.id)).toEqual([
      'hosts-answer-early',
      'slim-given-up-early',
      'plan-dropped-early',
    ]);
  });

  test('stand with their results in the README of the scenarios (UPDATE_README=1 writes them there)', () => {
    const parts = (): readonly string[] => readFileSync(readme, 'utf8').split(begin);
    const [before = '', rest = ''] = parts();
    if (process.env.UPDATE_README === '1')
      writeFileSync(readme, `${before}${readmeSection()}${rest.split(end)[1] ?? ''}`);
    expect(`${begin}${(parts()[1] ?? '').split(end)[0]}${end}`).toBe(readmeSection());
  });
});
