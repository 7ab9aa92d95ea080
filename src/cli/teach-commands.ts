import type { Command } from 'commander';
import type { HandoutFlags } from './commands/handout.ts';
import type { PackageFlags } from './commands/package.ts';
import type { Answer } from './io.ts';
import type { Setting } from './setting.ts';
import { say } from './words.ts';

type WithCase<Flags> = Flags & { readonly case?: string };

/** Adds the commands for teaching. What they do is loaded when they are called. */
export function addTeachCommands(
  command: (name: 'handout' | 'package', about: string) => Command,
  setting: (file: string | undefined) => Promise<Setting>,
  answer: (given: Answer) => void,
): void {
  command('handout', say('handout.about'))
    .argument('<lesson>', say('argument.lessonOrScenario'))
    .option('--format <format>', say('handout.format'), 'pdf')
    .option('--paper <paper>', say('handout.paper'), 'a4')
    .option('--large-print', say('handout.largePrint'))
    .option('--language <language>', say('option.language'), 'en')
    .option('--out <file>', say('option.outFile'))
    .action(async (name: string, flags: WithCase<HandoutFlags>) => {
      const { handoutCommand } = await import('./commands/handout.ts');
      answer(await handoutCommand(await setting(flags.case), name, flags));
    });
  command('package', say('package.about'))
    .argument('<lesson>', say('argument.lesson'))
    .option('--format <format>', say('package.format'), 'scorm12')
    .option('--language <languages>', say('option.languages'), 'en,ru')
    .option('--out <file>', say('option.outFile'))
    .action(async (name: string, flags: WithCase<PackageFlags>) => {
      const { packageCommand } = await import('./commands/package.ts');
      answer(await packageCommand(await setting(flags.case), name, flags));
    });
}
