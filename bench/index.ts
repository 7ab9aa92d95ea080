import { cpus } from 'node:os';
import { benchConflict } from './conflict.ts';
import { benchExplore } from './explore.ts';
import { benchPowers } from './powers.ts';
import { wholeProcess, wholeQuestions } from './process.ts';
import { randomReplay } from './replay.ts';
import { comparison, eachEvent, tracing } from './what-if.ts';

console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}\n`);
await wholeProcess();
await wholeQuestions();
await randomReplay();
tracing();
comparison();
eachEvent();
benchPowers();

for (const { name, value } of benchExplore(process.argv.includes('--large'))) console.log(`${name}: ${value}`);
for (const { name, value } of benchConflict()) console.log(`${name}: ${value}`);
