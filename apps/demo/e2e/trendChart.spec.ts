import { expect } from '@playwright/test';
import { hydrated } from './hydrated.js';
import { test } from './test.js';

test.beforeEach(async ({ page }) => {
  await page.goto('priority-2/');
  await hydrated(page);
});

test('the arrow keys go through the figures of a chart and say each', async ({ page }) => {
  const chart = page.getByRole('group', { name: /Re-referrals/ });
  const points = chart.getByRole('button');
  await expect(points).toHaveCount(16);

  await points.last().focus();
  await expect(points.last()).toHaveAccessibleName(/^June 2019: 31\.4%.*Red/);
  await expect(points.last().getByText(/^June 2019/)).toBeVisible();

  await page.keyboard.press('ArrowLeft');
  const may = chart.getByRole('button', { name: /^May 2019: 32\.2%/ });
  await expect(may).toBeFocused();
  await expect(may.getByText(/^May 2019/)).toBeVisible();

  await page.keyboard.press('Home');
  await expect(chart.getByRole('button', { name: /^2017\/18 baseline/ })).toBeFocused();
  await page.keyboard.press('End');
  await expect(points.last()).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(points.last()).toBeFocused();
  await expect(points.last().getByText(/^June 2019/)).toBeHidden();
});

test('a chart is one stop for the Tab key', async ({ page }) => {
  const chart = page.getByRole('group', { name: /Re-referrals/ });
  await chart.locator('button[tabindex="0"]').focus();
  await page.keyboard.press('Tab');
  await expect(chart.locator(':focus')).toHaveCount(0);
});

test('the pointer has the same words, and leaving puts them away', async ({ page }) => {
  const chart = page.getByRole('group', { name: /Re-referrals/ });
  const april = chart.getByRole('button', { name: /^April 2019/ });
  await april.hover();
  await expect(april.getByText(/^April 2019: 37\.7%/)).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(april.getByText(/^April 2019: 37\.7%/)).toBeHidden();
});

test('the figures of a chart open as a table', async ({ page }) => {
  const figure = page.getByRole('figure', { name: /Re-referrals/ });
  await figure.getByText('Show the figures as a table').click();
  const table = figure.getByRole('table');
  await expect(table.getByRole('rowheader', { name: 'Apr-19' })).toBeVisible();
  await expect(table.getByRole('row').filter({ hasText: 'Apr-19' })).toContainText('37.7%');
});
