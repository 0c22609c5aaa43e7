import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { APIRequestContext, Page } from '@playwright/test';
import Papa from 'papaparse';
import { hydrated } from './hydrated.js';
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
  await expect(files).toHaveCount(1 + 10);
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
  await page.getByRole('link', { name: 'Milestones', exact: true }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('milestones.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.trimEnd().split('\r\n')[0]).toMatch(
    /^\uFEFFPriority,Priority title,Milestone ID,Ref,Milestone,Status/,
  );
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
  for (const [priority, indicators = 0] of [
    [1, 6],
    [2, 2],
    [3, 2],
    [5, 2],
  ]) {
    const rows = await table(request, `priority-${priority}`);
    const ofKind = (kind: string) => rows.filter((row) => row['Kind of row'] === kind);
    expect(ofKind('Figure')).toHaveLength(indicators * 15);
    expect(ofKind('Baseline')).toHaveLength(indicators);
    expect(ofKind('Note to the table')).not.toEqual([]);
  }
});

test('a figure in a spreadsheet has its rating, its direction and the caveat of a proxy', async ({
  request,
}) => {
  const rows = await table(request, 'priority-2');
  const june = rows.filter((row) => row['Period code'] === '2019-06');
  expect(june).toHaveLength(2);
  expect(june[0]).toMatchObject({ Value: '31.4', Rating: 'Red' });
  expect(june[1]).toMatchObject({
    Value: '23.5',
    Numerator: '16',
    Denominator: '68',
    Rating: 'Amber',
    'Target set for': '2019/20',
  });
  const conversions = await table(request, 'priority-1');
  const proxies = conversions.filter((row) => /^Proxy measure/.test(row['Proxy caveat'] ?? ''));
  expect(proxies).toHaveLength(3 * 16);
  expect(proxies.map((row) => row['Value'])).toContain('104.2');
});

test('every milestone is in its table once, with its status as printed', async ({ request }) => {
  const rows = await table(request, 'milestones');
  expect(rows.map((row) => row['Ref'])).toEqual(refs);
  const withStatus = (status: string, category: string) =>
    rows.filter((row) => row['Status'] === status && row['What the status means'] === category);
  expect(withStatus('SLIGHT SLIPPAGE', 'At risk')).toHaveLength(4);
  expect(withStatus('NOT YET DUE', 'Not yet due')).toHaveLength(1);
});

test('the counts, the headlines and the reviews are there as printed', async ({ request }) => {
  const [all] = await table(request, 'milestone-summary');
  expect(all).toMatchObject({ 'Kind of row': 'All milestones', 'Number of milestones': '22' });
  expect(await table(request, 'headlines')).toHaveLength(6);
  const audited = (await table(request, 'reviews')).filter(
    (row) => row['Kind of row'] === 'Total of a breakdown',
  );
  expect(audited.map((row) => row['Value'])).toContain('1363');
});

test.describe('on a priority’s page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('priority-1/');
    await hydrated(page);
  });

  test('each table is saved as CSV, whole, whatever it shows', async ({ page }) => {
    const figures = await saved(page, /^Download CSV: Performance indicators/);
    expect(figures.name).toBe('priority-1-month.csv');
    expect(figures.text.split('\r\n').filter((row) => row.includes(',Figure,'))).toHaveLength(
      6 * 15,
    );
    expect((await saved(page, /^Download CSV: Milestones/)).name).toBe('priority-1-milestones.csv');
    expect((await saved(page, /^Download CSV: Quality/)).name).toBe('priority-1-review.csv');
  });

  test('a chart is saved as SVG and as PNG, under the page’s own policy, with a proxy’s caveat', async ({
    page,
  }) => {
    await page
      .getByText(/^Download chart/)
      .first()
      .click();
    const svg = await saved(page, /^SVG picture/);
    expect(svg.name).toMatch(/\.svg$/);
    expect(svg.text).toContain('Proxy measure: an approximate view only.');
    const png = await saved(page, /^PNG picture/);
    expect(png.name).toMatch(/\.png$/);
    expect(png.text).toContain('PNG');
  });
});

test('with scripting off no button is shown that cannot answer', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('priority-1/');
  await expect(page.getByText('Download CSV').first()).toBeHidden();
  await expect(page.getByText('Download chart').first()).toBeHidden();
  await context.close();
});

/** What a press of the button with this name saves. */
async function saved(page: Page, name: RegExp): Promise<{ name: string; text: string }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const download = await saving;
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

/** The rows of a file on the Data page, by their headings. */
async function table(
  request: APIRequestContext,
  name: string,
): Promise<Readonly<Record<string, string>>[]> {
  const csv = await (await request.get(`data/${name}.csv`)).text();
  const { data, errors } = Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const refs = [7, 4, 3, 3, 3, 2].flatMap((count, index) =>
  Array.from({ length: count }, (_, milestone) => `${index + 1}.${milestone + 1}`),
);
