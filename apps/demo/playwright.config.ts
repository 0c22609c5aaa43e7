import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../.ci/chromium.mjs';

const baseURL = 'http://127.0.0.1:4319';
const developmentURL = 'http://127.0.0.1:4320';
const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  fullyParallel: true,
  // As many as there are processors: Playwright would keep half of them idle.
  workers: '100%',
  // For a busy machine: what is slow here is axe, on a page of 33 printed sides.
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: { args: chromiumArgs, ...(executablePath && { executablePath }) },
  },
  webServer: [
    {
      command: 'vite build && vite preview --host 127.0.0.1 --port 4319 --strictPort',
      url: baseURL,
      timeout: 180_000,
    },
    {
      // The same site with React's development checks.
      command:
        'vite build --outDir node_modules/.development && vite preview --outDir node_modules/.development --host 127.0.0.1 --port 4320 --strictPort',
      url: developmentURL,
      timeout: 180_000,
      env: { NODE_ENV: 'development' },
    },
  ],
});
