import { DemarcheError } from '../index.ts';
import { english, russian, type Words } from '../messages/index.ts';
import { told } from './words.ts';

/** The languages that lessons are printed and packed in. */
const languages: readonly Words[] = [english, russian];

/** The language of this name; another is misuse. */
export function languageOf(id: string): Words {
  const found = languages.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new DemarcheError(
    'cli/misuse',
    told('misuse.language', { name: id, names: languages.map((one) => one.id).join(', ') }),
  );
}
