import { expect } from '@playwright/test';
import { hydrated } from './hydrated.js';
import { test } from './test.js';

// What a screen reader is given, written out to be read over: a change to it shows in review.
// After a change that is meant: playwright test tree --update-snapshots

test('a KPI table reads row by row, every figure with its verdict', async ({ page }) => {
  await page.goto('priority-2/');
  await hydrated(page);
  const table = page.getByRole('table', { name: /^Performance indicators/ });
  expect(await table.ariaSnapshot()).toMatchSnapshot('KpiTable.txt');
});

test('the milestones on track read as a sentence, then as tables', async ({ page }) => {
  await page.goto('');
  const summary = page.locator('.milepost-milestone-summary');
  expect(await summary.ariaSnapshot()).toMatchSnapshot('MilestoneSummary.txt');
});

test('a chart reads as its name, its sentence and its figures', async ({ page }) => {
  await page.goto('priority-2/');
  await hydrated(page);
  const chart = page.getByRole('figure', { name: /Re-referrals/ });
  expect(await chart.ariaSnapshot()).toMatchSnapshot('TrendChart.txt');
});
