import type { Case } from '../case/index.ts';
import { inEnglish, longDay, trialWords, type Voice, voiceOf } from '../messages/index.ts';
import type { Trial, TrialRow, TriedMove } from '../replay/index.ts';
import { toCsv } from './csv.ts';
import { regionInWords, stateInWords } from './names.ts';
import type { Section } from './what-if/sections.ts';

/** What a search says of a trial: how far outcomes were, what each needed, and when a refused move could have come. */
export interface TrialAhead {
  /** The moves from the start to each outcome at least; null where it was closed. */
  readonly steps: Readonly<Record<string, number | null>>;
  /** The moves that every way from the start to an outcome needs, and the step at which history first made each. */
  readonly necessary: readonly { readonly outcome: string; readonly event: string; readonly index: number | null }[];
  /** For each refused event the moves before the chart could take it; null for never. */
  readonly refused: Readonly<Record<string, number | null>>;
}

/** How a trial is told, in a language. */
export type TrialVoice = Voice<typeof trialWords>;

const triedInEnglish: TrialVoice = voiceOf(trialWords, inEnglish);

/** How many rows and moves of a trial ended in which way. */
function trialCounts({ rows }: Trial): Readonly<Record<string, number>> {
  const moves = [...new Set(rows.flatMap((row) => row.moves))];
  const of = (result: TrialRow['result']): number => rows.filter((row) => row.result === result).length;
  const by = (result: TriedMove['result']): number => moves.filter((one) => one.result === result).length;
  return {
    events: rows.length,
    admitted: of('admitted'),
    partly: of('partly'),
    refused: of('refused'),
    wordless: of('wordless'),
    steps: moves.length,
    moved: by('moved'),
    repeated: by('repeated'),
    refusedSteps: by('refused'),
    somethingWithoutWords: rows.filter((row) => row.fact?.wordless !== undefined).length,
  };
}

/** The trial in short: counts, outcomes, what had to come first, what was held impossible, and what it can show. */
export function trialSections(
  talks: Case,
  trial: Trial,
  ahead: TrialAhead,
  voice: TrialVoice = triedInEnglish,
): readonly Section[] {
  const { say } = voice;
  const counts = trialCounts(trial);
  const number = (name: string): number => counts[name] ?? 0;
  return [
    {
      heading: say('counts'),
      list: true,
      items: [
        say('countRows', {
          count: number('events'),
          admitted: number('admitted'),
          partly: number('partly'),
          refused: number('refused'),
          wordless: number('wordless'),
        }),
        say('countMoves', {
          count: number('steps'),
          moved: number('moved'),
          repeated: number('repeated'),
          refused: number('refusedSteps'),
        }),
        say('countWords', { count: number('somethingWithoutWords') }),
      ],
    },
    { heading: say('outcomes'), list: true, items: talks.outcomes.map((one) => outcomeLine(one, trial, ahead, voice)) },
    { heading: say('necessary'), list: true, items: necessaryLines(talks, trial, ahead, voice) },
    { heading: say('impossible'), list: true, items: impossibleLines(talks, trial, ahead, voice) },
    { heading: say('limits'), list: false, items: [say('limitsText')] },
  ];
}

/** The trial event by event, as rows of cells with their heads: day, event, result, moves, what is without words. */
export function trialCells(
  talks: Case,
  { rows }: Trial,
  voice: TrialVoice = triedInEnglish,
): readonly (readonly string[])[] {
  const { say, language } = voice;
  return [
    ['', say('columnDay'), say('columnEvent'), say('columnResult'), say('columnMoves'), say('columnWords')],
    ...rows.map((row) => [
      row.fact === undefined ? row.id : `◇ ${row.id}`,
      longDay(row.day, language),
      row.fact?.text ?? row.moves[0]?.cause.sentence ?? '',
      say(row.result),
      row.moves.map((one) => moveInWords(talks, one, voice)).join(' '),
      row.fact?.wordless ?? '',
    ]),
  ];
}

/** What the chart did with one move, in words. */
function moveInWords(
  talks: Case,
  { cause, result, refusals }: TriedMove,
  { say }: TrialVoice = triedInEnglish,
): string {
  const event = cause.by === 'calendar' ? say('byCalendar', { event: cause.type }) : cause.type;
  if (result !== 'refused') return `${event}: ${say(result)}.`;
  const [first] = refusals;
  if (first === undefined) return `${event}: ${say('refused')}.`;
  const because = say('refusedBecause', {
    event,
    region: regionInWords(talks, first.region),
    state: stateInWords(talks, first.region, first.state),
    reason: first.sentence,
  });
  const rule = first.guards.length === 0 ? say('state') : say('rule', { names: first.guards.join(', ') });
  return `${because} (${rule})${cause.note === undefined ? '' : ` ${cause.note}`}`;
}

function outcomeLine(
  { id, name }: Case['outcomes'][number],
  { outcomes, startDay }: Trial,
  { steps }: TrialAhead,
  { say, language }: TrialVoice,
): string {
  const tried = outcomes.find((one) => one.id === id);
  const day = longDay(startDay, language);
  const away = steps[id] ?? null;
  const before =
    tried?.heldBefore === true
      ? say('heldBefore', { day })
      : away === null
        ? say('impossibleBefore', { day })
        : say('awayBefore', { count: away, day });
  const turns = tried?.turns ?? [];
  const then =
    turns.length === 0
      ? say(tried?.heldBefore === true ? 'stayed' : 'neverCame')
      : turns
          .map((turn) => say(turn.holds ? 'cameAt' : 'wentAt', { day: longDay(turn.day, language), step: turn.index }))
          .join(', ');
  return say('outcomeRow', { name, before, then });
}

function necessaryLines(
  talks: Case,
  { outcomes, replay }: Trial,
  { necessary }: TrialAhead,
  { say, language }: TrialVoice,
): readonly string[] {
  const ids = [...new Set(necessary.map((one) => one.outcome))];
  const lines = ids.flatMap((id): readonly string[] => {
    const needed = necessary.filter((one) => one.outcome === id);
    const outcome = talks.outcomes.find((one) => one.id === id)?.name ?? id;
    const came = outcomes.find((one) => one.id === id)?.turns.find((turn) => turn.holds);
    const late = needed.filter(({ index }) => index === null || (came !== undefined && index > came.index));
    const events = late.map((one) => one.event).join(', ');
    const count = needed.length;
    if (came === undefined) return late.length === 0 ? [] : [say('necessaryWanting', { outcome, count, list: events })];
    if (late.length > 0) return [say('necessaryMissed', { outcome, list: events })];
    const dated = needed.map(({ event, index }) =>
      say('necessaryCame', { event, day: longDay(replay.frames[index ?? 0]?.date ?? '', language) }),
    );
    return [say('necessaryKept', { outcome, count, list: dated.join(', ') })];
  });
  return lines.length === 0 ? [say('necessaryNone')] : lines;
}

function impossibleLines(
  talks: Case,
  { rows, outcomes, startDay }: Trial,
  { steps, refused }: TrialAhead,
  { say, language }: TrialVoice,
): readonly string[] {
  const moves = [...new Set(rows.flatMap((row) => row.moves))].filter((one) => one.result === 'refused');
  const closed = outcomes.filter(({ id, turns }) => steps[id] === null && turns.some((turn) => turn.holds));
  const lines = [
    ...moves.map(({ cause }) => {
      const count = refused[cause.id] ?? null;
      const values = {
        sentence: cause.sentence.replace(/\.$/u, ''),
        event: cause.type,
        day: longDay(cause.day, language),
      };
      return count === null ? say('impossibleNever', values) : say('impossibleLater', { ...values, count });
    }),
    ...closed.map(({ id }) =>
      say('impossibleOutcome', {
        name: talks.outcomes.find((one) => one.id === id)?.name ?? id,
        day: longDay(startDay, language),
      }),
    ),
  ];
  return lines.length === 0 ? [say('impossibleNone')] : lines;
}

/** A trial in long form, one row a move; an event without words has a row without a move. */
export function trialToCsv({ scenario, rows }: Trial): string {
  return toCsv([
    ['scenario', 'id', 'day', 'result', 'step', 'event', 'moveResult', 'region', 'state', 'guards', 'odd', 'wordless'],
    ...rows.flatMap((row) => {
      const head = [scenario.id, row.id, row.day, row.result];
      const words = row.fact?.wordless ?? '';
      if (row.moves.length === 0) return [[...head, '', '', '', '', '', '', '', words]];
      return row.moves.map(({ index, cause, result, refusals: [first], odd }) => [
        ...head,
        index,
        cause.type,
        result,
        first?.region ?? '',
        first?.state ?? '',
        first?.guards.join(' ') ?? '',
        odd ?? '',
        words,
      ]);
    }),
  ]);
}

/** A trial as plain data. */
export function trialToJson(trial: Trial, ahead: TrialAhead): object {
  return {
    scenario: trial.scenario.id,
    start: trial.startDay,
    counts: trialCounts(trial),
    events: trial.rows.map(({ id, day, fact, result, moves }) => ({
      id,
      day,
      dateBasis: fact?.dateBasis ?? moves[0]?.cause.dateBasis,
      verified: fact?.verified,
      result,
      moves: moves.map((one) => ({
        step: one.index,
        event: one.cause.type,
        by: one.cause.by,
        result: one.result,
        refusals: one.refusals,
        odd: one.odd,
        note: one.cause.note,
      })),
      wordless: fact?.wordless,
    })),
    outcomes: trial.outcomes.map((one) => ({ ...one, movesAway: ahead.steps[one.id] ?? null })),
    necessary: ahead.necessary,
    refused: ahead.refused,
  };
}
