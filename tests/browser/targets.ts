import type { Locator, Page } from 'playwright-core';

/**
 * What can be pressed or filled in within a part of the page and is lower or narrower than 24 pixels. What is ticked is
 * ticked by its label too, and as large as that.
 */
export function smallTargets(part: Page | Locator): Promise<string[]> {
  return part.locator(':is(button, select, textarea, input, summary):visible').evaluateAll((targets) =>
    targets
      .map((one) => (one.matches('[type="radio"], [type="checkbox"]') ? (one.closest('label') ?? one) : one))
      .map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
  );
}
