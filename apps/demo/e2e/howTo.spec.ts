import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { appearances, breaches, reader } from './axe.js';
import { test } from './test.js';

const preview = (page: Page) => page.frameLocator('#preview');

async function previewed(page: Page) {
  await expect(preview(page).getByRole('table').first()).toBeVisible();
}

test.describe('the how-to', () => {
  for (const [appearance, media] of Object.entries(appearances)) {
    test(`breaks no rule of axe in ${appearance}, its preview included`, async ({ page }) => {
      await page.emulateMedia(media);
      await page.goto('milepost.html');
      await page.getByRole('combobox', { name: 'What to show' }).selectOption('milepost-kpi-table');
      await page.getByRole('combobox', { name: 'Priority' }).selectOption('2');
      await previewed(page);
      expect(await breaches(reader(page))).toEqual([]);
    });
  }

  test('states the hash of each script as it is served', async ({ page, request }) => {
    await page.goto('milepost.html');
    const hashes = page.getByRole('table', { name: 'Hashes of the files' });
    const snippets = {
      'milepost.js': '#snippet-html',
      'milepost.cy.js': '#snippet-welsh',
      'milepost.files.js': '#snippet-files',
    };
    for (const [name, snippet] of Object.entries(snippets)) {
      const body = await (await request.get(name)).body();
      const hash = `sha384-${createHash('sha384').update(body).digest('base64')}`;
      await expect(hashes.getByRole('row', { name })).toContainText(hash);
      await expect(page.locator(snippet)).toContainText(`integrity="${hash}"`);
    }
  });

  test('never scrolls sideways at 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('milepost.html');
    await previewed(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('stacks its tables on a phone, each cell under its heading, and keeps them tables', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('milepost.html');
    const platforms = page.getByRole('table', { name: /What each platform takes/ });
    const row = platforms.getByRole('row', { name: /Umbraco/ });
    const lefts = await row
      .getByRole('cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
    expect(lefts).toHaveLength(3);
    expect(new Set(lefts).size).toBe(1);
    const headings = await row
      .getByRole('cell')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    expect(headings[0]).toContain('Script and tag');
  });

  test('sets every name of a choice on one line with its neighbours', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('milepost.html');
    const way = page.locator('#builder legend');
    const show = page.locator('#builder > label').first();
    const top = async (of: typeof way) =>
      of.evaluate((element) => {
        const words = document.createRange();
        words.selectNode(element.firstChild ?? element);
        return words.getBoundingClientRect().top;
      });
    await expect(way).toBeVisible();
    expect(Math.abs((await top(way)) - (await top(show)))).toBeLessThan(1);
    const sizes = await page
      .locator('#builder :is(label, legend)')
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).fontSize))]);
    expect(sizes).toHaveLength(1);
  });

  test('has links that land, ids used once and headings in order', async ({ page, request }) => {
    await page.goto('milepost.html');
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const link of new Set(links)) {
      if (link.startsWith('#')) expect(ids).toContain(link.slice(1));
      else expect((await request.get(link)).status(), link).toBe(200);
    }
    const levels = await page
      .locator('h1, h2, h3')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test.describe('with JavaScript off', () => {
    test.use({ javaScriptEnabled: false });
    test('reads, with every snippet, and shows no builder', async ({ page }) => {
      await page.goto('milepost.html');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Put a plan on another page',
      );
      await expect(page.locator('#snippet-html')).toBeVisible();
      await expect(page.locator('#builder')).toBeHidden();
      await expect(page.getByText('The builder needs JavaScript.')).toBeVisible();
    });
  });
});

test.describe('the builder', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const snippet = (page: Page) => page.getByLabel('HTML to paste');

  test('writes what is chosen, shows it, and says that it is copied', async ({ page }) => {
    await page.goto('milepost.html');
    await page.getByRole('combobox', { name: 'What to show' }).selectOption('milepost-kpi-table');
    await page.getByRole('combobox', { name: 'Priority' }).selectOption('2');
    await page.getByLabel('Periods at first (blank for all)').fill('6');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('cy');
    const html = await snippet(page).inputValue();
    expect(html).toContain('priority="2" periods="6" lang="cy"');
    expect(html).toMatch(/milepost\.cy\.js" integrity="sha384-/);
    await expect(preview(page).locator('milepost-kpi-table')).toHaveAttribute('periods', '6');
    await expect(preview(page).getByRole('table').first()).toBeVisible();

    await page.getByRole('button', { name: 'Copy HTML to paste' }).click();
    await expect(page.getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(html);
  });

  test('asks only what an element can be told', async ({ page }) => {
    await page.goto('milepost.html');
    await page.getByRole('combobox', { name: 'What to show' }).selectOption('milepost-trend');
    await expect(page.getByRole('combobox', { name: 'Indicator' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Priority' })).toBeHidden();
    await expect(preview(page).getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.getByRole('combobox', { name: 'What to show' }).selectOption('milepost-qprm');
    await expect(page.getByRole('combobox', { name: 'Priority' })).toHaveValue('1');
    await expect(snippet(page)).toHaveValue(/<milepost-qprm [^>]*priority="1"/);
  });

  test('writes an address of any kind as the value of an attribute', async ({ page }) => {
    await page.goto('milepost.html');
    await page.getByLabel('Folder that holds the files').fill('https://x.example/"><b a=&');
    await expect(snippet(page)).toHaveValue(
      /src="https:\/\/x\.example\/&quot;&gt;&lt;b a=&amp;\/milepost\.js"/,
    );
  });

  test('makes HTML that shows the plan where it is pasted', async ({ page, baseURL }) => {
    await page.goto('milepost.html');
    await page.getByRole('combobox', { name: 'What to show' }).selectOption('milepost-milestones');
    const pasted = await snippet(page).inputValue();
    await page.route('**/elsewhere.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Elsewhere</title><body>${pasted}</body></html>`,
      }),
    );
    await page.goto(`${baseURL}/elsewhere.html`);
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(6);
  });

  test('makes an iframe that shows the plan where it is pasted', async ({ page, baseURL }) => {
    await page.goto('milepost.html');
    await page.getByLabel('Iframe', { exact: true }).check();
    await page.getByRole('combobox', { name: 'What to show' }).selectOption('milepost-summary');
    const pasted = await snippet(page).inputValue();
    await page.route('**/elsewhere.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Elsewhere</title><body>${pasted}</body></html>`,
      }),
    );
    await page.goto(`${baseURL}/elsewhere.html`);
    const inside = page.frameLocator('iframe[title="Headlines, milestones and latest figures"]');
    await expect(inside.getByRole('table').first()).toBeVisible();
  });
});
