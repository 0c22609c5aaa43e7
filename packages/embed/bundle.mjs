import { build } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { minify as minifyAgain } from 'terser';

const here = (...names) => path.join(import.meta.dirname, ...names);

const replaced = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react-dom/server': 'preact-render-to-string',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

const zodMini = here('src/lean/zodMini.ts');

/**
 * Custom properties that a page sets on any ancestor must reach the shadow root, where a default of the same name on
 * `:host` would stand in front of them. So the kit's rules read `--m-paper`, which is the page's `--milepost-paper` or,
 * where it has none, the default.
 */
function reachable(css) {
  const tokens = /:where\(:root,\s*:host\)\s*\{([^}]*)\}/g;
  const reading = css.replace(tokens, (block, declarations) => {
    const own = declarations.split(';').map((declaration) => {
      const [, name, value] = /^\s*--milepost-([\w-]+):\s*(.*?)\s*$/s.exec(declaration) ?? [];
      if (name === undefined) return declaration;
      return `--m-${name}:var(--page-${name},${value})`;
    });
    return `:host{${own.join(';')}}`;
  });
  return reading.replaceAll('--milepost-', '--m-').replaceAll('--page-', '--milepost-');
}

/** Findings are for those who write a report, and changes need the plan before: no element shows them. */
const withoutUnshown = {
  name: 'without-unshown',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/(changes-since|findings)\/.*\.css$/ }, (found) => ({
      path: found.path,
      namespace: 'none',
    }));
    onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: '', loader: 'css' }));
  },
};

async function stylesheet() {
  const { outputFiles } = await build({
    // Read from its sources, where its parts can still be told apart.
    conditions: ['@milepost/source'],
    plugins: [withoutUnshown],
    entryPoints: [here('src/styles/milepost.css')],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'warning',
  });
  return reachable(outputFiles[0].text.trim());
}

const replacing = (css) => ({
  name: 'milepost',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /\.css\?inline$/ }, () => ({ path: 'milepost.css', namespace: 'text' }));
    onLoad({ filter: /./, namespace: 'text' }, () => ({ contents: css, loader: 'text' }));
    onResolve({ filter: /\/(csvFile|chartFile)\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: here('src/lean/fileOnRequest.ts') } : undefined,
    );
    onResolve({ filter: /\/pictureKinds\.js$/ }, () => ({
      path: here('src/lean/pictureKinds.ts'),
    }));
    // As if it were imported here: what imports React, in another package, knows no Preact.
    onResolve(
      { filter: /^react(-dom)?(\/|$)/ },
      ({ path: name, kind }) =>
        replaced[name] && resolve(replaced[name], { kind, resolveDir: import.meta.dirname }),
    );
    onResolve({ filter: /^zod\/mini$/ }, () => ({ path: zodMini, sideEffects: false }));
  },
});

/** What the kit fetches when a file is asked for. Its words are handed to it, and it draws no PNG. */
const makingFiles = {
  name: 'making-files',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^kit-files$/ }, async ({ kind, resolveDir }) => {
      const kit = await resolve('@milepost/react', { kind, resolveDir });
      return { path: path.join(path.dirname(kit.path), 'download'), namespace: 'kit-files' };
    });
    onLoad({ filter: /./, namespace: 'kit-files' }, ({ path: resolveDir }) => ({
      contents: `export * from './csvFile.js'; export * from './chartFile.js';`,
      resolveDir,
    }));
    onResolve({ filter: /\/(enGB|kpiEnGB|chartPng)\.js$/ }, ({ path: name }) => ({
      path: path.basename(name, '.js'),
      namespace: 'unused',
    }));
    onLoad({ filter: /./, namespace: 'unused' }, ({ path: name }) => ({
      contents: `export const ${name} = undefined;`,
    }));
  },
};

const files = [
  { entry: 'src/script.ts', file: 'milepost.js', format: 'iife' },
  { entry: 'src/script.ts', file: 'milepost.mjs', format: 'esm' },
  { entry: 'src/welsh.ts', file: 'milepost.cy.js', format: 'iife' },
  { entry: 'src/files.ts', file: 'milepost.files.js', format: 'iife', also: [makingFiles] },
  // For a site's own bundler, which makes it small itself.
  { entry: 'src/index.ts', file: 'index.js', format: 'esm', minify: false },
  { entry: 'src/server/index.ts', file: 'server/index.js', format: 'esm', minify: false },
];

/**
 * Writes the single files to a folder: everything bundled, React replaced by Preact, and two packages by the parts of
 * them that are used. Conditions say where workspace packages are read from. What is to be published is minified once
 * more, which takes seconds.
 */
export async function bundle(
  folder,
  { conditions = [], only = files.map(({ file }) => file), forPublishing = false } = {},
) {
  const css = await stylesheet();
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'milepost.css'), css);
  const wanted = files.filter(({ file }) => only.includes(file));
  const results = await Promise.all(
    wanted.map(({ entry, file, format, minify = true, also = [] }) =>
      build({
        entryPoints: [here(entry)],
        outfile: path.join(folder, file),
        format,
        minify,
        conditions,
        bundle: true,
        metafile: true,
        target: 'es2022',
        charset: 'utf8',
        legalComments: 'none',
        jsx: 'automatic',
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'warning',
        plugins: [...also, replacing(css)],
      }),
    ),
  );
  const small = wanted.filter(({ minify = true }) => minify && forPublishing);
  for (const { file, format } of small) {
    const name = path.join(folder, file);
    const { code } = await minifyAgain(await readFile(name, 'utf8'), {
      ecma: 2020,
      module: format === 'esm',
      format: { comments: false },
    });
    await writeFile(name, code);
  }
  return results;
}
