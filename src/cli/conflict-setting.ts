import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  compileFactored,
  type Notion,
  notions,
  type Player,
  playersOf,
  refuseIdle,
  Symbolic,
  type SymbolicStability,
  symbolicStability,
} from '../doors/explore.ts';
import {
  type Case,
  DemarcheError,
  type FactoredModel,
  type Positions,
  type Reading,
  readReading,
  replay,
  runWhatIf,
  type Scenario,
  type WhatIf,
  whatIfLink,
} from '../index.ts';
import { conflictWords, hintOf, sentence } from '../messages/index.ts';
import { findScenario, placeOf } from './find-scenario.ts';
import { readText } from './read-text.ts';

/** What every question about the conflict of a case is asked with. */
export interface ConflictFlags {
  readonly case?: string;
  readonly at?: string;
  readonly reading?: string;
  readonly moves: string;
  readonly format: string;
  readonly bom?: boolean;
}

/** The conflict of a case at a place: who plays, what they want, where it stands, and every position in diagrams. */
export interface ConflictAtHand {
  readonly talks: Case;
  readonly scenario: Scenario;
  readonly reading: Reading;
  readonly players: readonly Player[];
  readonly model: FactoredModel;
  readonly symbolic: Symbolic;
  readonly notion: Notion;
  readonly positions: Positions;
  readonly day: string;
  /** Stability of every position, worked out when it is first asked for. */
  stability(): SymbolicStability;
  nameOf(party: string): string;
  /** The part of the page's address that shows some events after this place. */
  linkTo(events: readonly string[], title: string): string;
}

/** Sets a conflict up as the flags say: at the end of the record where no place is named, by the first reading of the case. */
export async function conflictAtHand(talks: Case, folder: string, flags: ConflictFlags): Promise<ConflictAtHand> {
  const notion = notions.find((one) => one === flags.moves);
  if (notion === undefined)
    throw misuse(sentence(conflictWords, 'misuse.moves', { names: notions.join(', '), given: flags.moves }));
  const to = placeOf(flags.at);
  const { scenario } = await findScenario(talks, undefined, folder);
  const end = to ?? scenario.events.at(-1)?.day;
  const done = replay(talks, scenario, { to: end });
  const reading = await readingOf(talks, folder, flags.reading);
  const model = compileFactored(talks.chart);
  const players = playersOf(talks.parties, model, reading);
  const symbolic = Symbolic.reached(model);
  refuseIdle(symbolic, reading);
  const names = new Map(talks.parties.map((party) => [party.id, party.name]));
  const last = done.frames.findLast((frame) => frame.cause !== undefined)?.cause?.id ?? null;
  let stability: SymbolicStability | undefined;
  return {
    talks,
    scenario,
    reading,
    players,
    model,
    symbolic,
    notion,
    positions: done.positions,
    day: done.frames.at(-1)?.date ?? scenario.horizon,
    stability: () => {
      stability ??= symbolicStability(model, players, notion, { symbolic });
      return stability;
    },
    nameOf: (party) => names.get(party) ?? party,
    linkTo: (events, title) => {
      const course: WhatIf = {
        id: 'move',
        title,
        question: title,
        base: scenario.id,
        edits: [{ kind: 'cut', after: last }, ...events.map((type) => ({ kind: 'append' as const, event: { type } }))],
        shows: '',
        cannotShow: '',
        facts: [],
      };
      return whatIfLink(talks, runWhatIf(talks, course, []));
    },
  };
}

/** The reading of this name, or in this file; without a name the first of the case. */
async function readingOf(talks: Case, folder: string, name: string | undefined): Promise<Reading> {
  const known = talks.readings ?? [];
  const found = name === undefined ? known[0] : known.find((one) => one.id === name);
  if (found !== undefined) return found;
  if (name === undefined) throw misuse(sentence(conflictWords, 'misuse.noReadings'));
  const path = resolve(folder, name);
  if (/[/\\]|\.(?:json|ya?ml)$/iu.test(name) || existsSync(path)) return readReading(name, await readText(path, name));
  const hint = hintOf(
    name,
    known.map((one) => one.id),
  );
  throw misuse(sentence(conflictWords, 'misuse.reading', { name, hint }));
}

const misuse = (problem: ReturnType<typeof sentence>): DemarcheError => new DemarcheError('cli/misuse', problem);
