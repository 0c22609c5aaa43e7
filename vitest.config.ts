import { availableParallelism } from 'node:os';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { createServer, defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import type { BrowserCommand, BrowserInstanceOption } from 'vitest/node';
import { chromiumArgs, findChromium } from './.ci/chromium.mjs';

type ContextOptions = NonNullable<Parameters<typeof playwright>[0]>['contextOptions'];

/** Workspace packages are read from their sources: no build comes first. */
const fromSource = {
  resolve: { conditions: ['@milepost/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@milepost/source', ...defaultServerConditions] } },
};

/** Nothing is timed in a test: a busy machine may take its time, and only what hangs is stopped. */
const unhurried = { testTimeout: 60_000, hookTimeout: 60_000 };
/** Files that keep nothing between them share a process: to load React, jsdom and core anew for each took longer than their tests. */
const shared = { ...unhurried, isolate: false };
/** axe reads a whole report element by element. */
const WHOLE_REPORT = 240_000;
/** In CI, a browser that another process starved is asked again, once; a test that fails twice fails. */
const again = process.env['CI'] ? 1 : 0;

const at = (file: string) => new URL(file, import.meta.url).pathname;
const lean = (file: string) => at(`packages/embed/src/lean/${file}.ts`);

/** What the single files of `@milepost/embed` put in place of heavier packages. */
const asEmbedded = {
  resolve: {
    conditions: fromSource.resolve.conditions,
    alias: [
      // A stylesheet's own imports know no conditions.
      {
        find: '@milepost/react/milepost.css',
        replacement: at('packages/react/src/milepost.css'),
      },
      { find: /^react\/jsx(-dev)?-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react-dom\/server$/, replacement: 'preact/compat/server' },
      { find: /^react-dom\/test-utils$/, replacement: 'preact/test-utils' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      // Its module form, so that its own React is replaced too.
      {
        find: /^@testing-library\/react$/,
        replacement: at(
          'packages/react/node_modules/@testing-library/react/dist/@testing-library/react.esm.js',
        ),
      },
      { find: /^zod\/mini$/, replacement: lean('zodMini') },
    ],
  },
  ssr: fromSource.ssr,
};

const executablePath = findChromium();

function chromium(contextOptions: ContextOptions = {}) {
  return playwright({
    launchOptions: { args: chromiumArgs, ...(executablePath && { executablePath }) },
    contextOptions,
  });
}

function inChromium(instances: BrowserInstanceOption[]) {
  return {
    enabled: true,
    headless: true,
    // On a small machine a page at a time in each lane: there are several lanes.
    fileParallelism: availableParallelism() > 4,
    screenshotFailures: false,
    provider: chromium(),
    instances,
  };
}

/** What Node writes of a report, for a test in Chromium, which knows other languages than Node does. */
const bilingualMarkup: BrowserCommand<[]> = async () => {
  const server = await createServer({
    ...fromSource,
    configFile: false,
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const file = '/packages/react/src/improvement-plan/bilingualReport.examples.tsx';
    const { bilingualMarkup } = await server.ssrLoadModule(file);
    return (bilingualMarkup as () => string)();
  } finally {
    await server.close();
  }
};

export default defineConfig({
  test: {
    // Vitest would leave one processor idle.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'house', include: ['eslint.*.test.js', '.storybook/*.test.ts'] } },
      ...['UTC', 'Pacific/Auckland'].map((zone) => ({
        ...fromSource,
        test: {
          name: zone === 'UTC' ? 'core' : 'core-auckland',
          include: ['packages/core/src/**/*.test.ts'],
          env: { TZ: zone },
          ...shared,
        },
      })),
      {
        ...fromSource,
        test: {
          name: 'plymouth',
          include: ['packages/plymouth/src/**/*.test.ts'],
          ...shared,
        },
      },
      {
        ...fromSource,
        test: { name: 'io', include: ['packages/io/src/**/*.test.ts'], ...shared },
      },
      {
        ...fromSource,
        test: {
          name: 'cli',
          include: ['packages/cli/src/**/*.test.ts'],
          globalSetup: 'packages/cli/bundleOnce.mjs',
          ...unhurried,
        },
      },
      {
        ...fromSource,
        plugins: [react()],
        test: { name: 'examples', include: ['apps/examples/src/**/*.test.tsx'], ...unhurried },
      },
      {
        ...fromSource,
        test: { name: 'bench', include: ['apps/bench/src/**/*.test.{ts,tsx}'], ...unhurried },
      },
      {
        ...fromSource,
        plugins: [react()],
        test: {
          name: 'print',
          include: ['apps/print/src/**/*.test.{ts,tsx}'],
          ...unhurried,
        },
      },
      {
        ...fromSource,
        plugins: [react()],
        test: {
          name: 'react',
          include: ['packages/react/src/**/*.test.{ts,tsx}'],
          exclude: ['**/*.ssr.test.tsx', '**/*.browser.test.tsx'],
          environment: 'jsdom',
          ...shared,
        },
      },
      {
        ...asEmbedded,
        test: {
          name: 'core-as-embedded',
          include: ['packages/core/src/plan/**/*.test.ts'],
          exclude: [
            '**/planSchema.test.ts',
            '**/planJsonSchema.test.ts',
            '**/parsePlan.property.test.ts',
          ],
          ...shared,
        },
      },
      {
        ...asEmbedded,
        test: {
          name: 'react-on-preact',
          include: ['packages/react/src/**/*.test.{ts,tsx}'],
          // TanStack's own means, for markup of one's own, are not in the single files.
          exclude: ['**/*.ssr.test.tsx', '**/*.browser.test.tsx', '**/useKpiTable.test.tsx'],
          environment: 'jsdom',
          server: { deps: { inline: [/@testing-library/, /preact/] } },
          ...shared,
        },
      },
      {
        ...asEmbedded,
        test: {
          name: 'embed',
          include: ['packages/embed/src/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.{ts,tsx}'],
          server: { deps: { inline: [/preact/] } },
          ...unhurried,
        },
      },
      {
        ...asEmbedded,
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          name: 'embed-browser',
          include: ['packages/embed/src/**/*.browser.test.{ts,tsx}'],
          ...unhurried,
          retry: again,
          browser: { ...inChromium([{ browser: 'chromium' }]), commands: { bilingualMarkup } },
        },
      },
      {
        ...fromSource,
        plugins: [react()],
        test: {
          name: 'react-ssr',
          include: ['packages/react/src/**/*.ssr.test.tsx'],
          ...shared,
        },
      },
      {
        ...fromSource,
        plugins: [react()],
        test: {
          name: 'react-browser',
          include: ['packages/react/src/**/*.browser.test.tsx'],
          ...unhurried,
          retry: again,
          browser: { ...inChromium([{ browser: 'chromium' }]), commands: { bilingualMarkup } },
        },
      },
      {
        // Every story, with axe, as readers with these preferences see it.
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'stories',
          // Storybook clears the page after each story; to load the workshop anew for each file took a fifth of the time.
          isolate: false,
          testTimeout: WHOLE_REPORT,
          hookTimeout: WHOLE_REPORT,
          retry: again,
          browser: inChromium([
            { browser: 'chromium', name: 'stories-light' },
            {
              browser: 'chromium',
              name: 'stories-dark',
              provider: chromium({ colorScheme: 'dark' }),
            },
            {
              browser: 'chromium',
              name: 'stories-forced-colours',
              provider: chromium({ forcedColors: 'active' }),
            },
          ]),
        },
      },
    ],
  },
});
