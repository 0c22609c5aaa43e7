import { readFile } from 'node:fs/promises';
import { evaluatePlan, figureRows, enGB, toCsv } from '@milepost/core';
import { plymouthPlan } from '@milepost/plymouth';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strictSite } from './strictSite.examples.js';
import type { StrictSite } from './strictSite.examples.js';

let site: StrictSite;

const filesTag = '<script src="/milepost.files.js" defer></script>';

beforeAll(async () => {
  site = await strictSite(['milepost.js', 'milepost.files.js']);
  site.files.set('/plan.json', { type: 'application/json', body: JSON.stringify(plymouthPlan) });
});

afterAll(() => site?.close());

/** Opens a page with these elements under the strict policy, and waits until each shows its plan. */
async function open(elements: string, { before = '', after = '' } = {}): Promise<Page> {
  const body = `<!doctype html><html lang="en"><title>Intranet</title><script src="/events.js"></script>${before}<script src="/milepost.js" defer></script>${after}${elements}`;
  site.files.set('/', { type: 'text/html', body });
  const page = await site.browser.newPage();
  await page.goto(site.origin);
  const count = elements.split('src="/plan.json"').length - 1;
  await page.waitForFunction(`events.length === ${count}`);
  return page;
}

async function saved(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

const violations = (page: Page) => page.evaluate<string[]>('violations');

describe('milepost.files.js beside milepost.js, under the strict policy', () => {
  it('saves a KPI table as the very CSV that core writes', async () => {
    const page = await open(
      '<milepost-kpi-table src="/plan.json" priority="1" periods="3"></milepost-kpi-table>',
      { after: filesTag },
    );
    const [first] = evaluatePlan(plymouthPlan).priorities.find(({ ref }) => ref === '1')!.kpiSets;
    const button = page.getByRole('button', { name: /^Download CSV: / }).first();
    const { name, text } = await saved(page, button);
    expect(name).toBe(`${first!.id}.csv`);
    expect(text).toBe(toCsv(figureRows([first!], enGB)));
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('saves a chart as SVG and its figures as CSV, and offers no PNG', async () => {
    const page = await open(
      '<milepost-trend src="/plan.json" indicator="re-referrals"></milepost-trend>',
      { before: filesTag },
    );
    await page.locator('summary', { hasText: 'Download chart' }).click();
    const choices = page.locator('milepost-trend .milepost-download__choices button');
    expect(await choices.allInnerTexts()).toEqual([
      expect.stringContaining('SVG picture'),
      expect.stringContaining('CSV figures'),
    ]);
    const picture = await saved(page, choices.first());
    expect(picture.name).toMatch(/re-referrals\.svg$/);
    const elsewhere = await site.browser.newPage();
    const drawn = await elsewhere.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      const title = root.querySelector('title')?.textContent;
      return [root.localName, title, root.querySelectorAll('path, polyline, line').length];
    }, picture.text);
    expect(drawn).toEqual(['svg', expect.stringMatching(/re-referrals/i), expect.any(Number)]);
    expect(drawn[2]).toBeGreaterThan(3);
    await elsewhere.close();
    // It stands alone, and runs nothing wherever it is opened.
    expect(picture.text).not.toMatch(/<script|href=|url\(|style=/);
    const figures = await saved(page, choices.last());
    expect(figures.name).toMatch(/re-referrals\.csv$/);
    expect(figures.text).toContain('Apr-18');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('offers the tables of every element', async () => {
    const page = await open(
      `<milepost-plan src="/plan.json"></milepost-plan>
      <milepost-summary src="/plan.json"></milepost-summary>
      <milepost-milestones src="/plan.json" priority="2"></milepost-milestones>
      <milepost-qprm src="/plan.json" priority="3"></milepost-qprm>`,
      { after: filesTag },
    );
    const offered = (element: string) =>
      page.locator(element).getByRole('button', { name: /^Download CSV: / });
    expect(await offered('milepost-plan').count()).toBeGreaterThan(15);
    expect(await offered('milepost-summary').count()).toBe(2);
    expect(await offered('milepost-milestones').count()).toBe(1);
    expect(await offered('milepost-qprm').count()).toBe(1);
    const { name, text } = await saved(page, offered('milepost-milestones'));
    expect(name).toBe('priority-2-milestones.csv');
    expect(text.trimEnd().split('\r\n')).toHaveLength(5);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('comes to elements that are shown already, and without it there is no button', async () => {
    const page = await open('<milepost-summary src="/plan.json"></milepost-summary>');
    const button = page.getByRole('button', { name: /^Download/ });
    expect(await button.count()).toBe(0);
    await page.evaluate(site.files.get('/milepost.files.js')!.body);
    await button.first().waitFor();
    await page.close();
  });
});
