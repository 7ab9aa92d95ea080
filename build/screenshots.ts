import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { raiseStage, waitForBadge } from '../tests/browser/browser.ts';

/**
 * The pictures of the page in the README: the front door, and the record at its end in each view, light and dark, and on a
 * phone. The front door is also what a shared link is shown with, as wide and high as such pictures are.
 */
const folder = resolve(import.meta.dirname, '../src/visualizer/pictures');
const place = '#s=the-talks&t=55';
const wide = { width: 1360, height: 860 };
const phone = { width: 390, height: 844 };

mkdirSync(folder, { recursive: true });
const stage = await raiseStage();
for (const view of ['diagram', 'outline', 'table'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of Object.entries({ wide, phone })) {
      if (size === 'phone' && colorScheme === 'dark') continue;
      const { page } = await stage.open(`${place}&v=${view}`, { viewport, colorScheme });
      await waitForBadge(page, 'Record');
      await page.getByText('Next date ahead:').waitFor();
      const shown = { diagram: 'group', outline: 'tree', table: 'table' } as const;
      await page.locator('#chart-view').getByRole(shown[view]).first().waitFor();
      await page.waitForLoadState('networkidle');
      if (size === 'phone')
        await page.locator('.section-chart').evaluate((chart) => chart.scrollIntoView({ block: 'start' }));
      await page.screenshot({ path: resolve(folder, `${view}-${size === 'phone' ? 'phone' : colorScheme}.png`) });
      await page.context().close();
    }
  }
}
for (const [path, viewport] of [
  [resolve(folder, 'front.png'), wide],
  [resolve(folder, '../public/preview.png'), { width: 1200, height: 630 }],
] as const) {
  const { page } = await stage.open('', { viewport });
  await page.locator('.plot .dm-far').nth(5).waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path });
  await page.context().close();
}
await stage.close();
