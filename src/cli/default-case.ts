import { talksCase } from '../../scenarios/index.ts';

/** The case that the command works on when no other is named: the one place where it is chosen. */
export const defaultCase = talksCase;
