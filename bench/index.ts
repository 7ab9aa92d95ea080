import { cpus } from 'node:os';
import { wholeProcess } from './process.ts';
import { randomReplay } from './replay.ts';

console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}\n`);
await wholeProcess();
await randomReplay();
