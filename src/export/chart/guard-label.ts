import type { GuardTree } from '../../chart/index.ts';
import { assertNever } from '../../messages/index.ts';

/** A guard on a drawing: its name, or what it is made of. */
export function guardLabel(guard: GuardTree): string {
  switch (guard.kind) {
    case 'named':
    case 'free':
      return guard.name;
    case 'stateIn':
      return pathsIn(guard.value).join(' and ');
    case 'and':
    case 'or':
      return guard.parts.length === 0
        ? String(guard.kind === 'and')
        : guard.parts.map((part) => `(${guardLabel(part)})`).join(` ${guard.kind} `);
    case 'not':
      return `not (${guardLabel(guard.part)})`;
    default:
      return assertNever(guard);
  }
}

function pathsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, below]) => pathsIn(below).map((path) => `${key}.${path}`));
}
