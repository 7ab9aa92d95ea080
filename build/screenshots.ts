import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { raiseStage, waitForBadge } from '../tests/browser/browser.ts';

/** The pictures of the page in the README: the record at its end in each view, light and dark, and on a phone. */
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
await stage.close();
