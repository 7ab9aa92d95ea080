import { type CasePackage, DemarcheError } from '../index.ts';
import { english, inEnglish, russian, type Words } from '../messages/index.ts';
import { told } from './words.ts';

/** The language of this name that lessons are printed and packed in: one of ours, or one that the case brings along. */
export async function languageOf({ languages = [] }: Pick<CasePackage, 'languages'>, id: string): Promise<Words> {
  const all = [{ ...inEnglish, load: async () => english }, { ...russian, load: async () => russian }, ...languages];
  const found = all.find((one) => one.id === id);
  if (found !== undefined) return found.load();
  throw new DemarcheError(
    'cli/misuse',
    told('misuse.language', { name: id, names: all.map((one) => one.id).join(', ') }),
  );
}
