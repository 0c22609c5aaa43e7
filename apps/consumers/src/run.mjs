// Packs the packages, installs each project from the tarballs in a folder of its own outside this
// repository, builds it, serves it and looks at it in Chromium. A project that fails does not stop
// the others. Names choose projects: pnpm -F @milepost/consumers consumers next-16
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../../../.ci/chromium.mjs';
import { inTurn } from '../../../.ci/inTurn.mjs';
import { pack, publicPackages } from '../../../.ci/packages.mjs';
import { root } from '../../../.ci/setup.mjs';
import { installProject } from './installProject.mjs';
import { lookAtProject } from './lookAtProject.mjs';
import { projects } from './projects.mjs';
import { runCommand } from './runCommand.mjs';

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => projects.every((project) => project.name !== name));
if (unknown.length > 0) {
  const known = projects.map(({ name }) => name).join(', ');
  throw new Error(`No project is called ${unknown.join(', ')}. There are ${known}.`);
}

const began = Date.now();
const work = mkdtempSync(path.join(tmpdir(), 'milepost-consumers-'));
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function packAll() {
  const args = [
    'exec',
    'turbo',
    'run',
    'build',
    '--filter=./packages/*',
    '--output-logs=errors-only',
  ];
  execFileSync('pnpm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const destination = path.join(work, 'packed');
  mkdirSync(destination);
  return Object.fromEntries(
    publicPackages().map(({ folder, manifest }) => [manifest.name, pack(folder, destination)]),
  );
}

async function tryProject(project, tarballs, browser) {
  const row = { project: project.name, install: '', build: '', look: '', result: 'passed' };
  const step = async (name, action) => {
    const since = Date.now();
    try {
      return await action();
    } catch (error) {
      row.result = `FAILED at ${name}`;
      throw error;
    } finally {
      row[name] = seconds(since);
    }
  };
  try {
    const folder = await step('install', () => installProject(project, tarballs, work));
    await step('build', () =>
      runCommand(project.manager, ['run', 'build'], { cwd: folder, env: project.env }),
    );
    await step('look', () => lookAtProject(project, folder, browser));
    console.log(`${project.name}: passed`);
  } catch (error) {
    console.error(`${project.name}: ${row.result}\n${error.message}\n`);
    process.exitCode = 1;
  }
  return row;
}

let browser;
try {
  const tarballs = packAll();
  console.log(`Packed ${Object.keys(tarballs).join(', ')}: ${seconds(began)}\n`);
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
  const due = projects.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  // Installing waits for the disk, and serving for itself: another project is built meanwhile.
  console.table(await inTurn(due, (project) => tryProject(project, tarballs, browser)));
  console.log(`In all: ${seconds(began)}`);
} finally {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
}
