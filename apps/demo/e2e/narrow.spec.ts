import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { hydrated } from './hydrated.js';
import { pages } from './pages.js';
import { test } from './test.js';

test.use({ viewport: { width: 320, height: 640 } });

const pageWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

for (const { path, name, answers } of pages) {
  test(`At 320 pixels ${name} never scrolls sideways, nor with its text spaced out`, async ({
    page,
  }) => {
    await page.goto(path);
    if (answers) await hydrated(page);
    expect(await pageWidth(page)).toBeLessThanOrEqual(320);

    // WCAG 2.2, 1.4.12: set by script, as a reader's own tools do.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
        element.style.setProperty('line-height', '1.5', 'important');
        element.style.setProperty('letter-spacing', '0.12em', 'important');
        element.style.setProperty('word-spacing', '0.16em', 'important');
      }
    });
    expect(await pageWidth(page)).toBeLessThanOrEqual(320);
  });
}
