import { readFile, stat } from 'node:fs/promises';
import { DemarcheError, type Sentence } from '../index.ts';
import { told } from './words.ts';

/** The largest file that is read, in bytes. */
const MOST = 8_000_000;

/** The text of a file. `name` is what a person called it, for the messages. */
export async function readText(path: string, name: string): Promise<string> {
  const fail = (code: 'file/unreadable' | 'file/too-large', problem: Sentence): DemarcheError =>
    new DemarcheError(code, problem, { file: name });
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw fail('file/unreadable', told('misuse.isFolder'));
    if (found.size > MOST) throw fail('file/too-large', told('misuse.tooLarge', { size: found.size, most: MOST }));
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw fail('file/unreadable', code === 'ENOENT' ? told('misuse.absent') : told('misuse.unreadable', { why: code }));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fail('file/unreadable', told('misuse.notText'));
  }
}
