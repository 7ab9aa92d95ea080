import type { ReachableGraph } from '../../explore/index.ts';
import { toCsv } from '../csv.ts';
import { attribute } from './scxml.ts';

/**
 * The reachable graph as CSV, one row a move: its number of the position before, the event, the number of the position
 * after, and where every region stands then. The first row is the start, to which nothing leads.
 */
export function graphToCsv({ positions, moves }: ReachableGraph): string {
  const regions = Object.keys(positions[0] ?? {});
  const at = (number: number): readonly string[] => regions.map((region) => positions[number]?.[region] ?? '');
  return toCsv([
    ['from', 'event', 'to', ...regions],
    ['', '', '0', ...at(0)],
    ...moves.map(({ from, event, to }) => [String(from), event, String(to), ...at(to)]),
  ]);
}

/** The reachable graph as GraphML: a node a position with the state of each region, an edge a move with its event. */
export function graphToGraphml({ positions, moves }: ReachableGraph): string {
  const regions = Object.keys(positions[0] ?? {});
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...regions.map(
      (region, index) => `  <key id="r${index}" for="node" attr.name="${attribute(region)}" attr.type="string"/>`,
    ),
    '  <key id="event" for="edge" attr.name="event" attr.type="string"/>',
    '  <graph id="reachable" edgedefault="directed">',
    ...positions.map((position, number) => {
      const states = regions.map(
        (region, index) => `<data key="r${index}">${attribute(position[region] ?? '')}</data>`,
      );
      return `    <node id="p${number}">${states.join('')}</node>`;
    }),
    ...moves.map(
      ({ from, event, to }) =>
        `    <edge source="p${from}" target="p${to}"><data key="event">${attribute(event)}</data></edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
