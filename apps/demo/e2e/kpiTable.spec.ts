import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { hydrated } from './hydrated.js';
import { test } from './test.js';

const indicatorNames = (page: Page) =>
  page
    .locator('.milepost-kpi-table tbody')
    .evaluateAll((bodies) =>
      bodies.map((body) => body.querySelector('th')?.firstChild?.textContent?.trim()),
    );

test.beforeEach(async ({ page }) => {
  await page.goto('priority-1/');
  await hydrated(page);
});

test('the table is scrolled by keyboard where it is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  const region = page.getByRole('region', { name: /^Performance indicators:/ });
  await region.focus();
  await expect(region).toBeFocused();
  const before = await region.evaluate((element) => element.scrollLeft);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(before);
});

test('a press on a heading sorts whole indicators, and tells the order', async ({ page }) => {
  const heading = page.getByRole('columnheader', { name: /^Indicator/ });
  const asPlanned = await indicatorNames(page);
  expect(asPlanned).toHaveLength(6);
  await heading.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  expect(await indicatorNames(page)).not.toEqual(asPlanned);
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await page.keyboard.press('Enter');
  await expect(heading).not.toHaveAttribute('aria-sort', /.*/);
  expect(await indicatorNames(page)).toEqual(asPlanned);
});

test('sorting by the latest month puts its figures in order', async ({ page }) => {
  const heading = page.getByRole('columnheader', { name: /^Jun-19/ });
  await heading.getByRole('button').focus();
  await page.keyboard.press('Space');
  await expect(heading).toHaveAttribute('aria-sort', /ascending|descending/);
  await expect(heading.getByRole('button')).toBeFocused();
});

test('any figure says why it is rated so, by keyboard alone', async ({ page }) => {
  await page.getByRole('button', { name: 'Explain figures' }).focus();
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: /^Performance indicators/ });
  await expect(table.getByRole('button', { name: /^94\.6%/ })).toBeVisible();

  const june = table.getByRole('button', { name: /^94\.6%/ });
  await june.focus();
  await page.keyboard.press('Enter');
  const answer = page.getByRole('status').filter({ hasText: 'June 2019' });
  await expect(answer).toContainText('94.6%');
  await expect(answer).toContainText('Green');
  await expect(answer).toContainText('80%');

  await page.keyboard.press('ArrowLeft');
  await expect(table.getByRole('button', { name: /^96\.1%/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'May 2019' })).toContainText('96.1%');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status').filter({ hasText: 'May 2019' })).toHaveCount(0);
});

test('the reasons open with no script of their own', async ({ page }) => {
  const why = page.getByText('Why these ratings?');
  await why.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/proxy measure/i).first()).toBeVisible();
  await expect(page.locator('details[open]')).toContainText('94.6%');
});
