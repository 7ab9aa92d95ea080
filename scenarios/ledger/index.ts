import type { Fact } from '../../src/index.ts';
import { march2008 } from './march-2008.ts';
import { october2007 } from './october-2007.ts';

/** All facts of the case: 73 of October 2007, 72 of March 2008. */
export const ledger: readonly Fact[] = [...october2007, ...march2008];
