import Elk from 'elkjs';
import { talksLayout } from '../../scenarios/drawing/index.ts';
import harbourCase from '../../scenarios/harbour/index.ts';
import { talksCase } from '../../scenarios/index.ts';
import { loadRussianLayout, russianWords } from '../../scenarios/words/ru/index.ts';
import { type ChartDescription, describeChart } from '../../src/chart/index.ts';
import { type Layout, layOut } from '../../src/draw/index.ts';
import { translateCase } from '../../src/index.ts';

/** A chart with its layout: the talks as stored, the second case as laid out now. */
export interface Drawn {
  readonly name: string;
  readonly chart: ChartDescription;
  readonly layout: Layout;
}

const russian = translateCase(talksCase, russianWords);
const harbour = describeChart(harbourCase.chart);

export const drawn: readonly Drawn[] = [
  { name: 'the talks', chart: describeChart(talksCase.chart), layout: talksLayout },
  { name: 'the harbour', chart: harbour, layout: await layOut(new Elk(), harbour, harbourCase) },
  { name: 'the talks in Russian', chart: describeChart(russian.chart), layout: await loadRussianLayout() },
];

export const pages: readonly (Drawn & { readonly page: string })[] = drawn.flatMap((one) =>
  Object.keys(one.layout.pages).map((page) => ({ ...one, page })),
);
