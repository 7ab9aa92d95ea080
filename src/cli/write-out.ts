import {
  access,
  chmod,
  chown,
  constants,
  lstat,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { DemarcheError } from '../index.ts';
import type { Answer } from './io.ts';
import { told } from './words.ts';

/** What names the standard output. */
const standard = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'];

/**
 * The answer of a command that makes a file: what it made where no file or the standard output was named, and otherwise
 * what it says once the file is written.
 */
export async function answerTo(
  folder: string,
  out: string | undefined,
  made: Uint8Array | string,
  done: (file: string) => Answer,
): Promise<Answer> {
  if (out === undefined || standard.includes(out))
    return typeof made === 'string' ? { text: made } : { text: '', bytes: made };
  await writeOut(folder, out, made);
  return done(out);
}

/**
 * Writes a file whole or not at all: beside its place first, then into it, with the mode and the owner of what stood there.
 * A link is followed; what is no regular file (a pipe, a device) is written straight through. `name` is what a person
 * called it.
 */
async function writeOut(folder: string, name: string, made: Uint8Array | string): Promise<void> {
  try {
    const path = resolve(folder, name);
    const there = await stat(path).catch(unlessAbsent);
    if (there === undefined) return await replace(await endOf(path), made);
    // What an open file is called there is no place of its own: putting another file there would lose the open one.
    if (!there.isFile() || /^\/(?:dev|proc)\//u.test(path)) return await writeFile(path, made);
    await access(path, constants.W_OK);
    const target = await realpath(path);
    // A file of several names stays one file.
    if (there.nlink > 1) return await writeFile(target, made);
    await replace(target, made, there).catch(async (error: unknown) => {
      if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) throw error;
      await writeFile(target, made);
    });
  } catch (error) {
    throw new DemarcheError('file/unreadable', told('misuse.unwritable', { why: codeOf(error) }), { file: name });
  }
}

/** Puts a file in a place, whole, as the one that stood there was kept. */
async function replace(
  path: string,
  made: Uint8Array | string,
  kept?: { readonly mode: number; readonly uid: number; readonly gid: number },
): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, made, { flag: 'wx', ...(kept === undefined ? {} : { mode: kept.mode & 0o700 }) });
    if (kept !== undefined) {
      const own = await stat(beside);
      if (own.uid !== kept.uid || own.gid !== kept.gid) await chown(beside, kept.uid, kept.gid);
      await chmod(beside, kept.mode & 0o7777);
    }
    await rename(beside, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Where a link leads that leads to nothing yet; any other path is its own end. */
async function endOf(path: string): Promise<string> {
  const link = await lstat(path).catch(unlessAbsent);
  return link?.isSymbolicLink() === true ? endOf(resolve(dirname(path), await readlink(path))) : path;
}

function unlessAbsent(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
