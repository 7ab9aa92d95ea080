import type { ChartDescription, Transition } from '../../chart/index.ts';
import { always, withoutMarkup } from '../../model/index.ts';
import { formulaText } from './formula-text.ts';
import { arrowsFrom, type ChartNode, treeOf } from './tree.ts';

/**
 * A chart as SCXML (W3C 2015) with conditions by `In()`. Names that are no NCName are written `_x41_` for the character
 * U+0041; `scxmlName` does it, so that a program can send the events.
 */
export function chartToScxml(chart: ChartDescription): string {
  const known = new Map(chart.regions.map((region) => [region.name, region.path]));
  const idOf = (region: string, state: string): string => idOfPath([...(known.get(region) ?? [region]), state]);
  const arrow = (transition: Transition): string => {
    const conditions = [
      // SCXML takes an event for every descriptor that its name begins with, part by part; XState takes the name alone.
      ...(chart.events.some((one) => one.startsWith(`${transition.event}.`))
        ? [`_event.name === ${JSON.stringify(scxmlName(transition.event))}`]
        : []),
      ...(transition.when === always
        ? []
        : [
            formulaText(transition.when, {
              literal: (region, state) => `In('${idOf(region, state)}')`,
              and: '&&',
              or: '||',
              not: '!',
              yes: 'true',
              no: 'false',
            }),
          ]),
    ];
    const cond = conditions.length === 0 ? '' : ` cond="${attribute(conditions.join(' && '))}"`;
    const event = attribute(scxmlName(transition.event));
    return `<transition event="${event}"${cond} target="${idOf(transition.region, transition.to)}"/>`;
  };
  const write = (node: ChartNode, depth: number): readonly string[] => {
    const margin = '  '.repeat(depth);
    const { region } = node;
    if (region === undefined)
      return [
        `${margin}<parallel id="${idOfPath(node.path)}">`,
        ...node.children.flatMap((child) => write(child, depth + 1)),
        `${margin}</parallel>`,
      ];
    const states = region.states.flatMap((state) => {
      const arrows = [...arrowsFrom(chart, region.name, state.name).values()].flat();
      const id = idOf(region.name, state.name);
      const told = state.description === '' ? [] : [`${margin}  <!-- ${comment(state.description)} -->`];
      return arrows.length === 0
        ? [...told, `${margin}  <state id="${id}"/>`]
        : [
            ...told,
            `${margin}  <state id="${id}">`,
            ...arrows.map((one) => `${margin}    ${arrow(one)}`),
            `${margin}  </state>`,
          ];
    });
    const first = idOf(region.name, region.initial);
    return [`${margin}<state id="${idOfPath(node.path)}" initial="${first}">`, ...states, `${margin}</state>`];
  };
  const root = write(treeOf(chart), 1);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="ecmascript" name="${attribute(chart.id)}" initial="${idOfPath([])}">`,
    ...root,
    '</scxml>',
    '',
  ].join('\n');
}

const idOfPath = (path: readonly string[]): string => ['chart', ...path].map(nameCode).join('.');

/** A name of SCXML: letters, digits, `-`, and `_` where no code follows it; every other character by its code. */
const nameCode = (text: string): string =>
  text === ''
    ? '_x_'
    : text.replace(/_(?=x)|[^\w-]/gu, (character) => `_x${(character.codePointAt(0) ?? 0).toString(16)}_`);

/** The name that an event has in SCXML; the dots between its parts stay. */
export const scxmlName = (event: string): string => event.split('.').map(nameCode).join('.');

/** A text in an attribute or an element of XML. */
export const attribute = (text: string): string =>
  withoutMarkup(text).replace(/[\t\n\r]/gu, (one) => `&#${one.charCodeAt(0)};`);

const comment = (text: string): string => attribute(text).replace(/-(?=-|$)/gu, '- ');
