import type { GuardTree, WrittenChart } from '../../chart/index.ts';
import { assertNever } from '../../messages/index.ts';
import { configOf, type Json } from './xstate-config.ts';

/**
 * A chart as JSON: XState's config, with the named guards beside it under `guards`. A guard is the name of another or
 * one of `{ "stateIn": value }`, `{ "and": [...] }`, `{ "or": [...] }`, `{ "not": guard }`.
 */
export function chartToXStateJson(chart: WrittenChart): string {
  const config = configOf<Json>(chart, guardToJson);
  const guards = Object.fromEntries([...chart.guards].map(([name, { tree }]) => [name, guardToJson(tree)]));
  const written = chart.guards.size === 0 ? config : { ...config, guards };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

function guardToJson(guard: GuardTree): Json {
  switch (guard.kind) {
    case 'named':
    case 'free':
      return guard.name;
    case 'stateIn':
      return { stateIn: stateValueJson(guard.value) };
    case 'and':
      return { and: guard.parts.map(guardToJson) };
    case 'or':
      return { or: guard.parts.map(guardToJson) };
    case 'not':
      return { not: guardToJson(guard.part) };
    default:
      return assertNever(guard);
  }
}

/** A partial state value: a name, or an object of such. */
export function stateValueJson(value: unknown): Json {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, stateValueJson(below)]));
}
