import { expect } from '@playwright/test';
import { appearances, breaches, reader } from './axe.js';
import { hydrated } from './hydrated.js';
import { pages } from './pages.js';
import { test } from './test.js';

/** Both have every priority's page in them: what is folded away is opened there, once. */
const whole = ['report/', 'check/'];

for (const { path, name, answers } of pages) {
  test(`${name} breaks no rule of axe in light, dark or forced colours`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(path);
    if (answers) await hydrated(page);
    if (!whole.includes(path)) {
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
    }
    for (const [appearance, media] of Object.entries(appearances)) {
      await test.step(appearance, async () => {
        await page.emulateMedia(media);
        expect(await breaches(reader(page))).toEqual([]);
      });
    }
  });
}
