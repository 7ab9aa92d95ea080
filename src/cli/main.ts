#!/usr/bin/env node
import { terminal } from './report.ts';
import { run } from './run.ts';

const io = terminal();
process.exitCode = await run(process.argv.slice(2), io);
// A page that goes on being served where nobody was told its address is of no use.
if (!(await io.arrived())) process.exit(2);
