import { CommanderError } from 'commander';
import { DemarcheError } from '../index.ts';
import { hintOf } from '../messages/index.ts';
import type { Io } from './io.ts';
import { commandNames, createProgram } from './program.ts';
import type { CaseAtHand } from './setting.ts';
import { say, told } from './words.ts';

/**
 * Runs the command line on the case at hand, where no other is named, and gives its exit code: 0 fine, 1 a finding,
 * 2 misuse. Prints through `io` and nowhere else, never throws, and does not end the process.
 */
export async function run(args: readonly string[], io: Io, atHand: CaseAtHand): Promise<number> {
  const complain = (message: string): number => {
    io.warn(`demarche: ${message}\n`);
    return 2;
  };
  const [first] = args;
  const ofProgram = first !== undefined && ['-h', '--help', '-V', '--version', 'help'].includes(first);
  const given = first === undefined || (first.startsWith('-') && !ofProgram) ? ['serve', ...args] : [...args];
  try {
    if (first !== undefined && !first.startsWith('-') && !ofProgram && !commandNames.includes(first))
      return complain(told('misuse.unknownCommand', { name: first, hint: hintOf(first, commandNames) }).text);
    const command = first?.startsWith('-') === true ? args.find((one) => commandNames.includes(one)) : undefined;
    if (first !== undefined && command !== undefined && !ofProgram)
      return complain(say('misuse.optionsFirst', { command, option: first.replace(/=.*$/u, '') }));
    let code = 0;
    const program = createProgram(io, atHand, (found) => {
      code = found ? 1 : 0;
    });
    await program.parseAsync(given, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? 0 : complain(say('misuse.see', { what: wordsOf(error), command: given[0] ?? '' }));
    if (error instanceof DemarcheError) return complain(error.message);
    return complain(`${error instanceof Error ? error.message : String(error)}`);
  }
}

function wordsOf(error: CommanderError): string {
  return error.message
    .replace(/^error: /u, '')
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/\.?$/u, '')
    .trim();
}
