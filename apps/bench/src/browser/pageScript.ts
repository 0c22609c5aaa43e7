import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

const source = (path: string) => fileURLToPath(new URL(`../src/browser/${path}`, import.meta.url));

/** The page's script as a site would ship it. With `counting`, each row that renders is counted: not for timing. */
export async function pageScript(counting: boolean): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source('page.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: counting ? [countRows] : [],
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

const countRows: Plugin = {
  name: 'count-rows',
  setup: ({ onResolve }) => {
    const counter = source('countingRuntime.ts');
    onResolve({ filter: /^react\/jsx-runtime$/ }, ({ importer }) =>
      importer === counter ? undefined : { path: counter },
    );
  },
};
