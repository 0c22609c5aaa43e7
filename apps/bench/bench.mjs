// Bundles the bench, leaving the packages it measures as npm delivers them, and runs it.
import { build } from 'esbuild';

process.env.NODE_ENV = 'production';
await build({
  entryPoints: ['src/run.ts', 'src/evaluate/once.ts', 'src/server/once.ts'],
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  packages: 'external',
  splitting: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  logLevel: 'warning',
});
await import('./dist/run.js');
