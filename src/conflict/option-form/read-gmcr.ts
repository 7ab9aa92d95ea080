import { conflictProblems, sentence, type Values } from '../../messages/index.ts';
import { DemarcheError, shortened } from '../../model/index.ts';
import { MOST_PARTIES } from '../explicit/graph-model.ts';
import {
  type Condition,
  directions,
  feasibleStates,
  type Literal,
  MOST_OPTIONS,
  MOST_STATES,
  type Option,
  type OptionForm,
  type OptionParty,
  testOf,
} from './option-form.ts';

/** A conflict that a `.gmcr` file describes, its feasible states, and what of the file has no effect on the answers. */
export interface GmcrFile {
  readonly form: OptionForm;
  readonly decimals: Int32Array;
  readonly passedOver: readonly Passed[];
}

/** A part of a file that is not used: perceptions and coalitions are not analysed, and some statements hold at no state. */
export interface Passed {
  readonly kind: 'misperceptions' | 'coalitions' | 'statement' | 'key';
  readonly place: string;
}

const knownKeys = [
  'options',
  'decisionMakers',
  'infeasibles',
  'coalitions',
  'useManualPreferenceRanking',
  'useManualPreferenceVectors',
  'program',
  'version',
];

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the values of a `.gmcr` file, the JSON of GMCR+; the names of older files (`preferenceVector`,
 * `useManualPreferenceVectors`) too. What is broken is refused with its place.
 */
export function readGmcr(file: string, value: unknown): GmcrFile {
  return new Reader(file).read(value);
}

class Reader {
  readonly #file: string;
  readonly #passedOver: Passed[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  read(value: unknown): GmcrFile {
    const fields = this.#fields(value, '');
    const options = this.#list(fields.options, 'options').map((one, at) => this.#option(one, `options[${at}]`));
    if (options.length === 0) throw this.#wrong('conflict.noOptions', 'options');
    if (options.length > MOST_OPTIONS)
      throw this.#wrong('conflict.mostOptions', 'options', { count: options.length, most: MOST_OPTIONS });
    const conditions = (given: unknown, place: string): readonly Condition[] =>
      this.#list(given ?? [], place).map((one, at) => this.#condition(one, `${place}[${at}]`, options.length));
    const infeasible = conditions(fields.infeasibles, 'infeasibles');
    const manual = fields.useManualPreferenceRanking ?? fields.useManualPreferenceVectors ?? false;
    if (typeof manual !== 'boolean') throw this.#wrong('conflict.yesNo', 'useManualPreferenceRanking');
    const makers = this.#list(fields.decisionMakers, 'decisionMakers');
    if (makers.length === 0) throw this.#wrong('conflict.noParties', 'decisionMakers');
    if (makers.length > MOST_PARTIES)
      throw this.#wrong('conflict.mostParties', 'decisionMakers', { count: makers.length, most: MOST_PARTIES });
    const decimals = feasibleStates({ options, parties: [], infeasible });
    if (decimals.length === 0) throw this.#wrong('conflict.infeasible', 'infeasibles');
    if (decimals.length > MOST_STATES) throw this.#wrong('conflict.mostStates', 'infeasibles', { most: MOST_STATES });
    const parties = makers.map((one, at): OptionParty => {
      const place = `decisionMakers[${at}]`;
      const maker = this.#fields(one, place);
      const name = this.#text(maker.name, `${place}.name`);
      const own = this.#list(maker.options, `${place}.options`).map((option, index) =>
        this.#place(option, `${place}.options[${index}]`, options.length),
      );
      if (own.length === 0) throw this.#wrong('conflict.noMoves', place, { name });
      const statements = conditions(maker.preferences, `${place}.preferences`);
      if (Array.isArray(maker.misperceptions) && maker.misperceptions.length > 0)
        this.#passedOver.push({ kind: 'misperceptions', place: name });
      if (manual) {
        const ranking = maker.preferenceRanking ?? maker.preferenceVector;
        return {
          name,
          options: own,
          statements,
          ranking: this.#ranking(ranking, `${place}.preferenceRanking`, decimals),
        };
      }
      statements.forEach((statement, index) => {
        const test = testOf(statement);
        if (!decimals.some(test)) this.#passedOver.push({ kind: 'statement', place: `${name}, ${index + 1}` });
      });
      return { name, options: own, statements };
    });
    const names = parties.map((party) => party.name);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw this.#wrong('conflict.partyTwice', 'decisionMakers', { name: twice });
    if (Array.isArray(fields.coalitions) && fields.coalitions.some(Array.isArray))
      this.#passedOver.push({ kind: 'coalitions', place: 'coalitions' });
    for (const key of Object.keys(fields))
      if (!knownKeys.includes(key)) this.#passedOver.push({ kind: 'key', place: shortened(key) });
    return { form: { options, parties, infeasible }, decimals, passedOver: this.#passedOver };
  }

  #option(value: unknown, place: string): Option {
    const { name, permittedDirection = 'both' } = this.#fields(value, place);
    const direction = directions.find((one) => one === permittedDirection);
    if (direction === undefined)
      throw this.#wrong('conflict.direction', `${place}.permittedDirection`, { names: directions.join(', ') });
    return { name: this.#text(name, `${place}.name`), direction };
  }

  #condition(value: unknown, place: string, options: number): Condition {
    if (Array.isArray(value)) return [this.#literals(value, place, options)];
    const { members } = this.#fields(value, place);
    return this.#list(members, `${place}.members`).map((one, at) =>
      this.#literals(one, `${place}.members[${at}]`, options),
    );
  }

  #literals(value: unknown, place: string, options: number): readonly Literal[] {
    return this.#list(value, place).map((one, at) => {
      const [option, taken] = this.#list(one, `${place}[${at}]`);
      if (taken !== 'Y' && taken !== 'N') throw this.#wrong('conflict.literal', `${place}[${at}]`);
      return { option: this.#place(option, `${place}[${at}]`, options), taken: taken === 'Y' };
    });
  }

  #ranking(value: unknown, place: string, decimals: Int32Array): readonly (readonly number[])[] {
    const seen = new Set<number>();
    const ranking = this.#list(value, place).map((tied) =>
      (Array.isArray(tied) ? tied : [tied]).map((state: unknown) => {
        if (typeof state !== 'number' || !Number.isInteger(state) || state < 1 || state > decimals.length)
          throw this.#wrong('conflict.rankedState', place, { state: shortened(String(state)), most: decimals.length });
        if (seen.has(state)) throw this.#wrong('conflict.rankedTwice', place, { state });
        seen.add(state);
        return state;
      }),
    );
    for (let state = 1; state <= decimals.length; state++)
      if (!seen.has(state)) throw this.#wrong('conflict.rankedMissing', place, { state });
    return ranking;
  }

  #place(value: unknown, place: string, options: number): number {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < options) return value;
    throw this.#wrong('conflict.optionPlace', place, { most: options - 1 });
  }

  #text(value: unknown, place: string): string {
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw this.#wrong('conflict.text', place);
  }

  #list(value: unknown, place: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    throw this.#wrong('conflict.list', place);
  }

  #fields(value: unknown, place: string): Fields {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
    throw this.#wrong(place === '' ? 'conflict.file' : 'conflict.fields', place);
  }

  #wrong<Key extends keyof typeof conflictProblems>(
    key: Key,
    place: string,
    ...values: Values<(typeof conflictProblems)[Key]>
  ): DemarcheError {
    return new DemarcheError('conflict/invalid', sentence(conflictProblems, key, ...values), {
      file: this.#file,
      place,
    });
  }
}
