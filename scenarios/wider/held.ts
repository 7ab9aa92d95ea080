import type { Held } from '../../src/doors/inside.ts';

const october = 'dod-4060';
const march = 'mid-2008-03-19';

const rows = (
  prefix: 'O' | 'M',
  source: string,
  as: Held['as'],
  ...ranges: readonly (number | readonly [number, number])[]
): readonly Held[] =>
  ranges.flatMap((range) => {
    const [from, to] = typeof range === 'number' ? [range, range] : range;
    return Array.from({ length: to - from + 1 }, (_, index) => ({
      fact: `${prefix}-${String(from + index).padStart(2, '0')}`,
      source,
      as,
    }));
  });

const row = (fact: string, source: string, as: Held['as'], sentence?: string): Held => ({
  fact,
  source,
  as,
  ...(sentence === undefined ? {} : { sentence }),
});

/**
 * Every fact against the transcript of its round, of which only the beginning could be read: "unread" is what the rest
 * would tell, "silent" what a press conference of the four does not tell at all (the paper's own view, analysts, what
 * was said elsewhere).
 */
const transcripts: readonly Held[] = [
  row('O-20', october, 'confirmed'),
  row(
    'O-19',
    october,
    'morePrecise',
    'Lavrov calls the talks the 2+2 and says that the two presidents had asked for them; how long they took is not in the part read.',
  ),
  row(
    'O-15',
    october,
    'morePrecise',
    'There a wider INF ban is not the wish of Russia alone: Lavrov says that the four put it on the list of the 2+2.',
  ),
  row(
    'O-55',
    october,
    'morePrecise',
    'There both sides make the format a permanent one, and the Americans propose Washington for the next round, in about half a year.',
  ),
  row(
    'O-03',
    october,
    'differs',
    'Lavrov opens with what was agreed (a permanent format and its list of subjects), where the article tells of strain that stayed as it was.',
  ),
  ...rows('O', october, 'unread', 6, [21, 32], 34, 43, 44),
  ...rows('O', october, 'silent', 1, 2, 4, 5, [7, 14], [16, 18], 33, [35, 42], [45, 54], [56, 73]),
  row('M-27', march, 'confirmed'),
  row(
    'M-04',
    march,
    'differs',
    'Lavrov calls the round very fruitful and speaks of steady progress on most subjects; that the two do not agree on missile defense and on what follows START he says too.',
  ),
  row('M-29', march, 'morePrecise', 'There START runs out in December of the next year.'),
  row(
    'M-36',
    march,
    'morePrecise',
    'There it is a strategic framework for the dialogue, a subject that the two presidents had raised the summer before.',
  ),
  ...rows('M', march, 'unread', 5, [7, 9], [11, 13], [18, 22], 25, 26, [30, 35], [48, 55], 58, 59, [68, 69]),
  ...rows('M', march, 'silent', [1, 3], 6, 10, [14, 17], 23, 24, 28, [37, 47], 56, 57, [60, 67], [70, 72]),
];

/** What other reports of the same days say, those of the American department first: no transcripts, and marked as such. */
const reports: readonly Held[] = [
  row('O-02', 'afps-2007-10-12', 'confirmed'),
  row('O-10', 'afps-2007-10-12', 'confirmed'),
  row('O-12', 'afps-2007-10-12', 'confirmed'),
  row('O-13', 'afps-2007-10-12', 'morePrecise', 'The reporters who were let in call the tone mocking.'),
  row('O-14', 'afps-2007-10-12', 'confirmed'),
  row('O-18', 'afps-2007-10-12', 'morePrecise', 'The wait was forty minutes.'),
  row('O-24', 'afps-2007-10-12', 'confirmed'),
  row('O-25', 'afps-2007-10-12', 'confirmed'),
  row('O-59', 'afps-2007-10-13', 'confirmed'),
  row('M-11', 'afps-2008-03-18', 'confirmed'),
  row('M-13', 'afps-2008-03-18', 'confirmed'),
  row(
    'M-34',
    'afps-2008-03-18',
    'differs',
    'There the Americans brought a draft to Putin on Monday, and after the two days a draft is agreed; in the article the two agree that there shall be a paper.',
  ),
  row(
    'M-50',
    'afps-2008-03-18',
    'differs',
    'There it is Russian leaders who had taken some points wrongly, and Gates clears them up; in the article Rice speaks of a lack of clarity on her own side.',
  ),
  row('M-53', 'afps-2008-03-18', 'confirmed'),
  row(
    'M-55',
    'afps-2008-03-18',
    'morePrecise',
    'There an edited text will be delivered before the secretaries leave; the article has a promise to try.',
  ),
  row(
    'M-19',
    'inforos-20794',
    'differs',
    'There Serdyukov says that the views of both sides are unchanged; in the article it is the Russian one.',
  ),
  row('M-20', 'inforos-20794', 'confirmed'),
  row('M-21', 'inforos-20794', 'confirmed'),
  row('M-22', 'inforos-20794', 'confirmed'),
  row('M-68', 'inforos-20794', 'confirmed'),
  row('M-69', 'inforos-20794', 'confirmed'),
  row(
    'M-58',
    'rt-2008-03-19',
    'differs',
    'There Lavrov names CFE among what is not agreed; in the article it went unmentioned.',
  ),
];

/** The reported facts of both rounds against the transcripts and against other reports of the same days. */
export const held: readonly Held[] = [...transcripts, ...reports];
