import { defineConfig } from 'vitest/config';

const source = { conditions: ['@milepost/source', 'module', 'import', 'default'] };

/** For `verify-report`, which then needs nothing but this package and core's source. */
export default defineConfig({
  resolve: source,
  ssr: { resolve: source },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
