import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Core's reading and evaluating as a page's script. */
export async function dataScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/embed/data.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
