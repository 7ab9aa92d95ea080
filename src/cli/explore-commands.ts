import type { Command } from 'commander';
import { DemarcheError } from '../index.ts';
import { type Asked, type AskFlags, say, told } from './asking.ts';
import type { CanFlags } from './commands/can-place.ts';
import type { ExploreFlags } from './commands/explore.ts';
import type { ExportFlags } from './commands/export.ts';
import type { PathFlags } from './commands/path.ts';
import type { ProveFlags } from './commands/prove-claim.ts';
import { exportFormats } from './export-formats.ts';
import type { Answer } from './io.ts';
import type { Setting } from './setting.ts';
import { say as sayCli } from './words.ts';

type WithCase<Flags> = Flags & { readonly case?: string };

/** The commands of the explorer by their names. */
export const exploreCommandNames = [
  'explore',
  'path',
  'necessary',
  'lost',
  'prove',
  'possible',
  'can',
  'export',
  'inspect',
] as const;
type Name = (typeof exploreCommandNames)[number];

/** Adds the commands that ask what can be reached, and those that hand a chart to other tools. */
export function addExploreCommands(
  command: (name: Name, about: string) => Command,
  setting: (file: string | undefined) => Promise<Setting>,
  answer: (given: Answer) => void,
): void {
  const question = (name: Name, about: string): Command =>
    command(name, about)
      .option('--format <format>', say('option.format'), 'text')
      .option('--limit <count>', say('option.limit'))
      .option('--timeout <seconds>', say('option.timeout'));
  // What is known is printed first; that it is partial makes the exit code 2.
  const asked = (given: Asked): void => {
    answer(given);
    if (given.cut !== undefined) throw new DemarcheError('explore/limit', told(`cut.${given.cut}`));
  };
  question('explore', say('explore.about'))
    .argument('[file]', say('argument.chart'))
    .option('--slice <issue>', say('option.slice'))
    .option('--free', say('option.free'))
    .option('--events <names>', say('option.events'))
    .action(async (file: string | undefined, flags: WithCase<ExploreFlags>) => {
      const { exploreCommand } = await import('./commands/explore.ts');
      asked(await exploreCommand(await setting(flags.case), file, flags));
    });
  question('path', say('path.about'))
    .option('--to <goal>', say('option.to'))
    .option('--from <place>', say('option.from'))
    .option('--scenario <name>', say('option.scenario'))
    .option('--without <event>', say('option.without'), (event: string, all: string[]) => [...all, event], [])
    .option('--by <day>', say('option.by'))
    .option('--fewest-of <party>', say('option.fewestOf'))
    .option('--out <file>', say('option.outRun'))
    .action(async (flags: WithCase<PathFlags>) => {
      const { pathCommand } = await import('./commands/path.ts');
      asked(await pathCommand(await setting(flags.case), flags));
    });
  question('necessary', say('necessary.about'))
    .option('--to <goal>', say('option.to'))
    .action(async (flags: WithCase<AskFlags & { to?: string }>) => {
      const { necessaryCommand } = await import('./commands/necessary.ts');
      asked(necessaryCommand(await setting(flags.case), flags));
    });
  question('lost', say('lost.about'))
    .argument('[scenario]', sayCli('argument.scenarioOrFile'))
    .option('--outcome <outcome>', say('option.to'))
    .option('--to <place>', say('option.lostTo'))
    .action(async (name: string | undefined, flags: WithCase<AskFlags & { outcome?: string; to?: string }>) => {
      const { lostCommand } = await import('./commands/lost.ts');
      asked(await lostCommand(await setting(flags.case), name, flags));
    });
  question('prove', say('prove.about'))
    .option('--inevitable <goal>', say('option.inevitable'))
    .option('--stays-possible <goal>', say('option.staysPossible'))
    .option('--from <place>', say('option.claimFrom'))
    .option('--scenario <name>', say('option.scenario'))
    .action(async (flags: WithCase<ProveFlags>) => {
      const { proveCommand } = await import('./commands/prove.ts');
      asked(await proveCommand(await setting(flags.case), flags));
    });
  question('possible', say('possible.about'))
    .argument('[scenario]', sayCli('argument.scenarioOrFile'))
    .option('--at <place>', sayCli('option.at'))
    .action(async (name: string | undefined, flags: WithCase<AskFlags & { at?: string }>) => {
      const { possibleCommand } = await import('./commands/possible.ts');
      asked(await possibleCommand(await setting(flags.case), name, flags));
    });
  command('can', say('can.about'))
    .argument('[parties]', say('argument.parties'))
    .option('--force <goal>', say('option.force'))
    .option('--block <goal>', say('option.block'))
    .option('--spoil <goal>', say('option.spoil'))
    .option('--at <place>', sayCli('option.at'))
    .option('--scenario <name>', say('option.scenarioAt'))
    .option('--others <meaning>', say('option.others'), 'give-way')
    .option('--out <file>', say('option.outPower'))
    .option('--format <format>', sayCli('option.format'), 'text')
    .option('--bom', say('option.mark'))
    .option('--limit <count>', say('option.limit'))
    .option('--timeout <seconds>', say('option.timeout'))
    .action(async (parties: string | undefined, flags: WithCase<CanFlags>) => {
      const { canCommand } = await import('./commands/can.ts');
      asked(await canCommand(await setting(flags.case), parties, flags));
    });
  command('export', say('export.about'))
    .argument('<format>', say('argument.format', { names: exportFormats.join(', ') }))
    .argument('[file]', say('argument.chart'))
    .option('--issue <issue>', say('option.issue'))
    .option('--slice <issue|region>', say('option.sliceAny'))
    .option('--bom', say('option.mark'))
    .option('--out <file>', say('option.out'))
    .option('--limit <count>', say('option.limit'))
    .action(async (format: string, file: string | undefined, flags: WithCase<ExportFlags>) => {
      const { exportCommand } = await import('./commands/export.ts');
      answer(await exportCommand(await setting(flags.case), format, file, flags));
    });
  command('inspect', say('inspect.about'))
    .argument('[scenario]', sayCli('argument.scenarioOrFile'))
    .option('--to <url>', say('option.toUrl'))
    .action(async (name: string | undefined, flags: WithCase<{ to?: string }>) => {
      const { inspectCommand } = await import('./commands/inspect.ts');
      answer(await inspectCommand(await setting(flags.case), name, flags.to));
    });
}
