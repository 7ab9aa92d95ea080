import { describe, expect, test } from 'vitest';
import harbourCase from '../../scenarios/harbour/index.ts';
import { talksCase } from '../../scenarios/index.ts';
import {
  distanceSvg,
  distanceTableOf,
  distanceTaskOf,
  distanceToMarkdown,
  distanceWordsOf,
  eachSections,
  eachTitle,
  outcomeCells,
  plain,
  replayToMarkdown,
  replayToText,
  sceneOf,
  sectionsToMarkdown,
  svgOf,
  tableOf,
  tableSvgOf,
  trialCells,
  trialSections,
  whatIfSections,
} from '../../src/doors/export.ts';
import { handout, packageLesson, presentLesson } from '../../src/doors/teach.ts';
import { dropEach, outcomeTable, putToTheTest, runWhatIf, swapEach, translateCase, wordsOf } from '../../src/index.ts';
import { type Catalogue, english, pseudoText, voiceIn } from '../../src/messages/index.ts';
import { leftInEnglish, pseudoHarbour, room, talks, words } from './harbour.ts';

const textsOf = (catalogue: Catalogue): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(catalogue).flatMap(([key, entry]) =>
      typeof entry === 'string'
        ? [[key, entry]]
        : Object.entries(entry).map(([form, text]) => [`${key}.${form}`, text]),
    ),
  );
const places = (text = ''): readonly string[] => (text.match(/\{\w+\}/gu) ?? []).toSorted();

describe('the pseudo-language', () => {
  test('has accents, brackets around each sentence, two fifths more, and keeps values and markup', () => {
    expect(pseudoText('One {count} <b>step</b>. Go on!')).toBe('[Óñé {count} <b>šťéþ</b>. øøøø] [Ǥó óñ! øøø]');
    for (const text of ['Now', 'Nothing was agreed in March', 'A much longer sentence, with commas.'])
      expect(pseudoText(text).length).toBeGreaterThanOrEqual(text.length * 1.4);
  });

  const catalogues = Object.entries(english).flatMap(([name, value]): [keyof typeof words, Catalogue][] =>
    // What of a language is neither a text nor a list is a catalogue.
    typeof value === 'object' && !Array.isArray(value) ? [[name as keyof typeof words, value as Catalogue]] : [],
  );
  test.each(catalogues)('says all that is said in %s, with its values and plural forms', (name, catalogue) => {
    const [before, after] = [textsOf(catalogue), textsOf(words[name] as Catalogue)];
    expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted());
    for (const [key, text] of Object.entries(before)) {
      expect(places(after[key]), key).toEqual(places(text));
      expect((after[key] ?? '').replace(/\{\w+\}|<[^>]*>/gu, '').match(/[A-Za-z]/gu) ?? [], key).toEqual([]);
    }
  });
});

describe('the words of a case', () => {
  test.each([talksCase, harbourCase])('are all that another language has to say', (written) => {
    const { labels: _, ...again } = translateCase(written, wordsOf(written, 'en'));
    const { labels: __, ...before } = written;
    expect(Object.keys(again).toSorted()).toEqual(Object.keys(before).toSorted());
    expect({ ...again, chart: 0 }).toEqual({ ...before, chart: 0 });
  });
});

/** What a person reads of a document: its texts, and what is read out. */
const readIn = (html: string): string =>
  [
    html.replace(/<(style|script)[^>]*>.*?<\/\1>/gsu, ' ').replace(/<[^>]*>/gu, ' '),
    ...[...html.matchAll(/ (?:title|alt|aria-label)="([^"]*)"/gu)].map(([, text]) => text),
  ].join('\n');

const { replay } = room;
const told = { talks, regions: room.regions, replay, refusalsOf: () => [] };
const layout = await pseudoHarbour.layout(words.id);
const [lesson] = await pseudoHarbour.lessons(words.id);
const [shared] = await pseudoHarbour.whatIfs();
if (lesson === undefined || shared === undefined) throw new Error('the harbour has no lesson or no what-if');
const teach = voiceIn(words, 'teach');
const shown = presentLesson(room, lesson, { voice: teach, teacher: true });
const packed = (): string => {
  const { id, name, locale } = words;
  const { bytes } = packageLesson(
    { languages: [{ id, name, locale, lesson: shown, words: words.teach }], player: '' },
    'html',
  );
  return new TextDecoder().decode(bytes);
};
const retold = {
  ...shared,
  title: pseudoText(shared.title),
  question: '',
  shows: '',
  cannotShow: '',
  edits: [{ kind: 'drop', event: 'wednesday-delay' }],
} as const;
const asked = voiceIn(words, 'whatIf');
const distances = distanceTaskOf(talks, [{ name: replay.scenario.title, frames: replay.frames }], () => 3, 900);
const picture = { title: pseudoText('A title'), desc: pseudoText('A description'), theme: 'light' } as const;
const trial = putToTheTest(talks, replay.scenario);
const ahead = { steps: {}, necessary: [], refused: {} };

/** Everything that is made of words and is no page. */
const made: Readonly<Record<string, () => string>> = {
  'a replay as text': () => replayToText(told, { width: 80, paint: plain }, voiceIn(words, 'replay')),
  'a replay as Markdown': () => replayToMarkdown(told, voiceIn(words, 'replay')),
  'an answer to a what-if': () => sectionsToMarkdown('', whatIfSections(talks, runWhatIf(talks, retold, []), asked)),
  'the events one by one': () => {
    const { scenario } = replay;
    const each = { scenario, drops: dropEach(talks, scenario), swaps: swapEach(talks, scenario) };
    return sectionsToMarkdown(eachTitle(each, asked), eachSections(talks, each, asked));
  },
  'a table of outcomes': () =>
    outcomeCells(talks, outcomeTable(talks, [replay]), asked)
      .flat()
      .join('\n'),
  'a trial': () =>
    [
      sectionsToMarkdown('', trialSections(talks, trial, ahead, voiceIn(words, 'trial'))),
      ...trialCells(talks, trial, voiceIn(words, 'trial')).flat(),
    ].join('\n'),
  'a plot of distances': () => readIn(distanceSvg(distances, distanceWordsOf(voiceIn(words, 'distance')), picture)),
  'distances as a table': () => distanceToMarkdown(distanceTableOf(distances), voiceIn(words, 'distance')),
  'a drawing': () => readIn(svgOf(sceneOf(layout, 'all', { positions: replay.positions, words: words.draw }), picture)),
  'a table of positions': () => {
    const sides = talks.parties.filter(({ role }) => role === 'side');
    const heads = { issue: teach.say('issue'), shared: teach.say('others'), words: words.draw };
    const since = replay.frames[0]?.after ?? replay.positions;
    return readIn(
      tableSvgOf(
        tableOf(layout, { positions: replay.positions, since, issues: talks.issues, sides, ...heads }),
        picture,
      ),
    );
  },
  'a handout in HTML': () =>
    readIn(handout(room, lesson, { format: 'html', paper: 'a4', largePrint: false, voice: teach })),
  'a handout in Markdown': () =>
    handout(room, lesson, { format: 'markdown', paper: 'a4', largePrint: true, voice: teach }),
  'a packed lesson': () => readIn(packed()),
  'what a packed lesson holds': () => {
    const texts: string[] = [];
    JSON.stringify([shown, words.teach], (key, value: unknown) => {
      if (
        typeof value === 'string' &&
        !['id', 'at', 'kind', 'language', 'picture', 'dateBasis', 'day', 'answer'].includes(key)
      )
        texts.push(value);
      return value;
    });
    return texts.join('\n');
  },
};

test.each(Object.entries(made))('no English word is left in %s', (_, make) => {
  const text = make();
  expect(text).toMatch(/[ÁÓÉáóé]/u);
  expect(leftInEnglish(text)).toEqual([]);
});
