import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { bundle as bundleEmbed } from '../embed/bundle.mjs';
import { licences } from './licences.mjs';

const here = (...names) => path.join(import.meta.dirname, ...names);

/** The single files of `@milepost/embed`, made from the same sources; `files` is told what went into them. */
async function embedScripts(conditions, files) {
  const folder = await mkdtemp(path.join(tmpdir(), 'milepost-embed-'));
  const names = ['milepost.js', 'milepost.cy.js'];
  try {
    const made = await bundleEmbed(folder, { conditions, only: names });
    files.push(...made.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
    const texts = names.map((name) => readFile(path.join(folder, name), 'utf8'));
    return new Map((await Promise.all(texts)).map((text, at) => [names[at], text]));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function stylesheet(file, conditions) {
  const { outputFiles } = await build({
    entryPoints: [file],
    conditions,
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text.trim();
}

/** What goes into a page, as text: `import { text } from '@milepost/react/milepost.css?text'`. */
const asText = (conditions, files) => ({
  name: 'text',
  async setup({ onResolve, onLoad, resolve }) {
    const scripts = embedScripts(conditions, files);
    onResolve({ filter: /\?text$/ }, async ({ path: asked, kind, resolveDir }) => {
      const name = asked.replace(/\?text$/, '');
      if (name.endsWith('.js')) return { path: name, namespace: 'text' };
      const { path: file } = await resolve(name, { kind, resolveDir });
      return { path: file, namespace: 'text' };
    });
    onLoad({ filter: /./, namespace: 'text' }, async ({ path: file }) => {
      const text = file.endsWith('.css')
        ? await stylesheet(file, conditions)
        : (await scripts).get(path.posix.basename(file));
      return { contents: `export const text = ${JSON.stringify(text)};` };
    });
  },
});

/**
 * Writes the command to a folder, with everything it needs: installing it fetches one package, and it starts without
 * looking for others. What only one command needs is a file that only that command reads. Conditions say where
 * workspace packages are read from.
 */
export async function bundle(folder, { conditions = [] } = {}) {
  await rm(folder, { recursive: true, force: true });
  const files = [];
  const { metafile } = await build({
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
    plugins: [asText(conditions, files)],
    logLevel: 'warning',
  });
  files.push(...Object.keys(metafile.inputs));
  // A name that began with "licence" would keep pnpm from packing the repository's own.
  await writeFile(path.join(folder, 'third-party.txt'), await licences(files));
}
