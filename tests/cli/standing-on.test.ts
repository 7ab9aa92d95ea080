import { describe, expect, it } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { demarche } from './session.ts';

interface Standing {
  readonly assumptions: readonly { readonly id: string; readonly near: boolean; readonly sentence: string }[];
}

async function standing(...args: readonly string[]): Promise<Standing['assumptions']> {
  const { out } = await demarche([...args, '--format', 'json']);
  const answer: Standing = JSON.parse(out);
  return answer.assumptions;
}

/** The questions to the explorer that have one goal. */
const questions = [
  ['path', '--to'],
  ['necessary', '--to'],
  ['lost', '--outcome'],
] as const;

describe('an answer of the explorer names the assumptions that it stands on', () => {
  it.each(
    questions.flatMap(([command, flag]) =>
      ['infLost', 'cfeRestored', 'jointDocumentIssued'].map((goal) => [command, flag, goal] as const),
    ),
  )('in %s %s %s, in JSON and in text', async (command, flag, goal) => {
    const named = await standing(command, flag, goal);
    expect(named.length).toBeGreaterThan(0);
    const known = new Map(talksCase.assumptions.map((one) => [one.id, one.sentence]));
    for (const { id, sentence } of named) expect(sentence).toBe(known.get(id));
    const { out } = await demarche([command, flag, goal]);
    const [, told = ''] = out.split('Stands on these assumptions');
    for (const { id, near } of named) expect(told).toContain(near ? `• ${id}:` : id);
  });

  it('that a paper of two men ends with the first handover, where that lost it', async () => {
    const named = await standing('lost', '--outcome', 'jointDocumentIssued', '--to', '2008-12-31');
    expect(named.filter((one) => one.near).map((one) => one.id)).toEqual(
      expect.arrayContaining(['paper-between-two-men', 'day-of-the-handover']),
    );
  });

  it('of each outcome that may still be possible', async () => {
    const { out } = await demarche(['possible', '--format', 'json']);
    const { outcomes }: { outcomes: readonly { id: string; assumptions: readonly string[] }[] } = JSON.parse(out);
    expect(outcomes.map((one) => one.id).toSorted()).toEqual(talksCase.outcomes.map((one) => one.id).toSorted());
    for (const { id, assumptions } of outcomes) expect(assumptions, id).not.toEqual([]);
    expect(outcomes.find((one) => one.id === 'infLost')?.assumptions).not.toContain('paper-between-two-men');
  });
});
