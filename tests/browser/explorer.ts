import type { Page } from 'playwright-core';
import { talksCase } from '../../scenarios/index.ts';
import { compileFactored } from '../../src/doors/explore.ts';
import { replay } from '../../src/index.ts';
import { toScreen } from './browser.ts';

/** The talks as the explorer should know them. */
export const model = compileFactored(talksCase.chart);
const theTalks = talksCase.scenarios.find((one) => one.id === 'the-talks');
export const frames = theTalks === undefined ? [] : replay(talksCase, theTalks).frames;

export const list = (page: Page) => page.getByRole('list', { name: 'The outcomes, from where you stand' });
export const outcome = (page: Page, name: string) => list(page).getByRole('button', { name: new RegExp(`^${name}`) });
export const heading = (page: Page) => page.getByRole('heading', { name: /^Shortest way to/ });
/** A question under a way, which is looked into when it is opened. */
export const question = (page: Page, name: string) =>
  page.getByRole('heading', { level: 4, name }).getByRole('button', { name, exact: true });

/** Opens the explorer, and waits until it knows every outcome. */
export async function show(page: Page): Promise<void> {
  await toScreen(page, 'Still possible');
  await list(page).waitFor();
}
