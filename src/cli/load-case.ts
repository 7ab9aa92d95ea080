import { extname, resolve } from 'node:path';
import { type Layout, layOut } from '../doors/export.ts';
import { caseIn } from '../doors/inside.ts';
import type { Lesson } from '../doors/teach.ts';
import {
  type Case,
  type CasePackage,
  DemarcheError,
  describeChart,
  packageOf,
  type Sentence,
  translateCase,
  type WhatIf,
} from '../index.ts';
import { languageOf } from './languages.ts';
import { runModule } from './run-module.ts';
import { told } from './words.ts';

/**
 * The case in a file: a module of code whose default export is a case, or one as a package with doors of its own. It is
 * run. Where it brings no layout, its chart is laid out when one is asked for.
 */
export async function loadCase(file: string, folder: string): Promise<CasePackage> {
  const wrong = (why: Sentence): DemarcheError =>
    new DemarcheError('case/invalid', told('misuse.caseForm', { why }), { file });
  const path = resolve(folder, file);
  const { readText } = await import('./read-text.ts');
  await readText(path, file);
  if (['.json', '.yaml', '.yml'].includes(extname(path).toLowerCase())) throw wrong(told('misuse.caseData'));
  const loaded = await runModule(path, file, {
    code: 'case/invalid',
    wrong: (why) => told('misuse.caseForm', { why }),
  });
  const value: unknown =
    typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined;
  if (typeof value !== 'object' || value === null) throw wrong(told('misuse.caseNoDefault'));
  const given = isPackage(value) ? value : undefined;
  const whole = caseIn(given === undefined ? value : await given.papers());
  if (typeof whole === 'string') throw wrong(told('misuse.caseLacks', { name: whole }));
  const layout = (language: string): Promise<Layout> => laidOut(whole, given, language);
  return { ...packageOf<WhatIf, Lesson, Layout>(whole, { layout, ...given }), bare: whole };
}

/** Whether a module's default export is a package and no plain case; a door that it leaves out leads to nothing. */
const isPackage = (value: object): value is Pick<CasePackage, 'papers'> & Partial<CasePackage> =>
  'papers' in value && typeof value.papers === 'function';

/** Lays a case out in its words of a language. */
async function laidOut(whole: Case, given: Partial<CasePackage> | undefined, language: string): Promise<Layout> {
  const [{ default: Elk }, own, { draw }] = await Promise.all([
    import('elkjs'),
    given?.words?.(language),
    languageOf(given ?? {}, language),
  ]);
  const spoken = own === undefined ? whole : translateCase(whole, own);
  return layOut(new Elk(), describeChart(spoken.chart), spoken, { shared: draw.shared });
}
