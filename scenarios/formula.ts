import type { Formula } from '../src/index.ts';

/** The region is in one of these states. */
export const at = (region: string, ...states: readonly string[]): Formula => ({ region, in: states });

/** All of these hold. */
export const all = (...parts: readonly Formula[]): Formula => ({ and: parts });

/** At least one of these holds. */
export const any = (...parts: readonly Formula[]): Formula => ({ or: parts });

/** This does not hold. */
export const no = (part: Formula): Formula => ({ not: part });
