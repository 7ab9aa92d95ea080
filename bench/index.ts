import { cpus } from 'node:os';
import { benchExplore } from './explore.ts';
import { wholeProcess } from './process.ts';
import { randomReplay } from './replay.ts';

console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}\n`);
await wholeProcess();
await randomReplay();

for (const { name, value } of benchExplore(process.argv.includes('--large'))) console.log(`${name}: ${value}`);
