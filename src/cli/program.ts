import { Command } from 'commander';
import { DemarcheError } from '../index.ts';
import type { Answer, Io } from './io.ts';
import { loadCase } from './load-case.ts';
import { layoutOf } from './report.ts';
import type { Setting } from './setting.ts';
import { version } from './version.ts';
import { say } from './words.ts';

/** The formats that a replay can be written in. */
export const formats = ['text', 'json', 'csv', 'markdown'] as const;
export type Format = (typeof formats)[number];

export const commandNames: readonly string[] = [
  'replay',
  'scenarios',
  'facts',
  'positions',
  'assumptions',
  'check',
  'verify-sources',
];

/** The program: its commands with their help. What a command does is loaded when it is called. */
export function createProgram(io: Io, done: (found: boolean) => void): Command {
  const answer = (given: Answer): void => {
    io.write(given.text.endsWith('\n') ? given.text : `${given.text}\n`);
    for (const warning of given.warnings ?? []) io.warn(`demarche: ${warning}\n`);
    done(given.found === true);
  };
  const setting = async (file: string | undefined): Promise<Setting> => ({
    talks: await loadCase(file, io.folder),
    layout: layoutOf(io),
    folder: io.folder,
  });
  const program = new Command('demarche')
    .description(say('about'))
    .helpOption('-h, --help', say('help'))
    .helpCommand('help [command]', say('helpCommand'))
    .version(version(), '-V, --version', say('version'))
    .exitOverride()
    .configureOutput({
      writeOut: io.write,
      writeErr: () => undefined,
      getOutHelpWidth: () => io.width,
      getOutHasColors: () => io.colours,
    })
    .addHelpText(
      'after',
      `\n${say('noCommand')}\n\n${examples(['demarche', 'demarche positions --at 2007-10-13', 'demarche check'])}\n\n${say('exitCodes')}`,
    );
  const command = (name: string, about: string, shown: readonly string[]): Command =>
    program
      .command(name)
      .description(about)
      .helpOption('-h, --help', say('help'))
      .option('--case <file>', say('option.case'))
      .addHelpText('after', `\n${examples(shown)}`);

  command('replay', say('replay.about'), [
    'demarche replay',
    'demarche replay --to 2007-10-13',
    'demarche replay my-course.yaml --format markdown',
    'demarche replay --format json | jq .positions',
  ])
    .argument('[scenario]', say('argument.scenarioOrFile'))
    .option('--to <place>', say('option.to'))
    .option('--format <format>', say('option.format'), 'text')
    .action(async (name: string | undefined, options: { case?: string; to?: string; format: string }) => {
      const { replayCommand } = await import('./commands/replay.ts');
      answer(await replayCommand(await setting(options.case), name, options.to, formatOf(options.format)));
    });
  command('scenarios', say('scenarios.about'), ['demarche scenarios']).action(async (options: { case?: string }) => {
    const { scenariosCommand } = await import('./commands/scenarios.ts');
    answer(scenariosCommand(await setting(options.case)));
  });
  command('facts', say('facts.about'), ['demarche facts', 'demarche facts --issue start', 'demarche facts --coverage'])
    .argument('[id]', say('argument.fact'))
    .option('--issue <issue>', say('facts.issue'))
    .option('--coverage', say('facts.coverage'))
    .action(async (id: string | undefined, options: { case?: string; issue?: string; coverage?: boolean }) => {
      const { factsCommand } = await import('./commands/facts.ts');
      answer(factsCommand(await setting(options.case), id, options.issue, options.coverage === true));
    });
  command('positions', say('positions.about'), ['demarche positions', 'demarche positions --at 2007-10-13'])
    .argument('[scenario]', say('argument.scenarioOrFile'))
    .option('--at <place>', say('option.at'))
    .action(async (name: string | undefined, options: { case?: string; at?: string }) => {
      const { positionsCommand } = await import('./commands/positions.ts');
      answer(await positionsCommand(await setting(options.case), name, options.at));
    });
  command('assumptions', say('assumptions.about'), ['demarche assumptions']).action(
    async (options: { case?: string }) => {
      const { assumptionsCommand } = await import('./commands/assumptions.ts');
      answer(assumptionsCommand(await setting(options.case)));
    },
  );
  command('check', say('check.about'), ['demarche check', 'demarche check my-course.yaml'])
    .argument('[scenario]', say('argument.scenarioOrFile'))
    .action(async (name: string | undefined, options: { case?: string }) => {
      const { checkCommand } = await import('./commands/check.ts');
      answer(await checkCommand(await setting(options.case), name));
    });
  command('verify-sources', say('verify.about'), ['demarche verify-sources ../articles'])
    .argument('<folder>', say('argument.folder'))
    .action(async (folder: string, options: { case?: string }) => {
      const { verifySourcesCommand } = await import('./commands/verify-sources.ts');
      answer(await verifySourcesCommand(await setting(options.case), folder));
    });
  return program;
}

function examples(shown: readonly string[]): string {
  return [say('examples'), ...shown.map((line) => `  ${line}`)].join('\n');
}

function formatOf(given: string): Format {
  const found = formats.find((one) => one === given);
  if (found !== undefined) return found;
  throw new DemarcheError('cli/misuse', say('misuse.format', { name: given, names: formats.join(', ') }));
}
