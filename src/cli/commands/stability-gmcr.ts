import { basename, resolve } from 'node:path';
import {
  type Concept,
  coalitionImprovements,
  concepts,
  explicitStability,
  type GmcrFile,
  graphOfOptions,
  isStable,
  readGmcr,
  statesWith,
} from '../../doors/explore.ts';
import { DemarcheError, readValues } from '../../index.ts';
import { conflictWords, sentence } from '../../messages/index.ts';
import { type ConflictAnswer, type Part, sayConflict as say } from '../conflict-answer.ts';
import { readText } from '../read-text.ts';

/** How many equilibria are told one by one. */
const TOLD = 30;
/** Beyond so many decision makers their coalitions are too many to go through. */
const MOST_TOGETHER = 8;

interface Together {
  readonly from: number;
  readonly parties: readonly string[];
  readonly to: readonly number[];
}

/** Stability of every state of a conflict that a `.gmcr` file describes. */
export async function stabilityOfFile(folder: string, file: string, at: string | undefined): Promise<ConflictAnswer> {
  const text = await readText(resolve(folder, file), file);
  const read = readGmcr(file, await readValues(file, text, 'text.conflict'));
  const { form, decimals } = read;
  const here = at === undefined ? undefined : stateOf(at, decimals.length);
  const { model } = graphOfOptions(form, decimals);
  const { stable, equilibria } = explicitStability(model);
  const rowsOf = [
    ...model.parties.map(({ id }, party) => ({ id, bits: stable[party] ?? new Uint8Array() })),
    { id: say('table.all'), bits: equilibria },
  ];
  const statesBy = (bits: Uint8Array, concept: Concept): readonly number[] =>
    statesWith(bits, concept).map((state) => state + 1);
  const isHere = (bits: Uint8Array, concept: Concept): boolean | null =>
    here === undefined ? null : isStable(bits, concept, here - 1);
  const patternOf = (state: number): string => {
    const decimal = decimals[state - 1] ?? 0;
    return form.options.map((_, option) => ((decimal >> option) & 1 ? 'Y' : 'N')).join('');
  };
  const conceptsAt = (bits: Uint8Array, state: number): string =>
    concepts.flatMap((concept) => (isStable(bits, concept, state - 1) ? [say(`concept.${concept}`)] : [])).join(', ');
  const found = Array.from(decimals, (_, at) => at + 1).filter((state) => (equilibria[state - 1] ?? 0) !== 0);
  const told = found
    .slice(0, TOLD)
    .map((state) =>
      say('gmcr.equilibrium', { state, pattern: patternOf(state), concepts: conceptsAt(equilibria, state) }),
    );
  const more = found.length > TOLD ? [say('gmcr.more', { count: found.length - TOLD })] : [];
  const together = found.slice(0, TOLD).flatMap((state) =>
    model.parties.length > MOST_TOGETHER
      ? []
      : coalitionImprovements(model, state - 1).map(({ members, to }) => ({
          from: state,
          parties: members.map((member) => model.parties[member]?.id ?? ''),
          to: to.map((one) => one + 1),
        })),
  );
  const hereParts = here === undefined ? [] : [herePart(here)];

  function herePart(state: number): Part {
    const items = model.parties.map(({ id }, party) => {
      const by = conceptsAt(stable[party] ?? new Uint8Array(), state);
      return by === '' ? say('gmcr.unstableFor', { party: id }) : say('gmcr.stableFor', { party: id, concepts: by });
    });
    return { heading: say('gmcr.here', { state, pattern: patternOf(state) }), items, list: true };
  }

  return {
    title: say('gmcr.title', { file: basename(file) }),
    parts: [
      {
        heading: say('gmcr.table'),
        items: [
          say('gmcr.size', {
            states: say('gmcr.states', { count: decimals.length }),
            parties: say('gmcr.parties', { count: model.parties.length }),
            options: form.options.length,
          }),
        ],
        table: [
          [say('table.party'), ...concepts.map((concept) => say(`concept.${concept}`))],
          ...rowsOf.map(({ id, bits }) => [id, ...concepts.map((concept) => String(statesBy(bits, concept).length))]),
        ],
      },
      {
        heading: say('gmcr.equilibria'),
        items: found.length === 0 ? [say('gmcr.none')] : [...told, ...more],
        list: true,
      },
      ...togetherParts(together),
      ...hereParts,
      { heading: say('concepts.heading'), items: concepts.map((concept) => say(`concepts.${concept}`)), list: true },
      ...passedPart(read),
    ],
    json: {
      file: basename(file),
      reachable: String(decimals.length),
      parties: Object.fromEntries(
        model.parties.map(({ id }, party) => {
          const bits = stable[party] ?? new Uint8Array();
          return [
            id,
            answersOf((concept) => ({ stable: String(statesBy(bits, concept).length), ...heldBy(bits, concept) })),
          ];
        }),
      ),
      equilibria: answersOf((concept) => ({
        count: String(statesBy(equilibria, concept).length),
        ...heldBy(equilibria, concept),
      })),
      together,
      passedOver: read.passedOver,
    },
    rows: [
      ['party', 'concept', 'count', 'here', 'states'],
      ...rowsOf.flatMap(({ id, bits }, row) =>
        concepts.map((concept) => [
          row === model.parties.length ? '' : id,
          concept,
          statesBy(bits, concept).length,
          String(isHere(bits, concept) ?? ''),
          statesBy(bits, concept).join(' '),
        ]),
      ),
    ],
  };

  function heldBy(bits: Uint8Array, concept: Concept): object {
    return { here: isHere(bits, concept), states: statesBy(bits, concept) };
  }
}

const answersOf = (of: (concept: Concept) => object): object =>
  Object.fromEntries(concepts.map((concept) => [concept, of(concept)]));

function togetherParts(together: readonly Together[]): readonly Part[] {
  if (together.length === 0) return [];
  const items = together.map(({ from, parties, to }) =>
    say('gmcr.joint', { from, parties: parties.join(', '), to: to.join(', ') }),
  );
  return [{ heading: say('gmcr.together'), items, list: true }];
}

function passedPart({ passedOver }: GmcrFile): readonly Part[] {
  if (passedOver.length === 0) return [];
  const items = passedOver.map(({ kind, place }) =>
    kind === 'coalitions' ? say('passed.coalitions') : say(`passed.${kind}`, { place }),
  );
  return [{ heading: say('gmcr.passedOver'), items, list: true }];
}

function stateOf(given: string, most: number): number {
  const state = Number(given);
  if (Number.isInteger(state) && state >= 1 && state <= most) return state;
  throw new DemarcheError('cli/misuse', sentence(conflictWords, 'misuse.state', { given, most }));
}
