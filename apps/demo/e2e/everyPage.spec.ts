import { expect } from '@playwright/test';
import { hydrated } from './hydrated.js';
import { pages } from './pages.js';
import { test } from './test.js';

for (const { path, name, heading, answers } of pages) {
  test(`${name} is whole: named, in order, with every link landing, and quiet`, async ({
    page,
  }) => {
    await page.goto(path);
    if (answers) await hydrated(page);

    await test.step('it has a title, a description and one first-level heading', async () => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(`^${name}.*Plymouth City Council$`));
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
      const description = page.locator('meta[name="description"]');
      await expect(description).toHaveAttribute('content', /Plymouth/);
    });

    await test.step('headings go down one level at a time', async () => {
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
      const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
      expect(skipped).toEqual([]);
    });

    await test.step('ids are used once, and links within the page land', async () => {
      const ids = await page
        .locator('[id]')
        .evaluateAll((elements) => elements.map(({ id }) => id));
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      const targets = await page
        .locator('a[href^="#"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)));
      expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([]);
    });

    await test.step('the navigation marks its place', async () => {
      const navigation = page.getByRole('navigation', { name: 'Pages of this report' });
      await expect(navigation.getByRole('link')).toHaveCount(pages.length);
      await expect(navigation.locator('[aria-current]')).toHaveCount(1);
      await expect(navigation.locator('[aria-current="page"]')).toContainText(name);
    });

    await test.step('it says whose it is, as at when, how marked, and what it is not', async () => {
      const banner = page.getByRole('banner');
      await expect(banner).toContainText('Plymouth City Council');
      await expect(banner).toContainText('OFFICIAL');
      await expect(banner).toContainText('As at 30 Jun 2019');
      const footer = page.getByRole('contentinfo');
      await expect(footer).toContainText('not a publication of Plymouth City Council');
      await expect(footer).toContainText('Source: Plymouth City Council');
    });
  });

  test(`${name} is sent with no inline style or script, under a policy that forbids them`, async ({
    request,
  }) => {
    const html = await (await request.get(path || './')).text();
    expect(html).not.toMatch(/<[^>]+\sstyle\s*=/i);
    expect(html).not.toMatch(/<style/i);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/i);
    expect(html).not.toMatch(/<[^>]+\son\w+\s*=/i);
    expect(html).toContain('default-src &#x27;none&#x27;; script-src &#x27;self&#x27;');
  });
}

test('links from one page to a place on another all land', async ({ page, request }) => {
  const ids = new Map<string, string>();
  const broken: string[] = [];
  for (const { path } of pages) {
    await page.goto(path);
    const addresses = await page
      .locator('a[href]')
      .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href));
    for (const address of new Set(addresses)) {
      const { origin, pathname, hash } = new URL(address);
      if (!ids.has(pathname)) {
        const response = await request.get(origin + pathname);
        ids.set(pathname, response.ok() ? await response.text() : '');
      }
      const html = ids.get(pathname) ?? '';
      const lands = html !== '' && (hash === '' || html.includes(`id="${hash.slice(1)}"`));
      if (!lands) broken.push(`${path}: ${address}`);
    }
  }
  expect(broken).toEqual([]);
});
