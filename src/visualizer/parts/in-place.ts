import { createElement, Fragment, type ReactNode } from 'react';

/**
 * A list whose places stay while its words change, as from step to step: the browser puts other words into what is there,
 * where with a key for each it would take away and build anew. It may hold the same thing twice.
 */
export function inPlace<T>(list: readonly T[], draw: (one: T) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...list.map(draw));
}
