import type { Command } from 'commander';
import { sayConflict as say, written } from './conflict-answer.ts';
import { formatOf, marked } from './format.ts';
import type { Answer } from './io.ts';
import type { Setting } from './setting.ts';
import { say as sayCli } from './words.ts';

/** The commands about conflicts by their names. */
export const conflictCommandNames = ['stability'] as const;
type Name = (typeof conflictCommandNames)[number];

interface Flags {
  readonly case?: string;
  readonly format: string;
  readonly bom?: boolean;
}

/** Adds the commands that ask why nobody moves. */
export function addConflictCommands(
  command: (name: Name, about: string) => Command,
  setting: (file: string | undefined) => Promise<Setting>,
  answer: (given: Answer) => void,
): void {
  command('stability', say('stability.about'))
    .requiredOption('--gmcr <file>', say('option.gmcr'))
    .option('--at <state>', say('option.state'))
    .option('--format <format>', sayCli('option.format'), 'text')
    .option('--bom', sayCli('option.mark'))
    .action(async (flags: Flags & { gmcr: string; at?: string }) => {
      const format = formatOf(flags.format);
      const { stabilityOfFile } = await import('./commands/stability-gmcr.ts');
      const { folder, layout } = await setting(flags.case);
      const told = await stabilityOfFile(folder, flags.gmcr, flags.at);
      answer({ text: marked(written(told, format, layout), format, flags.bom) });
    });
}
