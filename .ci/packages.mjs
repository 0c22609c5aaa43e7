import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './setup.mjs';

/** Every package that is published: its folder and its package.json. `from` is a checkout. */
export function publicPackages(from = root) {
  return readdirSync(path.join(from, 'packages'))
    .map((name) => {
      const folder = path.join(from, 'packages', name);
      return { folder, manifest: JSON.parse(readFileSync(path.join(folder, 'package.json'))) };
    })
    .filter(({ manifest }) => !manifest.private);
}

/** Packs a built package as npm would receive it; returns the path of its tarball. */
export function pack(folder, destination) {
  const args = ['pack', '--json', '--pack-destination', destination];
  return JSON.parse(execFileSync('pnpm', args, { cwd: folder, encoding: 'utf8' })).filename;
}
