import * as v from 'valibot';
import { formMessage, formProblem } from '../messages/index.ts';
import { DemarcheError, type Formula } from '../model/index.ts';
import { formulaOfText } from './formula-text.ts';
import { parseText } from './parse-text.ts';
import { type Reading, type Statement, thirds } from './reading.ts';
import { bases } from './vocabulary.ts';

const text = v.pipe(
  v.string(formMessage('form.text')),
  v.check((value) => value.trim() !== '', formMessage('form.blank')),
);
const id = v.pipe(text, v.regex(/^[\w.:-]{1,120}$/u, formMessage('form.id')));
const formula: v.GenericSchema<Formula> = v.lazy(() =>
  v.union(
    [
      v.strictObject({ region: text, in: v.array(text) }),
      v.strictObject({ and: v.array(formula) }),
      v.strictObject({ or: v.array(formula) }),
      v.strictObject({ not: formula }),
    ],
    formMessage('form.formula'),
  ),
);
const statement = v.strictObject(
  {
    id,
    sentence: text,
    basis: v.optional(v.picklist(bases, formMessage('form.oneOf', { names: bases.join(', ') })), 'assumed'),
    facts: v.optional(v.array(id, formMessage('form.facts')), []),
    formula: v.union([text, formula], formMessage('form.formula')),
  },
  formMessage('form.statement'),
);
const readingFile = v.strictObject(
  {
    id: v.optional(id),
    name: v.optional(text),
    sentence: v.optional(text),
    thirds: v.optional(v.picklist(thirds, formMessage('form.oneOf', { names: thirds.join(', ') })), 'free'),
    parties: v.record(v.string(), v.array(statement, formMessage('form.statements')), formMessage('form.wants')),
  },
  formMessage('form.reading'),
);

const keys = ['id', 'name', 'sentence', 'thirds', 'parties'];
const statementKeys = ['id', 'sentence', 'basis', 'facts', 'formula'];

/**
 * A reading of what the parties want, from the text of a JSON or YAML file. A formula is data, as the explorer has it, or a
 * text such as `treaty = expired and not member = out, leaving`. What its names mean is checked by the model.
 */
export function parseReading(file: string, source: string): Reading {
  const result = v.safeParse(readingFile, parseText(file, source, 'text.reading'));
  if (!result.success) {
    const [issue] = result.issues;
    const { place, problem } = formProblem(issue, (path) => (path.length === 0 ? keys : statementKeys));
    throw new DemarcheError('conflict/invalid', problem, { file, place });
  }
  const { output } = result;
  const name = output.name ?? file;
  return {
    id: output.id ?? file,
    name,
    sentence: output.sentence ?? '',
    thirds: output.thirds,
    parties: Object.fromEntries(
      Object.entries(output.parties).map(([party, own]) => [
        party,
        own.map(
          (one): Statement => ({
            ...one,
            formula:
              typeof one.formula === 'string' ? formulaOfText(one.formula, { file, place: one.id }) : one.formula,
          }),
        ),
      ]),
    ),
  };
}
