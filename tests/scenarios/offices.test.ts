import { describe, expect, it } from 'vitest';
import { talksCase, theTalks } from '../../scenarios/index.ts';
import { russianWords } from '../../scenarios/words/ru/index.ts';
import { translateCase } from '../../src/case/index.ts';
import { describeChart } from '../../src/chart/index.ts';
import { type Formula, holds, type Positions, regionsRead } from '../../src/model/index.ts';
import { movesAt, replay } from '../../src/replay/index.ts';
import { apply } from '../../src/what-if/index.ts';

const inMoscow = ['Putin', 'Lavrov', 'Serdyukov', 'Peskov', 'Путин', 'Лавров', 'Сердюков', 'Песков'];
const inWashington = ['Bush', 'Rice', 'Gates', 'Буш', 'Райс', 'Гейтс'];

/** Who may have left office, by where the leadership stands: the articles say of nobody that he or she stays on. */
const left: Readonly<Record<string, readonly string[]>> = {
  putinBush: [],
  medvedevBush: inMoscow,
  medvedevSuccessor: [...inMoscow, ...inWashington],
};

const languages = { English: talksCase, Russian: translateCase(talksCase, russianWords) };
const chart = describeChart(talksCase.chart);
const statesOf = (region: string): readonly string[] =>
  chart.regions.find((one) => one.name === region)?.states.map((state) => state.name) ?? [];

/** Whether a condition can hold at all where the leadership stands so, whatever else is the case. */
const canHold = (when: Formula, leadership: string): boolean =>
  regionsRead(when)
    .filter((region) => region !== 'leadership')
    .reduce<readonly Positions[]>(
      (all, region) => all.flatMap((at) => statesOf(region).map((state) => ({ ...at, [region]: state }))),
      [{ leadership }],
    )
    .some((at) => holds(when, at));

describe.each(Object.entries(languages))('the moves in %s', (_, talks) => {
  const persons = Object.values(left).flat();
  const naming = Object.entries(talks.vocabulary).filter(
    ([event, entry]) => !event.startsWith('calendar.') && persons.some((name) => entry.sentence.includes(name)),
  );

  it('name a person only where the chart asks that he or she holds office', () => {
    expect(naming.map(([event]) => event)).toEqual(['us.jointDocument.issue', 'russia.jointDocument.issue']);
    for (const [event, { sentence }] of naming)
      for (const transition of chart.transitions.filter((one) => one.event === event)) {
        expect(canHold(transition.when, 'putinBush'), event).toBe(true);
        for (const [leadership, gone] of Object.entries(left))
          if (gone.some((name) => sentence.includes(name)))
            expect(canHold(transition.when, leadership), `${event} in ${leadership}`).toBe(false);
      }
  });

  it('are possible at the end of 2009 without a name of 2007', () => {
    const scenario = talks.scenarios.find((one) => one.id === theTalks.id) ?? theTalks;
    const { positions } = replay(talks, { ...scenario, horizon: '2009-12-31' });
    expect(positions.leadership).toBe('medvedevSuccessor');
    const said = movesAt(talks, positions).map((move) => move.entry.sentence);
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((sentence) => persons.some((name) => sentence.includes(name)))).toEqual([]);
  });

  it('keep their names where they were reported', () => {
    const scenario = talks.scenarios.find((one) => one.id === theTalks.id) ?? theTalks;
    const receive = scenario.events.find((one) => one.id === 'm08-receive');
    expect(receive?.sentence).toMatch(/(?:Medvedev.*Rice|Медведев.*Райс)/u);
  });
});

describe('a reported move on another day', () => {
  it('is told as the vocabulary tells it', () => {
    const moved = apply(theTalks, { kind: 'move', event: 'o07-threaten-inf-exit', day: '2008-03-18' });
    const frame = replay(talksCase, moved).frames.find((one) => one.cause?.id === 'o07-threaten-inf-exit');
    expect(frame?.cause?.sentence).toBe(talksCase.vocabulary['russia.inf.threatenExit']?.sentence);
  });
});
