import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Elk from 'elkjs';
import { talksCase } from '../scenarios/index.ts';
import { russianWords } from '../scenarios/words/ru/index.ts';
import { translateCase } from '../src/case/index.ts';
import { describeChart } from '../src/chart/index.ts';
import { layOut, layoutText } from '../src/draw/index.ts';
import { russian as words } from '../src/messages/index.ts';

const russian = translateCase(talksCase, russianWords);

/** Lays out the talks in both languages for the page and the command line, which then need no layout engine. */
const layouts = {
  'layout.json': await layOut(new Elk(), describeChart(talksCase.chart), talksCase),
  'drawing/layout.ru.json': await layOut(new Elk(), describeChart(russian.chart), russian, {
    shared: words.draw.shared,
  }),
};
for (const [name, layout] of Object.entries(layouts))
  writeFileSync(fileURLToPath(new URL(`../scenarios/${name}`, import.meta.url)), layoutText(layout));
