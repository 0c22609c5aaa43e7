import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { hydrated } from './hydrated.js';
import { pages } from './pages.js';
import { test } from './test.js';

const appearances = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  // On black, where an ink of ours that was not forced would be lost.
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

for (const { path, name, answers } of pages) {
  test(`${name} breaks no rule of axe in light, dark or forced colours`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(path);
    if (answers) await hydrated(page);
    // With what is folded away, the reasons and the figures of charts. The whole report has the same again.
    if (path !== 'report/') {
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
    }
    for (const [appearance, media] of Object.entries(appearances)) {
      await test.step(appearance, async () => {
        await page.emulateMedia(media);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => ({
          id,
          where: nodes.map(({ target, failureSummary }) => [target.join(' '), failureSummary]),
        }));
        expect(found).toEqual([]);
      });
    }
  });
}
