import type { GuardTree, WrittenChart } from '../../chart/index.ts';
import { assertNever } from '../../messages/index.ts';
import { type ConfigValue, configOf } from './xstate-config.ts';
import { stateValueJson } from './xstate-json.ts';

/** Code that stands in a literal as it is. */
class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A chart as one TypeScript file that imports `xstate` alone: one literal, guards in its `setup`. For editors that read
 * the source of a machine and follow no import.
 */
export function chartToTypeScript(chart: WrittenChart): string {
  const config = write(
    configOf<Code>(chart, (guard) => new Code(guardCode(guard))),
    0,
  );
  const guards = [...chart.guards].map(([name, { tree }]) => `    ${keyCode(name)}: ${guardCode(tree)},\n`).join('');
  // What only tells is sent out, as no code may stand in a chart that is read.
  const names = new Set([
    ...chart.arrows.flatMap((one) => one.actions),
    ...chart.nodes.flatMap(({ tells }) => (tells === undefined ? [] : [...tells.entry, ...tells.exit])),
  ]);
  const actions = [...names].map((name) => `    ${keyCode(name)}: emit({ type: ${stringCode(name)} }),\n`).join('');
  const used = new Set(['setup', ...[...guards.matchAll(/\b(and|or|not|stateIn)\(/gu)].map(([, name = '']) => name)]);
  if (actions !== '') used.add('emit');
  for (const name of ['and', 'or', 'not', 'stateIn']) if (config.includes(`${name}(`)) used.add(name);
  // What stands for all other events is no event that one can send.
  const named = chart.events.filter((event) => !event.endsWith('(any)'));
  const events = named.map((event) => `\n      | { type: ${stringCode(event)} }`).join('');
  return [
    `import { ${[...used].sort().join(', ')} } from 'xstate';`,
    '',
    'export const machine = setup({',
    '  types: {',
    `    events: {} as${events === '' ? ' never' : events},`,
    ...(actions === '' ? [] : ['    emitted: {} as { type: string },']),
    '  },',
    ...(guards === '' ? [] : [`  guards: {\n${guards}  },`]),
    ...(actions === '' ? [] : [`  actions: {\n${actions}  },`]),
    `}).createMachine(${config});`,
    '',
  ].join('\n');
}

function guardCode(guard: GuardTree): string {
  switch (guard.kind) {
    case 'named':
    case 'free':
      return stringCode(guard.name);
    case 'stateIn':
      return `stateIn(${write(stateValueJson(guard.value), -1)})`;
    case 'and':
    case 'or':
      return `${guard.kind}([${guard.parts.map(guardCode).join(', ')}])`;
    case 'not':
      return `not(${guardCode(guard.part)})`;
    default:
      return assertNever(guard);
  }
}

/** Writes a value as a literal; at depth -1 on one line. */
function write(value: ConfigValue<Code> | unknown, depth: number): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return stringCode(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const plain = depth < 0;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const inner = plain ? -1 : depth + 1;
  const short = Array.isArray(value) && value.every((one) => typeof one === 'string');
  const parts = Array.isArray(value)
    ? value.map((one) => write(one, short ? -1 : inner))
    : Object.entries(value).map(([key, one]) => `${keyCode(key)}: ${write(one, inner)}`);
  if (parts.length === 0) return `${open}${close}`;
  const space = Array.isArray(value) ? '' : ' ';
  if (plain || short) return `${open}${space}${parts.join(', ')}${space}${close}`;
  const margin = '  '.repeat(inner);
  return `${open}\n${parts.map((part) => `${margin}${part},\n`).join('')}${'  '.repeat(depth)}${close}`;
}

/** A key of a literal. One that would set the prototype is computed, so that it stays a key. */
function keyCode(key: string): string {
  if (key === '__proto__') return `[${stringCode(key)}]`;
  return /^[A-Za-z_$][\w$]*$/u.test(key) ? key : stringCode(key);
}

/** A string literal in single quotes; what could end a line or a script tag is escaped. */
function stringCode(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replace(/\\"/gu, '"').replace(/'/gu, "\\'");
  const unbroken = inside.replace(/[\u2028\u2029]/gu, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
  return `'${unbroken.replace(/<\/(?=script)/giu, '<\\/')}'`;
}
