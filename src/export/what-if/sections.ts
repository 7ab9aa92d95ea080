import type { Case } from '../../case/index.ts';
import type { Comparison, WhatIfRun } from '../../what-if/index.ts';
import { citation } from '../names.ts';
import {
  askedInEnglish,
  causesInWords,
  dated,
  day,
  editInWords,
  expectationInWords,
  happened,
  isFromWiderRecord,
  outcomeInWords,
  reasonOf,
  shortClauses,
  standing,
  type WhatIfVoice,
} from './words.ts';

/** What makes a result citable: the version of the program, and the command that gives it again, byte for byte. */
export interface Reproduction {
  readonly version: string;
  readonly command: string;
}

/** A part of an answer: plain paragraphs, or items of a list. */
export interface Section {
  readonly heading: string;
  readonly items: readonly string[];
  readonly list: boolean;
  /** Whether its lines stand as they are, for someone to copy. */
  readonly verbatim?: boolean | undefined;
}

/** What a comparison comes to, in a paragraph. */
export function comparisonInWords(
  talks: Case,
  comparison: Comparison,
  title: string,
  voice: WhatIfVoice = askedInEnglish,
): string {
  const { say } = voice;
  const { base, other, rows, edits, until } = comparison;
  const told = (steps: readonly Pick<Comparison['fallen'][number], 'other' | 'refusals'>[]): string =>
    shortClauses(
      steps.map(({ other: frame, refusals }) =>
        say('paragraphEvent', {
          ...happened(frame, voice),
          sentence: bare(frame.cause?.sentence),
          reason: reasonOf(refusals),
        }),
      ),
      voice,
    );
  const row = comparison.firstDivergence === undefined ? undefined : rows[comparison.firstDivergence];
  const parts = [
    edits.length === 0
      ? say('paragraphAgainst', { title, base: base.scenario.title })
      : say('paragraphBegin', { count: edits.length, title, base: base.scenario.title }),
    row === undefined ? say('paragraphSame') : partingOf(row, voice),
  ];
  if (until !== undefined && base.scenario.horizon < until)
    parts.push(say('paragraphSameDay', { date: day(until, voice) }));
  if (comparison.fallen.length > 0)
    parts.push(say('paragraphFallen', { count: comparison.fallen.length, list: told(comparison.fallen) }));
  else if (row !== undefined) parts.push(say('paragraphNoneFallen'));
  if (comparison.risen.length > 0)
    parts.push(say('paragraphRisen', { count: comparison.risen.length, list: told(comparison.risen) }));
  if (comparison.vain.length > 0)
    parts.push(say('paragraphVain', { count: comparison.vain.length, list: told(comparison.vain) }));
  const end = comparison.end.map((one) => standing(talks, one, voice));
  const all = Object.keys(other.positions).length;
  parts.push(
    end.length === 0
      ? say('paragraphEndSame')
      : say('paragraphEnd', { count: end.length, all, list: shortClauses(end, voice) }),
    comparison.outcomes.length === 0
      ? say('paragraphOutcomesSame')
      : say('paragraphOutcomes', {
          list: shortClauses(
            comparison.outcomes.map((one) => outcomeInWords(one, voice)),
            voice,
            10,
          ),
        }),
  );
  return parts.join(' ');
}

/** Where two courses part: at what is new, at what no longer happens, or at what does something else. */
function partingOf({ base, other, date }: Comparison['rows'][number], voice: WhatIfVoice): string {
  const { say } = voice;
  const cause = (other ?? base)?.cause;
  const said = { date: dated(date, cause?.dateBasis, voice), sentence: bare(cause?.sentence) };
  if (base === undefined) return say('paragraphPartNew', said);
  return say(other === undefined ? 'paragraphPartGone' : 'paragraphPart', said);
}

/** A sentence without its full stop, to stand within another. */
const bare = (sentence = ''): string => sentence.replace(/\.$/u, '');

/** The parts of a comparison, each only where there is something to say. */
export function comparisonSections(
  talks: Case,
  comparison: Comparison,
  title: string,
  voice: WhatIfVoice = askedInEnglish,
): readonly Section[] {
  const { say } = voice;
  const withCauses = (text: string, key: 'fallsWith' | 'risesWith' | 'by', causes: string): string =>
    causes === '' ? text : `${text} [${say(key, { causes })}]`;
  const list = (heading: string, items: readonly string[]): readonly Section[] =>
    items.length === 0 ? [] : [{ heading, items, list: true }];
  return [
    { heading: say('inShort'), items: [comparisonInWords(talks, comparison, title, voice)], list: false },
    ...list(
      say('fallen'),
      comparison.fallen.map(({ other, refusals, causes }) =>
        withCauses(
          say('falls', { ...happened(other, voice), reason: reasonOf(refusals) }),
          'fallsWith',
          causesInWords(causes, voice),
        ),
      ),
    ),
    ...list(
      say('risen'),
      comparison.risen.map(({ other, refusals, causes }) =>
        withCauses(
          say('rises', { ...happened(other, voice), reason: reasonOf(refusals) }),
          'risesWith',
          causesInWords(causes, voice),
        ),
      ),
    ),
    ...list(
      say('vain'),
      comparison.vain.map(({ other, refusals }) =>
        say('falls', { ...happened(other, voice), reason: reasonOf(refusals) }),
      ),
    ),
    ...list(
      say('altered'),
      comparison.altered.map(({ base, other }) => {
        const moves = (frame: typeof base): string =>
          frame.moves.length === 0
            ? say('nothingMoves')
            : frame.moves.map((one) => standing(talks, { ...one, before: one.from, after: one.to }, voice)).join('; ');
        return say('alters', { ...happened(other, voice), before: moves(base), after: moves(other) });
      }),
    ),
    ...list(
      say('end'),
      comparison.end.map((one) => withCauses(standing(talks, one, voice), 'by', causesInWords(one.causes, voice))),
    ),
    ...list(
      say('outcomes'),
      comparison.outcomes.map((one) => withCauses(outcomeInWords(one, voice), 'by', causesInWords(one.causes, voice))),
    ),
  ];
}

/** All parts of the answer to a what-if. */
export function whatIfSections(talks: Case, run: WhatIfRun, voice: WhatIfVoice = askedInEnglish): readonly Section[] {
  const { language, say } = voice;
  const { whatIf, comparison, edits, expected, assumptions } = run;
  // The names of assumptions are English words.
  const isEnglish = voice.language.id === 'en';
  return [
    {
      heading: say('question'),
      items: [whatIf.question, ...(isFromWiderRecord(talks, whatIf) ? [say('laterKnowledge')] : [])],
      list: false,
    },
    {
      heading: say('changes'),
      items: edits.map((edit, index) => {
        const text = `${index + 1}. ${editInWords(talks, comparison, edit, voice)}`;
        if (edit.why === undefined) return text;
        const sources = citation(talks, edit.why.facts, language);
        return `${text} ${say('because', { sentence: edit.why.sentence })}${sources === '' ? '' : ` ${sources}`}`;
      }),
      list: false,
    },
    ...comparisonSections(talks, comparison, whatIf.title, voice),
    ...(expected.length === 0
      ? []
      : [
          {
            heading: say('expectations'),
            items: expected.map(({ expectation, met }) =>
              say(met ? 'met' : 'unmet', { expectation: expectationInWords(talks, expectation, voice) }),
            ),
            list: true,
          },
        ]),
    ...(whatIf.shows === '' ? [] : [{ heading: say('shows'), items: [whatIf.shows], list: false }]),
    ...(whatIf.cannotShow === '' ? [] : [{ heading: say('cannotShow'), items: [whatIf.cannotShow], list: false }]),
    ...(assumptions.length === 0
      ? []
      : [
          {
            heading: say('standsOn'),
            items: assumptions.map(({ id, sentence }) => (isEnglish ? `${id}: ${sentence}` : sentence)),
            list: true,
          },
        ]),
    ...(whatIf.facts.length === 0
      ? []
      : [{ heading: say('sources'), items: [citation(talks, whatIf.facts, language)], list: false }]),
  ];
}

/** The part that lets someone cite a result and have it again. */
export const reproductionSection = (
  talks: Case,
  { version, command }: Reproduction,
  { say }: WhatIfVoice = askedInEnglish,
): Section => ({
  heading: say('again'),
  items: [say('model', { version, case: talks.id, caseVersion: talks.version }), command],
  list: false,
  verbatim: true,
});
