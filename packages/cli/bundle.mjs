import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const here = (...names) => path.join(import.meta.dirname, ...names);

/**
 * Writes the command to a folder, with everything it needs: installing it fetches one package, and it starts without
 * looking for others. What only one command needs is a file that only that command reads. Conditions say where
 * workspace packages are read from.
 */
export async function bundle(folder, { conditions = [] } = {}) {
  await rm(folder, { recursive: true, force: true });
  return build({
    entryPoints: [here('src/milepost.ts')],
    outdir: folder,
    chunkNames: 'parts/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    bundle: true,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    conditions,
    charset: 'utf8',
    legalComments: 'linked',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    // What is written in CommonJS asks for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as milepostRequire } from 'node:module'; const require = milepostRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}
