#!/usr/bin/env node
import { terminal } from './report.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), terminal());
