#!/usr/bin/env node
import { runMilepost } from './command/runMilepost.js';
import { terminalOf } from './terminal/terminalOf.js';

process.exitCode = await runMilepost(process.argv.slice(2), terminalOf(process));
