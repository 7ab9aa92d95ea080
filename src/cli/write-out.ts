import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DemarcheError } from '../index.ts';
import { told } from './words.ts';

/** Writes a file whole or not at all: beside its place first, then into it. `name` is what a person called it. */
export async function writeOut(folder: string, name: string, bytes: Uint8Array | string): Promise<void> {
  const path = resolve(folder, name);
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new DemarcheError('file/unreadable', told('misuse.unwritable', { why }), { file: name });
  }
}
