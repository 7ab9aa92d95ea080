import type { Chart } from '../chart/index.ts';
import { DemarcheError } from '../model/index.ts';
import { ancestorsOf, type ChartNode, type ChartTransition, placeOf, subtree } from './tree.ts';

/** Refuses, by name and place, what the kernel does not compile, and says how to rewrite it. */
export function assertSupported(machine: Chart): void {
  const { context } = machine.config;
  if (typeof context === 'function' || (typeof context === 'object' && Object.keys(context ?? {}).length > 0))
    refuse(machine.id, 'context', 'make a region of whatever decides');
  const nodes = subtree(machine.root);
  for (const node of nodes) checkNode(node, machine);
  checkCompletion(nodes);
}

function checkNode(node: ChartNode, machine: Chart): void {
  const place = placeOf(node);
  const { config } = node;
  if (node.type === 'history') refuse(place, 'a history state', 'remember in a region where the talks stood');
  if (config.after !== undefined) refuse(place, 'after', 'send a dated event from the calendar');
  if (config.invoke !== undefined) refuse(place, 'invoke', 'let the answer of the actor be an event of the chart');
  if (config.always !== undefined)
    refuse(place, 'always', 'let every event that leads here lead on, with the condition as its guard');
  if (config.onDone !== undefined) refuse(place, 'onDone', 'let the events that end the state move on themselves');
  checkActions(node.entry, place, machine);
  checkActions(node.exit, place, machine);
  checkActions(node.initial.actions, place, machine);
  for (const [descriptor, transitions] of node.transitions) {
    const at = `${place}, on ${descriptor}`;
    if (descriptor.startsWith('xstate.')) refuse(at, "an event of XState's own", 'use an event of the chart');
    for (const transition of transitions) {
      checkActions(transition.actions, at, machine);
      checkTargets(transition, at);
    }
  }
}

/** Actions that only tell the world are no part of a position; those that change the run are refused. */
function checkActions(actions: readonly unknown[], place: string, machine: Chart): void {
  for (const action of actions) {
    const name = typeof action === 'string' ? action : isRecord(action) && !('resolve' in action) ? action.type : '';
    const resolved: unknown =
      typeof name === 'string' && name !== '' ? (machine.implementations.actions[name] ?? action) : action;
    if (!isRecord(resolved) || !('resolve' in resolved)) continue;
    const kind = String(resolved.type);
    if (kind !== 'xstate.log' && kind !== 'xstate.emit')
      refuse(place, `the action ${kind}`, 'let the event move the regions itself');
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  (typeof value === 'object' || typeof value === 'function') && value !== null;

function checkTargets(transition: ChartTransition, place: string): void {
  const targets: readonly ChartNode[] = transition.target ?? [];
  targets.forEach((target, index) => {
    for (const other of targets.slice(0, index)) {
      if (other === target) continue;
      const chain = [other, ...ancestorsOf(other)];
      const meeting = [target, ...ancestorsOf(target)].find((node) => chain.includes(node));
      if (meeting === target || meeting === other || meeting?.type !== 'parallel')
        refuse(place, `the targets ${placeOf(other)} and ${placeOf(target)} at once`, 'target one state a region');
    }
  });
}

/** Entering a final state raises an event of XState's own, which a bare wildcard would take in the same step. */
function checkCompletion(nodes: readonly ChartNode[]): void {
  const wild = nodes.find((node) => [...node.transitions.keys()].includes('*'));
  const inner = nodes.find((node) => node.type === 'final' && node.parent?.parent !== undefined);
  if (wild !== undefined && inner !== undefined)
    refuse(placeOf(wild), `the wildcard * beside the final state ${placeOf(inner)}`, 'name the events, as in a.*');
}

function refuse(place: string, what: string, hint: string): never {
  throw new DemarcheError('chart/unsupported', `${what} is not supported; ${hint}`, { place });
}
