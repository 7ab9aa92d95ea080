import { describe, expect, it } from 'vitest';
import { moscow2007, moscow2008, talksCase, theTalks } from '../../scenarios/index.ts';
import { replay } from '../../src/replay/index.ts';

const facts = new Set(talksCase.ledger.map((fact) => fact.id));
const days = (events: readonly { readonly day: string }[]): readonly string[] => events.map((event) => event.day);

describe.each(talksCase.scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const whole = [...scenario.prelude, ...scenario.events];

  it('never goes back in time and ends by its horizon', () => {
    expect(days(whole)).toEqual([...days(whole)].sort());
    expect(whole.every((event) => event.day <= scenario.horizon)).toBe(true);
    expect(scenario.annotations.every((annotation) => annotation.day <= scenario.horizon)).toBe(true);
  });

  it('names each occurrence once', () => {
    const ids = [...whole, ...scenario.annotations].map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
  });

  it('knows every event and every fact that it cites', () => {
    for (const event of whole) {
      expect(Object.keys(talksCase.vocabulary)).toContain(event.type);
      expect(event.facts.length, event.id).toBeGreaterThan(0);
      for (const fact of event.facts) expect(facts, event.id).toContain(fact);
    }
    for (const annotation of scenario.annotations)
      for (const fact of annotation.facts) expect(facts, annotation.id).toContain(fact);
  });

  it('puts an annotation on the day of the event that it follows', () => {
    for (const annotation of scenario.annotations) {
      if (annotation.after === undefined) continue;
      const event = scenario.events.find((one) => one.id === annotation.after);
      expect(event?.day, annotation.id).toBe(annotation.day);
    }
  });

  it('places what is reported inside what is reported of it, or says that it does not know', () => {
    for (const event of whole) {
      if (event.reported === undefined) continue;
      const [from = '', to = from] = event.reported.split('/');
      const inside = (from === '..' || event.day.slice(0, from.length) >= from) && event.day.slice(0, to.length) <= to;
      expect(inside, event.id).toBe(true);
      expect(event.dateBasis, event.id).not.toBe('stated');
    }
  });

  it('goes through the chart without a refusal', () => {
    expect(() => replay(talksCase, scenario, { strict: true })).not.toThrow();
  });
});

describe('the record', () => {
  it('has 57 occurrences, which the scenarios share', () => {
    expect(theTalks.prelude).toHaveLength(2);
    expect(theTalks.events).toHaveLength(55);
    expect(moscow2007.events).toHaveLength(20);
    expect([...moscow2008.prelude, ...moscow2008.events]).toEqual([...theTalks.prelude, ...theTalks.events]);
  });

  it('begins the round of March on 17 March, with all that came before behind it', () => {
    expect(moscow2008.prelude.every((event) => event.day < '2008-03-17')).toBe(true);
    expect(moscow2008.events.every((event) => event.day >= '2008-03-17')).toBe(true);
  });

  it('tells what the article of March says of 2007 at its own date', () => {
    const day = (type: string): string | undefined => theTalks.events.find((event) => event.type === type)?.day;
    expect(day('us.missileDefense.offerInspection')).toBe('2007-10-12');
    expect(day('us.missileDefense.sendUnclearPaper')).toBe('2007-11-21');
    expect(day('russia.cfe.suspend')).toBe('2007-12-12');
  });

  it('ends the October round with an offer under study and two new threats', () => {
    expect(replay(talksCase, moscow2007).positions).toMatchObject({
      'missileDefense.us.package': 'oral2007',
      'missileDefense.russia.review': 'underStudy',
      'missileDefense.russia.counterMeasures': 'threatened',
      'inf.russia': 'exitThreatened',
      'cfe.russia': 'exitThreatened',
      session: 'closedContinuing',
      tone: 'chilly',
    });
  });

  it('ends the March round where both rounds together end', () => {
    const end = replay(talksCase, theTalks).positions;
    expect(replay(talksCase, moscow2008).positions).toEqual(end);
    expect(end).toMatchObject({
      'missileDefense.us.plan': 'proceed',
      'missileDefense.us.promise': 'promised',
      'missileDefense.russia.stance': 'opposed',
      'missileDefense.russia.review': 'awaitingText',
      'start.successor': 'needSharedFormDisputed',
      'cfe.russia': 'suspended',
      jointDocument: 'agreedToDraft',
      letter: 'welcomed',
      transit: 'underNegotiation',
      clock: 'talks',
    });
  });
});

describe('a place in the course', () => {
  it('is no day before the course begins', () => {
    const [first] = theTalks.events;
    if (first === undefined) throw new Error('the talks have no event');
    expect(replay(talksCase, theTalks, { to: first.day }).frames.length).toBeGreaterThan(1);
    for (const to of ['2007-10-11', '1999-01-01'])
      expect(() => replay(talksCase, theTalks, { to })).toThrow(
        `the course begins on 2007-10-12, and ${to} is before that`,
      );
  });
});

describe('the calendar', () => {
  it('leaves the promise open on the evening of 18 March and overdue the day after', () => {
    expect(replay(talksCase, theTalks, { to: '2008-03-18' }).positions['missileDefense.us.promise']).toBe('promised');
    expect(replay(talksCase, theTalks, { to: '2008-03-19' }).positions['missileDefense.us.promise']).toBe('overdue');
  });

  it('takes the clock through all its dates when nobody acts', () => {
    const clock = (to: string): string | undefined => replay(talksCase, theTalks, { to }).positions.clock;
    expect(['2008-04-02', '2008-05-07', '2009-01-20', '2009-12-05'].map(clock)).toEqual([
      'summitHeld',
      'handedOver',
      'bushOut',
      'startExpired',
    ]);
  });

  it('sends only events of the calendar, and all of them', () => {
    const sent = talksCase.deadlines.map((deadline) => deadline.event);
    const own = Object.keys(talksCase.vocabulary).filter((event) => event.startsWith('calendar.'));
    expect(sent.toSorted()).toEqual(own.toSorted());
  });

  it('ends what time ends: at the end of 2009 no unsigned paper waits and no acceptance of a summit past', () => {
    for (const scenario of talksCase.scenarios) {
      const { frames, positions } = replay(talksCase, scenario, { to: '2009-12-31' });
      expect(['none', 'overtaken'], scenario.id).toContain(positions.jointDocument);
      expect(positions['summit.putin'], scenario.id).toMatch(/^met/u);
      expect(
        frames.filter((frame) => frame.refused && frame.cause?.by === 'calendar'),
        scenario.id,
      ).toEqual([]);
    }
  });

  it('calls off a notice that was taken back, and counts a second one from its own day', () => {
    const given = (day: string, type: string) => ({
      id: `${type}-${day}`,
      type,
      day,
      facts: [],
      dateBasis: 'assumed' as const,
    });
    const course = {
      ...theTalks,
      horizon: '2009-12-31',
      events: [
        ...theTalks.events,
        given('2008-04-01', 'russia.inf.giveNotice'),
        given('2008-06-01', 'russia.inf.withdrawNotice'),
        given('2008-09-01', 'russia.inf.giveNotice'),
        given('2008-10-01', 'us.inf.giveNotice'),
      ],
    };
    const ends = replay(talksCase, course).frames.filter((frame) => frame.cause?.type.endsWith('NoticeEnds'));
    expect(ends.map((frame) => [frame.cause?.type, frame.date])).toEqual([
      ['calendar.inf.russianNoticeEnds', '2009-03-01'],
    ]);
    expect(ends[0]?.after).toMatchObject({ 'inf.russia': 'out', 'inf.us': 'out' });
  });

  it('waits without a date for the answer on transit, which only Russia can give', () => {
    const [answer] = talksCase.openDates ?? [];
    expect(answer?.facts).toEqual(['M-68']);
    expect(answer?.awaits.every((event) => event.startsWith('russia.') && event in talksCase.vocabulary)).toBe(true);
  });
});
