import type { Basis, Case } from '../case/index.ts';
import type { Region } from '../chart/index.ts';
import { inEnglish, longDay, replayWords, type Voice, voiceOf } from '../messages/index.ts';
import type { Frame, Move, Occurrence, Refusal, Replay } from '../replay/index.ts';

/** A replay with all that a view of it needs: the case, the regions of its chart, and why an event was refused. */
export interface Told {
  readonly talks: Case;
  readonly regions: readonly Region[];
  readonly replay: Replay;
  /** Why each region refused the event of a frame; empty where it did not. */
  readonly refusalsOf: (frame: Frame) => readonly Refusal[];
}

/** How a replay is told, in a language. */
export type ReplayVoice = Voice<typeof replayWords>;

/** The replay told in English. */
export const toldInEnglish: ReplayVoice = voiceOf(replayWords, inEnglish);

/** A day in words, and that it is inferred or assumed where no source states it; `within` is for a text in parentheses. */
export function datedInWords(
  day: string,
  basis: Basis | undefined,
  { language, say }: ReplayVoice,
  within = false,
): string {
  const date = longDay(day, language);
  if (basis === undefined || basis === 'stated') return date;
  return say(within ? 'dateWithBasisWithin' : 'dateWithBasis', { date, basis: say(`standing.${basis}`) });
}

/** A move in words, with what it stands on where that is other than what its event stands on. */
export function withStanding(move: string, own: Move, cause: Occurrence, { say }: ReplayVoice): string {
  const standing = [
    ...(own.evidence === cause.evidence ? [] : [say(`standing.${own.evidence}`)]),
    ...(own.basis === cause.basis ? [] : [say(`standing.${own.basis}`)]),
  ].join(', ');
  return standing === '' ? move : say('apart', { move, standing });
}
