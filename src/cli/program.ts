import { Command } from 'commander';
import { wrap } from '../doors/export.ts';
import { type CasePackage, DemarcheError } from '../index.ts';
import type { DrawFlags } from './commands/draw.ts';
import type { FactsFlags } from './commands/facts.ts';
import { addConflictCommands, conflictCommandNames } from './conflict-commands.ts';
import { addExploreCommands, exploreCommandNames } from './explore-commands.ts';
import { formatOf, marked } from './format.ts';
import type { Answer, Io } from './io.ts';
import { loadCase } from './load-case.ts';
import { layoutOf } from './report.ts';
import type { CaseAtHand, Setting } from './setting.ts';
import { addTeachCommands } from './teach-commands.ts';
import { checkTogether } from './together.ts';
import { version } from './version.ts';
import { say, told } from './words.ts';

interface WhatIfFlags {
  readonly case?: string;
  readonly each?: string | true;
  readonly against: readonly string[];
  readonly url?: string | true;
  readonly powers?: boolean;
  readonly timeout?: string;
  readonly format: string;
  readonly bom?: boolean;
}

/** Every command by its name. */
export const commandNames: readonly string[] = [
  'serve',
  'replay',
  'what-came',
  'scenarios',
  'facts',
  'positions',
  'assumptions',
  'check',
  'verify-sources',
  'what-if',
  'handout',
  'package',
  'draw',
  ...exploreCommandNames,
  ...conflictCommandNames,
];

/** The program: its commands with their help. What a command does is loaded when it is called. */
export function createProgram(io: Io, atHand: CaseAtHand, done: (found: boolean) => void): Command {
  const answer = (given: Answer): void => {
    io.write(given.bytes ?? (given.text.endsWith('\n') ? given.text : `${given.text}\n`));
    for (const warning of given.warnings ?? []) io.warn(`demarche: ${warning}\n`);
    done(given.found === true);
  };
  const answerAs = (given: Answer, { format, bom }: { format: string; bom?: boolean }): void =>
    answer({ ...given, text: marked(given.text, format, bom) });
  const caseOf = (file: string | undefined): Promise<CasePackage> =>
    file === undefined ? atHand.open() : loadCase(file, io.folder);
  const setting = async (file: string | undefined): Promise<Setting> => {
    const given = await caseOf(file);
    return { given, talks: await given.papers(), layout: layoutOf(io), folder: io.folder };
  };
  const shownOf = (name: string): string =>
    [say('examples'), ...(atHand.examples[name] ?? []).map((line) => `  ${line}`)].join('\n');
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
    .addHelpText('after', () =>
      ['', say('noCommand'), '', shownOf('demarche'), '', ...wrap(say('exitCodes'), io.width)].join('\n'),
    );
  const command = (name: string, about: string): Command =>
    program
      .command(name)
      .description(about)
      .helpOption('-h, --help', say('help'))
      .option('--case <file>', say('option.case'))
      .addHelpText('after', () => `\n${shownOf(name)}`);

  program
    .command('serve')
    .description(say('serve.about'))
    .helpOption('-h, --help', say('help'))
    .option('--port <number>', say('serve.port'))
    .option('--no-open', say('serve.noOpen'))
    .option('--case <file>', say('option.case'))
    .addHelpText('after', () => `\n${shownOf('serve')}`)
    .action(async (options: { port?: string; open: boolean; case?: string }) => {
      const { serveCommand } = await import('./commands/serve.ts');
      const own = options.case === undefined ? undefined : await caseOf(options.case);
      answer(await serveCommand(portOf(options.port), options.open, own));
    });
  command('replay', say('replay.about'))
    .argument('[scenario]', say('argument.scenarioOrFile'))
    .option('--to <place>', say('option.to'))
    .option('--format <format>', say('option.format'), 'text')
    .option('--bom', say('option.mark'))
    .action(
      async (name: string | undefined, options: { case?: string; to?: string; format: string; bom?: boolean }) => {
        const { replayCommand } = await import('./commands/replay.ts');
        const given = await replayCommand(await setting(options.case), name, options.to, formatOf(options.format));
        answerAs(given, options);
      },
    );
  command('what-came', say('whatCame.about'))
    .argument('[scenario]', say('argument.scenarioOrFile'))
    .option('--format <format>', say('option.format'), 'text')
    .action(async (name: string | undefined, options: { case?: string; format: string }) => {
      const { whatCameCommand } = await import('./commands/what-came.ts');
      answer(await whatCameCommand(await setting(options.case), name, formatOf(options.format)));
    });
  command('scenarios', say('scenarios.about')).action(async (options: { case?: string }) => {
    const { scenariosCommand } = await import('./commands/scenarios.ts');
    answer(scenariosCommand(await setting(options.case)));
  });
  command('facts', say('facts.about'))
    .argument('[id]', say('argument.fact'))
    .option('--issue <issue>', say('facts.issue'))
    .option('--coverage', say('facts.coverage'))
    .option('--wider', say('facts.wider'))
    .action(async (id: string | undefined, options: FactsFlags & { case?: string }) => {
      const { factsCommand } = await import('./commands/facts.ts');
      answer(factsCommand(await setting(options.case), id, options));
    });
  command('positions', say('positions.about'))
    .argument('[scenario]', say('argument.scenarioOrFile'))
    .option('--at <place>', say('option.at'))
    .action(async (name: string | undefined, options: { case?: string; at?: string }) => {
      const { positionsCommand } = await import('./commands/positions.ts');
      answer(await positionsCommand(await setting(options.case), name, options.at));
    });
  command('assumptions', say('assumptions.about')).action(async (options: { case?: string }) => {
    const { assumptionsCommand } = await import('./commands/assumptions.ts');
    answer(assumptionsCommand(await setting(options.case)));
  });
  command('check', say('check.about'))
    .argument('[scenario]', say('argument.scenarioOrFile'))
    .action(async (name: string | undefined, options: { case?: string }) => {
      const { checkCommand } = await import('./commands/check.ts');
      answer(await checkCommand(await setting(options.case), name));
    });
  command('verify-sources', say('verify.about'))
    .argument('<folder>', say('argument.folder'))
    .action(async (folder: string, options: { case?: string }) => {
      const { verifySourcesCommand } = await import('./commands/verify-sources.ts');
      answer(await verifySourcesCommand(await setting(options.case), folder));
    });
  command('what-if', say('whatIf.about'))
    .argument('[names...]', say('argument.whatIfs'))
    .option('--each [scenario]', say('whatIf.each'))
    .option('--against <name>', say('whatIf.against'), (name: string, names: readonly string[]) => [...names, name], [])
    .option('--powers', say('whatIf.powers'))
    .option('--url [address]', say('whatIf.url'))
    .option('--timeout <seconds>', say('whatIf.timeout'))
    .option('--format <format>', say('option.format'), 'text')
    .option('--bom', say('option.mark'))
    .action(async (names: readonly string[], options: WhatIfFlags) => {
      const format = formatOf(options.format);
      checkTogether(names, options);
      if (options.each !== undefined) {
        const { eachCommand } = await import('./commands/what-if-each.ts');
        const scenario = options.each === true ? undefined : options.each;
        answerAs(await eachCommand(await setting(options.case), scenario, format, options.case), options);
        return;
      }
      const { whatIfCommand } = await import('./commands/what-if.ts');
      answerAs(await whatIfCommand(await setting(options.case), names, { ...options, format }), options);
    });
  command('draw', say('draw.about'))
    .argument('[issue]', say('argument.page'), 'all')
    .option('--scenario <name>', say('argument.scenarioOrFile'))
    .option('--at <place>', say('option.at'))
    .option('--table', say('draw.table'))
    .option('--against <name>', say('draw.againstOption'))
    .option('--format <format>', say('draw.formats'), 'svg')
    .option('--theme <theme>', say('draw.themes'), 'auto')
    .option('--bom', say('option.mark'))
    .option('--out <file>', say('option.out'))
    .action(async (page: string, options: DrawFlags & { case?: string }) => {
      const { drawCommand } = await import('./commands/draw.ts');
      answer(await drawCommand(await setting(options.case), page, options));
    });
  addTeachCommands(command, setting, answer);
  addExploreCommands(command, setting, answer);
  addConflictCommands(command, setting, answer);
  return program;
}

function portOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new DemarcheError('cli/misuse', told('serve.badPort', { given }));
}
