import { expect } from '@playwright/test';
import { test } from './test.js';

test('the summary says how many milestones are on track, of all and of those due', async ({
  page,
}) => {
  await page.goto('');
  const main = page.getByRole('main');
  await expect(main).toContainText('17 of 22');
  await expect(main).toContainText('77.3%');
  await expect(main).toContainText('81.0%');
  const statuses = page.getByRole('table', { name: 'Milestones by status' });
  await expect(statuses.getByRole('row').filter({ hasText: 'ON TRACK' })).toContainText('17');
  const slipped = statuses.getByRole('row').filter({ hasText: 'SLIGHT SLIPPAGE' });
  await expect(slipped).toContainText('18.2%');
  await expect(statuses.getByRole('row').filter({ hasText: 'NOT YET DUE' })).toContainText('4.5%');
});

test('each priority has its count on track', async ({ page }) => {
  await page.goto('');
  const table = page.getByRole('table', { name: 'Milestones by priority' });
  const counts = ['6/7', '3/4', '3/3', '3/3', '1/3', '1/2'];
  for (const [index, count] of counts.entries()) {
    const row = table.getByRole('row').nth(index + 1);
    await expect(row.getByRole('rowheader')).toContainText(String(index + 1));
    await expect(row).toContainText(count);
  }
});

const june = [
  { priority: 1, indicator: /Initial Case Conference within 15/, figure: '94.6%', rating: 'Green' },
  { priority: 2, indicator: /^Re-referrals/, figure: '31.4%', rating: 'Red' },
  { priority: 2, indicator: /multiple child protection/, figure: '23.5%', rating: 'Amber' },
  { priority: 3, indicator: /^Short Term/, figure: '9.8%', rating: 'Green' },
  { priority: 3, indicator: /^Long Term/, figure: '64.4%', rating: 'Amber' },
  { priority: 5, indicator: /EET/, figure: '56.4%', rating: 'Amber' },
  { priority: 5, indicator: /Suitable Accommodation/, figure: '95.7%', rating: 'Green' },
];

for (const { priority, indicator, figure, rating } of june) {
  test(`in June 2019 ${indicator.source} is ${rating.toLowerCase()}, in the summary and in its table`, async ({
    page,
  }) => {
    await page.goto('');
    const latest = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: indicator }) })
      .filter({ hasText: 'Jun-19' });
    await expect(latest).toHaveCount(1);
    await expect(latest).toContainText(figure);
    await expect(latest).toContainText(rating);

    await page.goto(`priority-${priority}/`);
    const row = page
      .getByRole('table', { name: /^Performance indicators/ })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: indicator }) })
      .filter({ hasText: figure });
    // May-19 may have the same figure.
    const cells = row.getByRole('cell', { name: new RegExp(`^${figure}.*${rating}`) });
    await expect(cells.last()).toBeVisible();
  });
}

test('a measure that is only monitored is never rated', async ({ page }) => {
  await page.goto('');
  const monitored = page.getByRole('row').filter({ hasText: 'Monitor only' });
  await expect(monitored).toHaveCount(5);
  for (const row of await monitored.all()) {
    await expect(row).toContainText('Not rated');
    await expect(row).not.toContainText(/Green|Amber|Red/);
  }
});

test('a proxy above 100% stands as it is, with its caveat', async ({ page }) => {
  await page.goto('priority-1/');
  const table = page.getByRole('table', { name: /^Performance indicators/ });
  await expect(table).toContainText('104.2%');
  await expect(page.getByRole('main')).toContainText(/Proxy measure: an approximate view only/);
});

test('what the milestones claim is as printed: 22 refs, four slipped, one not yet due', async ({
  page,
}) => {
  await page.goto('report/');
  const ids = await page
    .locator('[id^="milepost-milestone-"]')
    .evaluateAll((rows) => rows.map(({ id }) => id));
  expect(ids.filter((id) => /-\d\.\d$/.test(id))).toHaveLength(22);
  for (const ref of ['2.1', '5.1', '5.3', '6.2']) {
    await expect(page.locator(`[id="milepost-milestone-${ref}"]`)).toContainText('SLIGHT SLIPPAGE');
  }
  await expect(page.locator('[id="milepost-milestone-1.4"]')).toContainText('NOT YET DUE');
});
