import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { hydrated } from './hydrated.js';
import { test } from './test.js';

test('a link to a milestone lands on it, and stays there once the page answers', async ({
  page,
}) => {
  await page.goto('priority-2/#milepost-milestone-2.1');
  const milestone = page.locator('[id="milepost-milestone-2.1"]');
  await expect(milestone).toBeInViewport();
  await hydrated(page);
  await expect(milestone).toBeInViewport();
  await expect(milestone).toContainText('2.1');
});

test('a milestone in the whole report has the same address', async ({ page }) => {
  await page.goto('report/#milepost-milestone-6.2');
  await expect(page.locator('[id="milepost-milestone-6.2"]')).toBeInViewport();
});

test('back and forward go through the pages as they were read', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('');
  await page
    .getByRole('link', { name: /^Priority 2/ })
    .first()
    .click();
  await expect(page).toHaveURL(/priority-2\/$/);
  await page.getByRole('link', { name: /Next.*Priority 3/ }).click();
  await expect(heading).toHaveText(/placements/i);
  await page.goBack();
  await expect(heading).toHaveText(/written plans/i);
  await page.goBack();
  await expect(page).toHaveTitle(/^Summary/);
  await page.goForward();
  await page.goForward();
  await expect(heading).toHaveText(/placements/i);
});

test('the first priority has none before it and the last none after', async ({ page }) => {
  const pager = page.getByRole('navigation', { name: 'Previous and next priority' });
  await page.goto('priority-1/');
  await expect(pager.getByRole('link')).toHaveText([/Next.*Priority 2/]);
  await page.goto('priority-6/');
  await expect(pager.getByRole('link')).toHaveText([/Previous.*Priority 5/]);
});

test('the first thing the keyboard reaches goes past the navigation', async ({ page }) => {
  await page.goto('priority-4/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('an address without its last slash is sent on, so that links on the page hold', async ({
  page,
}) => {
  await page.goto('priority-5');
  await expect(page).toHaveURL(/priority-5\/$/);
});

test.describe('in a folder of another site', () => {
  test.use({ baseURL: 'http://council.example/reports/2019/' });

  test('pages, styles, script and data are all found', async ({ page }) => {
    await page.route('http://council.example/reports/2019/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      const path = pathname.replace('/reports/2019/', '').replace(/(^|\/)$/, '$1index.html');
      const file = fileURLToPath(new URL(`../dist/${path}`, import.meta.url));
      await route.fulfill({ body: await readFile(file), contentType: typeOf(path) });
    });
    await page.goto('');
    await page
      .getByRole('link', { name: /^Priority 1/ })
      .first()
      .click();
    await hydrated(page);
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data');
  });
});

function typeOf(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const types: Record<string, string> = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    json: 'application/json',
    svg: 'image/svg+xml',
  };
  return types[extension] ?? 'application/octet-stream';
}
