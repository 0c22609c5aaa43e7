import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './runCommand.mjs';

const templates = fileURLToPath(new URL('../projects', import.meta.url));

/** What installs without asking, checking or keeping anything. */
const installs = {
  npm: ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'],
  pnpm: [
    'install',
    '--ignore-workspace',
    '--no-frozen-lockfile',
    '--prefer-offline',
    '--config.hoist=false',
  ],
};

/** Copies a project out of this repository and installs it, with each @milepost package from its tarball. */
export async function installProject({ name, manager }, tarballs, work) {
  const folder = path.join(work, name);
  cpSync(path.join(templates, name), folder, { recursive: true });
  const manifestFile = path.join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const files = Object.fromEntries(
    Object.entries(tarballs).map(([packageName, tarball]) => [packageName, `file:${tarball}`]),
  );
  for (const packageName of Object.keys(manifest.dependencies)) {
    if (packageName in files) manifest.dependencies[packageName] = files[packageName];
  }
  // The packages ask for one another by version, and these versions are not on npm yet.
  if (manager === 'npm') manifest.overrides = files;
  else manifest.pnpm = { overrides: files };
  writeFileSync(manifestFile, JSON.stringify(manifest, null, 2));
  // Tools of a development build are installed whatever NODE_ENV says.
  await runCommand(manager, installs[manager], { cwd: folder, env: { NODE_ENV: 'development' } });
  return folder;
}
