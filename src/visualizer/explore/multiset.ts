/** The moves of a way without their order: two ways with the same differ in no more than order. */
export const multiset = (steps: readonly { readonly event: string }[]): string =>
  steps
    .map((step) => step.event)
    .sort()
    .join('|');
