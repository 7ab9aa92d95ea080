import type { Rule } from '../../src/index.ts';
import { at } from '../formula.ts';

/**
 * The rules of an act of two: each half is entered by its own side, and the whole only out of a half, by the other side.
 * A side that takes its word back leaves its half, so the whole stands on two words that both still hold.
 */
export function joint(
  region: string,
  into: readonly string[],
  halfOfUs: string,
  halfOfRussia: string,
): readonly Rule[] {
  return [
    { kind: 'move', regions: [region], to: into, requires: at(region, halfOfUs, halfOfRussia) },
    { kind: 'move', regions: [region], from: [halfOfUs], to: into, onlyBy: ['russia.*'] },
    { kind: 'move', regions: [region], from: [halfOfRussia], to: into, onlyBy: ['us.*'] },
    { kind: 'move', regions: [region], to: [halfOfUs], onlyBy: ['us.*'] },
    { kind: 'move', regions: [region], to: [halfOfRussia], onlyBy: ['russia.*'] },
  ];
}
