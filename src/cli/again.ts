import type { Reproduction } from '../doors/export.ts';
import { version } from './version.ts';

/** What of a command changes its answer, beside the command itself and its names. */
export interface Asked {
  readonly against?: readonly string[] | undefined;
  readonly powers?: boolean | undefined;
  readonly timeout?: string | undefined;
  readonly case?: string | undefined;
  readonly format: string;
}

/** How to have an answer again: the version, and the command as a person would type it. */
export function againOf(command: string, names: readonly string[], asked: Asked): Reproduction {
  const options = [
    ...(asked.against ?? []).flatMap((name) => ['--against', quoted(name)]),
    ...(asked.powers === true ? ['--powers'] : []),
    ...(asked.case === undefined ? [] : ['--case', quoted(asked.case)]),
    ...(asked.timeout === undefined ? [] : ['--timeout', quoted(asked.timeout)]),
    ...(asked.format === 'text' ? [] : ['--format', asked.format]),
  ];
  return { version: version(), command: ['demarche', command, ...names.map(quoted), ...options].join(' ') };
}

const quoted = (text: string): string => (/^[\w./:@-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
