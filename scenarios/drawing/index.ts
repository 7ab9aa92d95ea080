import type { Layout } from '../../src/doors/export.ts';
import layout from '../layout.json' with { type: 'json' };

/** Where everything stands in a drawing of the talks; made by `build/layout.ts`, never edited. */
export const talksLayout: Layout = layout;
