import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { talksCase } from '../scenarios/index.ts';
import { labels } from '../scenarios/labels.ts';
import { layOut, layoutText } from '../src/draw/index.ts';

/** Lays out the talks for the page and the command line, which then need no layout engine. */
writeFileSync(
  fileURLToPath(new URL('../scenarios/layout.json', import.meta.url)),
  layoutText(await layOut(talksCase, { labels })),
);
