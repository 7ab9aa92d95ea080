import axe from 'axe-core';
import type { Page } from 'playwright-core';

const all = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const;
/** The rules that look at colours. Light and dark differ in nothing else: the page is the same, to the last element. */
const coloured = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

/** What axe-core finds wrong with the page as it stands, or with a part of it where the rest is as it was. */
export function findings(page: Page, part = 'html'): Promise<string[]> {
  return look(page, part, [], all);
}

async function look(page: Page, part: string, without: readonly string[], rules: typeof all | typeof coloured) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([include, exclude, runOnly]) => {
      const here = (window as unknown as { axe: typeof axe }).axe;
      const only = { type: runOnly.type, values: [...runOnly.values] };
      const where = { include: [include], exclude: [...exclude] };
      // The player stays in reach over whatever scrolls under it. A button half behind it is whole once it is scrolled free,
      // which axe-core cannot know and takes for a small one: so the player is looked at in its own place.
      const player = document.querySelector<HTMLElement>('.section-time');
      player?.style.setProperty('position', 'static');
      const { violations, passes } = await here.run(where, { runOnly: only, resultTypes: ['violations'] });
      player?.style.removeProperty('position');
      const looked = passes.length > 0 ? [] : ['nothing was looked at'];
      return [
        ...looked,
        ...violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)}`)),
      ];
    },
    [part, without, rules] as const,
  );
}

/**
 * The same in light, and in dark what depends on colours, but for the drawings: the contrast of all that they are made of
 * is measured by itself, in light and in dark. With DEMARCHE_LONG=1 all of it in dark too.
 */
export async function findingsInLightAndDark(page: Page, part = 'html'): Promise<string[]> {
  const light = await findings(page, part);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await (process.env.DEMARCHE_LONG === '1'
    ? findings(page, part)
    : look(page, part, ['svg.dm'], coloured));
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((one) => `in dark: ${one}`)];
}
