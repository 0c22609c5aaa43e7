import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    milepost: string;
  }
}

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface HowToRun {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the real command in a process of its own, with nothing of this one's environment but what it needs. */
export function startCli(args: readonly string[], { cwd, env = {} }: HowToRun = {}): ChildProcess {
  return spawn(process.execPath, [inject('milepost'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the real command to its end. */
export function runCli(args: readonly string[], how: HowToRun = {}): Promise<Ran> {
  const child = startCli(args, how);
  const text = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (more: string) => (text.out += more));
  child.stderr?.setEncoding('utf8').on('data', (more: string) => (text.err += more));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...text }));
  });
}

/** A folder of its own for a test file, with a space in its name; gone when its tests have run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
