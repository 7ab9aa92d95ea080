import type { Command } from 'commander';
import { DemarcheError } from '../index.ts';
import { conflictWords, sentence } from '../messages/index.ts';
import { type ConflictAnswer, sayConflict as say, written } from './conflict-answer.ts';
import type { ConflictFlags } from './conflict-setting.ts';
import { formatOf, marked } from './format.ts';
import type { Answer } from './io.ts';
import type { Setting } from './setting.ts';
import { say as sayCli } from './words.ts';

/** The commands about conflicts by their names. */
export const conflictCommandNames = ['stability', 'equilibria', 'unlock'] as const;
type Name = (typeof conflictCommandNames)[number];

/** Adds the commands that ask why nobody moves. */
export function addConflictCommands(
  command: (name: Name, about: string) => Command,
  setting: (file: string | undefined) => Promise<Setting>,
  answer: (given: Answer) => void,
): void {
  const question = (name: Name, about: string): Command =>
    command(name, about)
      .option('--at <place>', sayCli('option.at'))
      .option('--reading <name or file>', say('option.reading'))
      .option('--moves <notion>', say('option.moves'), 'event')
      .option('--format <format>', sayCli('option.format'), 'text')
      .option('--bom', sayCli('option.mark'));
  const tell = async (flags: ConflictFlags, work: (setting: Setting) => Promise<ConflictAnswer>): Promise<void> => {
    const format = formatOf(flags.format);
    const at = await setting(flags.case);
    answer({ text: marked(written(await work(at), format, at.layout), format, flags.bom) });
  };
  question('stability', say('stability.about'))
    .option('--gmcr <file>', say('option.gmcr'))
    .action((flags: ConflictFlags & { gmcr?: string }) =>
      tell(flags, async ({ talks, folder }) => {
        if (flags.gmcr !== undefined) {
          if (flags.reading !== undefined) throw misuse('--reading');
          const { stabilityOfFile } = await import('./commands/stability-gmcr.ts');
          return stabilityOfFile(folder, flags.gmcr, flags.at);
        }
        const { conflictAtHand } = await import('./conflict-setting.ts');
        const { stabilityAtPlace } = await import('./commands/stability.ts');
        return stabilityAtPlace(await conflictAtHand(talks, folder, flags));
      }),
    );
  question('equilibria', say('equilibria.about'))
    .option('--outcome <outcome>', say('option.outcomeShare'))
    .action((flags: ConflictFlags & { outcome?: string }) =>
      tell(flags, async ({ talks, folder }) => {
        const { conflictAtHand } = await import('./conflict-setting.ts');
        const { equilibriaOfCase } = await import('./commands/equilibria.ts');
        return equilibriaOfCase(await conflictAtHand(talks, folder, flags), flags.outcome);
      }),
    );
  question('unlock', say('unlock.about'))
    .option('--outcome <outcome>', say('option.outcomeShare'))
    .action((flags: ConflictFlags & { outcome?: string }) =>
      tell(flags, async ({ talks, folder }) => {
        const { conflictAtHand } = await import('./conflict-setting.ts');
        const { unlockAtPlace } = await import('./commands/unlock.ts');
        return unlockAtPlace(await conflictAtHand(talks, folder, flags), flags.outcome);
      }),
    );
}

const misuse = (option: string): DemarcheError =>
  new DemarcheError('cli/misuse', sentence(conflictWords, 'misuse.gmcrAlone', { option }));
