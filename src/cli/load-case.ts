import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Case, DemarcheError, type Sentence } from '../index.ts';
import { defaultCase } from './default-case.ts';
import { told } from './words.ts';

/** The parts of a case, and whether each must be a list. */
const parts: readonly (readonly [keyof Case, (value: unknown) => boolean])[] = [
  ...(['id', 'title', 'version', 'limits'] as const).map(
    (key) => [key, (value: unknown) => typeof value === 'string'] as const,
  ),
  ...(['chart', 'issueCharts', 'vocabulary', 'guards'] as const).map(
    (key) => [key, (value: unknown) => typeof value === 'object' && value !== null] as const,
  ),
  ...(
    [
      'parties',
      'issues',
      'ledger',
      'bibliography',
      'scenarios',
      'deadlines',
      'outcomes',
      'invariants',
      'assumptions',
      'links',
    ] as const
  ).map((key) => [key, Array.isArray] as const),
];

/** The case to work on: the one in the file, or the default one. The file is a module of code; it is run. */
export async function loadCase(file: string | undefined, folder: string): Promise<Case> {
  if (file === undefined) return defaultCase();
  const wrong = (why: Sentence): DemarcheError =>
    new DemarcheError('case/invalid', told('misuse.caseForm', { why }), { file });
  const path = resolve(folder, file);
  const { readText } = await import('./read-text.ts');
  await readText(path, file);
  if (['.json', '.yaml', '.yml'].includes(extname(path).toLowerCase())) throw wrong(told('misuse.caseData'));
  const { createJiti } = await import('jiti');
  // A chart must be made with the copy of XState that reads it; and a case may lie where neither is installed.
  const virtualModules = { xstate: await import('xstate'), demarche: await import('../index.ts') };
  const jiti = createJiti(import.meta.url, { fsCache: false, interopDefault: false, virtualModules });
  let loaded: unknown;
  try {
    loaded = await jiti.import(pathToFileURL(path).href);
  } catch (error) {
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw wrong(told('misuse.caseFails', { why }));
  }
  const value: unknown =
    typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined;
  if (typeof value !== 'object' || value === null) throw wrong(told('misuse.caseNoDefault'));
  for (const [name, fits] of parts)
    if (!fits(Reflect.get(value, name))) throw wrong(told('misuse.caseLacks', { name }));
  if (isCase(value)) return value;
  throw wrong(told('misuse.caseNoDefault'));
}

/** The parts are there; what stands in each is checked where it is used. */
function isCase(value: object): value is Case {
  return parts.every(([name, fits]) => fits(Reflect.get(value, name)));
}
