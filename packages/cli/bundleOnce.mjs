import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from './bundle.mjs';

/** Writes the command from source once, for every test to run as a user would. */
export default async function bundleOnce({ provide }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'milepost-cli-'));
  await bundle(path.join(folder, 'dist'), { conditions: ['@milepost/source'] });
  provide('milepost', path.join(folder, 'dist', 'milepost.js'));
  return () => rm(folder, { recursive: true });
}
