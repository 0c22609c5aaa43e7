// Bundles the bench and runs it.
import { build } from 'esbuild';

process.env.NODE_ENV = 'production';
const options = {
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  logLevel: 'warning',
};
// A server loads packages as npm delivers them; a page that evaluates a plan has core and its floor in one script.
await build({
  ...options,
  entryPoints: [
    'src/run.ts',
    'src/server/once.ts',
    'src/workbook/make.ts',
    'src/workbook/once.ts',
    'src/national/make.ts',
    'src/national/once.ts',
  ],
  packages: 'external',
});
await build({ ...options, entryPoints: ['src/evaluate/once.ts', 'src/check/once.ts'] });
await import('./dist/run.js');
