import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Reading } from './measureRounds.js';

const run = promisify(execFile);

/** Runs a script of `dist` in a process of its own and reads the JSON that it prints. */
export async function runNode(script: string, ...args: string[]): Promise<Reading> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { stdout } = await run(process.execPath, [path, ...args], {
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout) as Reading;
}
