import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Elk from 'elkjs';
import { talksCase } from '../scenarios/index.ts';
import { describeChart } from '../src/chart/index.ts';
import { layOut, layoutText } from '../src/draw/index.ts';

/** Lays out the talks for the page and the command line, which then need no layout engine. */
const layout = await layOut(new Elk(), describeChart(talksCase.chart), talksCase);
writeFileSync(fileURLToPath(new URL('../scenarios/layout.json', import.meta.url)), layoutText(layout));
