import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

const windows = process.platform === 'win32';

/**
 * Runs a command in the repository, with its output in view; rejects if it fails. The command has a
 * process group of its own, so that a signal reaches whatever it started in turn.
 */
export function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: !windows,
      shell: windows,
    });
    const forward = (signal) => (windows ? child.kill(signal) : process.kill(-child.pid, signal));
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} stopped with ${signal ?? code}`));
    });
  });
}

/** Runs pnpm at the version package.json names, whether or not any pnpm is installed. */
export function pnpm(...args) {
  const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url)));
  return run('npx', ['--yes', packageManager, ...args]);
}

export function install() {
  return pnpm('install', '--frozen-lockfile');
}

/** Makes sure there is a Chromium to test in. Call after `install`. */
export async function ensureChromium() {
  if (findChromium()) return;
  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return;
  console.log('No Chromium found: installing one.');
  if (await installPackages('chromium', 'fonts-liberation')) return;
  const withDependencies = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  await pnpm('exec', 'playwright', 'install', ...withDependencies, 'chromium');
}

/** The Firefox to test in, installed where that can be done; `undefined` where there is none. */
export async function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  console.log('No Firefox found: installing one.');
  await installPackages('firefox-esr', 'fonts-liberation');
  return findFirefox();
}

const isRoot = process.getuid?.() === 0;

/** Whether the system's own packages could be installed. */
async function installPackages(...packages) {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  try {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    return true;
  } catch (error) {
    console.warn(error.message);
    return false;
  }
}

/**
 * Runs a script's steps; a failed step has said why, so only its name is repeated. npm, when
 * stopped, ends the shell between it and this process and no more: losing that parent is a stop.
 */
export async function main(steps) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
  try {
    await steps();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
