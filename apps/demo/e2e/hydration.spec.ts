import { expect } from '@playwright/test';
import { hydrated } from './hydrated.js';
import { pages } from './pages.js';
import { test } from './test.js';

// Served from a build with React's development checks, which tell of every difference between
// what was prerendered and what the browser would have rendered.
test.use({ baseURL: 'http://127.0.0.1:4320' });

for (const { path, name, answers } of pages) {
  if (!answers) continue;
  test(`${name} is taken over as it was prerendered, with no warning`, async ({ page }) => {
    await page.goto(path);
    const before = await page.locator('#page').innerText();
    await hydrated(page);
    await page.evaluate(atRest);
    expect(await page.locator('#page').innerText()).toBe(before);
  });
}

/** Whatever was put off until after the page came to life has had its turn. */
function atRest(): Promise<unknown> {
  return new Promise((rest) => requestIdleCallback(() => requestIdleCallback(rest)));
}
