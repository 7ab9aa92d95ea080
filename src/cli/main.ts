#!/usr/bin/env node
import { talksAtHand } from './default-case.ts';
import { terminal } from './report.ts';
import { run } from './run.ts';

const io = terminal();
process.exitCode = await run(process.argv.slice(2), io, talksAtHand);
// A page that goes on being served where nobody was told its address is of no use.
if (!(await io.arrived())) process.exit(2);
