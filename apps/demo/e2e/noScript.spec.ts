import { expect } from '@playwright/test';
import { pages } from './pages.js';
import { test } from './test.js';

test.use({ javaScriptEnabled: false });

for (const { path, name, heading } of pages) {
  test(`With JavaScript off, ${name} reads`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Theme' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Whole report' }).first()).toBeVisible();
  });
}
