import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './test.js';

interface Report {
  readonly marking: string;
  readonly rollUp: { readonly total: number; readonly onTrack: number };
  readonly priorities: readonly { readonly kpiSets: readonly unknown[] }[];
}

test('every file on the Data page is there, of the kind and size it says', async ({
  page,
  request,
}) => {
  await page.goto('data/');
  const files = page.getByRole('table', { name: 'Files' }).getByRole('row');
  await expect(files).toHaveCount(1 + 7);
  for (const file of (await files.all()).slice(1)) {
    const address = await file.getByRole('link').evaluate((link: HTMLAnchorElement) => link.href);
    const response = await request.get(address);
    expect(response.ok()).toBe(true);
    const size = Math.ceil((await response.body()).length / 1000);
    await expect(file).toContainText(address.slice(address.lastIndexOf('.') + 1).toUpperCase());
    await expect(file.getByRole('cell', { name: `${size} kB`, exact: true })).toBeVisible();
  }
});

test('every column of a table of figures is explained, in order', async ({ page, request }) => {
  await page.goto('data/');
  const columns = page.getByRole('table', { name: 'Columns of the figures' });
  const explained = await columns.getByRole('rowheader').allInnerTexts();
  const csv = await (await request.get('data/priority-1.csv')).text();
  expect(csv.replace('\uFEFF', '').split('\r\n')[0]).toBe(explained.join(','));
});

test('a download is saved under its own name', async ({ page }) => {
  await page.goto('data/');
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: /Milestones/ }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('milestones.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.trimEnd().split('\r\n')[0]).toMatch(/^\uFEFFpriority,ref,milestone,status/);
});

test('the report is the worked-out plan, and the plan is as written', async ({ request }) => {
  const report = (await (await request.get('data/report.json')).json()) as Report;
  expect(report.marking).toBe('OFFICIAL');
  expect(report.rollUp).toMatchObject({ total: 22, onTrack: 17 });
  const plan = (await (await request.get('data/plan.json')).json()) as Report;
  expect(plan).toMatchObject({ milepost: 1, marking: 'OFFICIAL' });
  expect(plan).not.toHaveProperty('rollUp');
});

test('a priority has a row for each month and baseline of each of its indicators', async ({
  request,
}) => {
  for (const [priority, indicators] of [
    [1, 6],
    [2, 2],
    [3, 2],
    [5, 2],
  ]) {
    const csv = await (await request.get(`data/priority-${priority}.csv`)).text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + (indicators ?? 0) * 16);
  }
});

test('a figure in a spreadsheet has its rating, its direction and the caveat of a proxy', async ({
  request,
}) => {
  const csv = await (await request.get('data/priority-2.csv')).text();
  const june = csv.split('\r\n').filter((row) => row.includes(',figure,2019-06,Jun-19,'));
  expect(june).toHaveLength(2);
  expect(june[0]).toContain(',31.4,');
  expect(june[0]).toContain(',red,');
  expect(june[1]).toContain(',23.5,16,68,');
  expect(june[1]).toContain(',amber,');
  const proxies = await (await request.get('data/priority-1.csv')).text();
  expect(proxies.split('\r\n').filter((row) => /proxy measure/i.test(row))).toHaveLength(3 * 16);
  expect(proxies).toContain(',104.2,');
});

test('every milestone is in its table once, with its status as printed', async ({ request }) => {
  const csv = await (await request.get('data/milestones.csv')).text();
  for (const ref of refs) {
    expect(csv.match(new RegExp(`(^|\\n)${ref[0]},${ref.replace('.', '\\.')},`, 'g'))).toHaveLength(
      1,
    );
  }
  expect(csv.match(/,SLIGHT SLIPPAGE,at-risk,/g)).toHaveLength(4);
  expect(csv.match(/,NOT YET DUE,not-due,/g)).toHaveLength(1);
});

const refs = [7, 4, 3, 3, 3, 2].flatMap((count, index) =>
  Array.from({ length: count }, (_, milestone) => `${index + 1}.${milestone + 1}`),
);
