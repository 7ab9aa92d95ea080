import { describe, expect, test } from 'vitest';
import { talksCase } from '../../scenarios/index.ts';
import { knowledge, lessonLanguages, lessonsIn, plans } from '../../scenarios/lessons/index.ts';
import { talksPackage } from '../../scenarios/package.ts';
import { type Classroom, handout, type Lesson, lessonOfScenario, type Stop } from '../../src/doors/teach.ts';
import { translateCase } from '../../src/index.ts';
import { english, russian, voiceIn } from '../../src/messages/index.ts';
import { isPublic, knows } from '../../src/teach/lens.ts';
import { roomOf } from './room.ts';
import { tells } from './tells.ts';

const voices = { en: voiceIn(english, 'teach'), ru: voiceIn(russian, 'teach') };
const taught = lessonLanguages.flatMap((language) => plans.map(({ id }) => [id, language] as const));

async function lessonAndRoom(id: string, language: 'en' | 'ru'): Promise<readonly [Lesson, Classroom]> {
  const lesson = (await lessonsIn(language)).find((one) => one.id === id);
  if (lesson === undefined) throw new Error(`no lesson ${id}`);
  const words = await talksPackage.words(language);
  return [lesson, roomOf(lesson.scenario, words === undefined ? talksCase : translateCase(talksCase, words))];
}

/** What a card says, apart from what it offers to choose: those are alternatives, and do not say which came. */
const cardOf = ({ title, situation, question }: Stop): string => [title, situation, question].join('\n');

describe.each(taught)('the sheets of %s in %s', (id, language) => {
  test('have no card that tells what another asks for', async () => {
    const [lesson] = await lessonAndRoom(id, language);
    for (const stop of lesson.stops)
      for (const other of lesson.stops)
        if (other !== stop) expect(cardOf(other), `${other.id} tells ${stop.id}`).not.toMatch(tellOf(stop, language));
  });

  test('tell nothing before it is asked, on the page too', async () => {
    const [lesson] = await lessonAndRoom(id, language);
    for (const [at, stop] of lesson.stops.entries())
      for (const other of lesson.stops.slice(0, at))
        expect(`${other.reveal}\n${other.debrief}`, `${other.id} tells ${stop.id}`).not.toMatch(tellOf(stop, language));
  });

  test('are held to words that each answer really has', async () => {
    const [lesson] = await lessonAndRoom(id, language);
    for (const stop of lesson.stops) expect(stop.reveal, stop.id).toMatch(tellOf(stop, language));
  });

  test('name before the cards no event that a card asks for, and none that who reads them did not know yet', async () => {
    const [lesson, room] = await lessonAndRoom(id, language);
    const voice = voices[language];
    const { say } = voice;
    const text = handout(room, lesson, { format: 'markdown', paper: 'a4', largePrint: false, voice });
    const front = text.slice(0, text.indexOf(`## ${say('decisionCards')}`));
    const day = room.replay.frames[0]?.date ?? '';
    const asked = new Set(lesson.stops.flatMap((stop) => stop.facts));
    const past = room.replay.prelude.map((frame) => frame.cause?.type);
    const later = room.replay.frames.filter((frame) => frame.moves.length > 0).map((frame) => frame.cause?.type);
    expect(front).toContain(say('roleSheet', { side: room.talks.parties[0]?.name ?? '' }));
    const sides = ['us', 'russia'];
    const sheets = front.split(new RegExp(`^## ${say('roleSheet', { side: '.*' })}$`, 'mu'));
    expect(sheets).toHaveLength(sides.length + 1);
    for (const [at, sheet] of sheets.entries())
      for (const [event, { sentence, facts }] of Object.entries(room.talks.vocabulary)) {
        const party = sides[at - 1];
        const isKnown = (fact: string): boolean =>
          party === undefined ? isPublic(knowledge, fact, day) : knows(knowledge, { party }, fact, day);
        const answers = later.includes(event) && !past.includes(event) && facts.some((fact) => asked.has(fact));
        if (!facts.some(isKnown) || answers) expect(sheet, `${event} for ${party ?? 'all'}`).not.toContain(sentence);
      }
    const cited = [...front.matchAll(/2008, ¶/g)];
    if (day < '2008') expect(cited).toEqual([]);
  });
});

describe.each(['moscow-2007', 'moscow-2008', 'the-talks'])('the cards made of the scenario %s', (id) => {
  test('name in no situation what another card asks for', () => {
    const room = roomOf(id);
    const { stops } = lessonOfScenario(room, voices.en);
    const answers = stops.flatMap((stop) => stop.answer.map((event) => room.talks.vocabulary[event]?.sentence));
    for (const { situation } of stops) expect(answers).not.toContain(situation);
  });
});

function tellOf({ id }: Stop, language: 'en' | 'ru'): RegExp {
  const found = tells[id];
  if (found === undefined) throw new Error(`nothing is said of what would give away ${id}`);
  return found[language];
}
