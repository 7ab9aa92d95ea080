import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import harbourCase from '../../scenarios/harbour/index.ts';
import { coverage, verifySources } from '../../src/index.ts';
import { replay } from '../../src/replay/index.ts';

const [week] = harbourCase.scenarios;
if (week === undefined) throw new Error('the harbour case has a scenario');

describe('the harbour talks', () => {
  it('end the week with an offer and no answer', () => {
    const { frames, positions } = replay(harbourCase, week, { strict: true });
    expect(positions).toEqual({ dredging: 'offered', pilotage: 'sharingAsked' });
    expect(frames.at(-1)?.nonMoves).toHaveLength(1);
  });

  it('lose the offer when March is over', () => {
    expect(replay(harbourCase, week, { to: '1994-03-31' }).positions.dredging).toBe('offered');
    expect(replay(harbourCase, week, { to: '1994-04-01' }).positions.dredging).toBe('lapsed');
  });

  it('refuse the channel while the pilots are apart, and dredge it once they are shared', () => {
    const more = (...types: readonly string[]) => ({
      ...week,
      events: [
        ...week.events,
        ...types.map((type, index) => ({
          id: `more-${index}`,
          type,
          day: '1994-03-10',
          dateBasis: 'assumed' as const,
          facts: ['H-07'],
        })),
      ],
    });
    const accept = 'brinehaven.dredging.acceptShare';
    const refused = replay(harbourCase, more(accept));
    expect(refused.positions.dredging).toBe('offered');
    expect(refused.frames.at(-1)?.refused).toBe(true);
    expect(replay(harbourCase, more('aldermouth.pilotage.agreeToShare', accept)).positions).toEqual({
      dredging: 'accepted',
      pilotage: 'shared',
    });
  });

  it('give every fact its role', () => {
    expect(coverage(harbourCase).filter((fact) => !fact.ok)).toEqual([]);
  });

  it('cite an article that ships with them', () => {
    const text = readFileSync(new URL('../../scenarios/harbour/article.txt', import.meta.url), 'utf8');
    const sha256 = (paragraph: string): string => createHash('sha256').update(paragraph, 'utf8').digest('hex');
    const [result] = verifySources(harbourCase.bibliography, [{ name: 'article.txt', text }], sha256);
    expect(result).toMatchObject({ file: 'article.txt', ok: true });
  });
});
