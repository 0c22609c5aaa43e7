import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from '../../../packages/embed/bundle.mjs';
import type { EmbedScript } from '../src/how-to/EmbedScript.js';

/** The single files of `@milepost/embed`, built from its sources, with what a page's `integrity` says of each. */
export async function embedScripts(): Promise<EmbedScript[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'milepost-demo-'));
  const names = ['milepost.js', 'milepost.cy.js', 'milepost.files.js'];
  try {
    await bundle(folder, { conditions: ['@milepost/source'], only: names, forPublishing: true });
    return await Promise.all(
      names.map(async (name) => {
        const content = await readFile(path.join(folder, name), 'utf8');
        const hash = createHash('sha384').update(content).digest('base64');
        return { path: name, content, integrity: `sha384-${hash}` };
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
