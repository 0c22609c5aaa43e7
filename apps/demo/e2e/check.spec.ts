import { expect } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { breaches, reader } from './axe.js';
import { hydrated } from './hydrated.js';
import { test } from './test.js';

/** One finding for every kind of place that a finding of the Plymouth plan has. */
const places = [
  {
    kind: 'text of the summary',
    finding: /68\.2%.*17 of 22 is 77\.3%/,
    link: /^Summary of progress/,
    near: /68\.2%/,
  },
  {
    kind: 'roll-up',
    finding: /It says 68\.2% of milestones/,
    link: /^milestones$/i,
    near: /77\.3%/,
  },
  {
    kind: 'text of a priority',
    finding: /It counts 4 milestones/,
    link: /How are we doing/,
    near: /milestones/,
  },
  {
    kind: 'milestones of a priority',
    finding: /It counts 4 milestones/,
    link: /^ILACS Priority Action 1$/,
    near: /Milestones/,
  },
  {
    kind: 'analysis',
    finding: /44\.0% in March 2018/,
    link: /Supporting performance analysis/,
    near: /EET/,
  },
  { kind: 'baseline', finding: /44\.0% in March 2018/, link: /baseline/, near: /53\.0%/ },
  {
    kind: 'headline',
    finding: /\+12\.6 points/,
    link: /^Building on progress/,
    near: /12\.6 percentage points/,
  },
  { kind: 'cell', finding: /90\.0% against 90\.0%/, link: /Dec-18$/, near: /90\.0%/ },
  {
    kind: 'milestone',
    finding: /31 March 2019.*ON TRACK/,
    link: /milestone 3\.3/,
    near: /ON TRACK/,
  },
] as const;

for (const { kind, finding, link, near } of places) {
  test(`A finding leads to the very place (${kind}), whose mark names it and leads back`, async ({
    page,
  }) => {
    await page.goto('check/');
    await hydrated(page);
    const item = page.locator('.milepost-findings__finding').filter({ hasText: finding }).first();
    const said = await item.locator('.milepost-findings__message').innerText();
    const id = await item.getAttribute('id');
    await item.getByRole('link', { name: link }).first().click();

    const mark = page.locator(':target');
    await expect(mark).toBeFocused();
    await expect(mark).toBeInViewport();
    const around = mark.locator(
      'xpath=ancestor::*[self::td or self::tr or self::section or self::div][1]',
    );
    await expect(around).toContainText(near);
    const tip = page.locator('[role="tooltip"]:popover-open');
    await expect(tip).toBeVisible();
    expect(said).toContain(await tip.innerText());
    await page.keyboard.press('Escape');
    await expect(tip).toHaveCount(0);
    await expect(mark).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(page.locator(':target')).toHaveAttribute('id', id ?? '');
    await expect(item).toBeFocused();
    await expect(item).toBeInViewport();
  });
}

test('Every link of the list leads to a mark with its own number', async ({ page }) => {
  await page.goto('check/');
  const lost = await page.locator('.milepost-findings__finding').evaluateAll((items) =>
    items.flatMap((item) => {
      const number = item.id.replace(/\D+/g, '');
      return [...item.querySelectorAll<HTMLAnchorElement>('.milepost-findings__facts a')]
        .filter(({ hash }) => {
          const mark = document.getElementById(decodeURIComponent(hash.slice(1)));
          return !mark?.textContent?.endsWith(` ${number}`);
        })
        .map(({ hash }) => hash);
    }),
  );
  expect(lost).toEqual([]);
});

test('On paper the list is whole, and alone: the report has a page to be printed from', async ({
  page,
}) => {
  await page.goto('check/');
  await hydrated(page);
  const count = await page.locator('.milepost-findings__finding').count();
  const messages = await page.locator('.milepost-findings__message').allInnerTexts();
  const folded = page.locator('.milepost-findings__group').first();
  await folded.locator('summary').first().click();
  await expect(folded).not.toHaveAttribute('open');
  const document = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
  );
  expect(document.numPages).toBeLessThan(20);
  const { text } = await extractText(document, { mergePages: true });
  const printed = text.replace(/\s+/g, ' ');
  expect(count).toBeGreaterThan(20);
  for (const message of messages) {
    const words = message.replace(/^\S+\s*\d+\s*(?:Error|Warning|Note|Let stand) \d+\s*/s, '');
    expect(printed).toContain(words.trim().replace(/\s+/g, ' ').slice(0, 40));
  }
  expect(printed).not.toContain('Performance indicators');
});

test.describe('With JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a mark is a link to its finding, and a finding one to its marks', async ({ page }) => {
    await page.goto('check/');
    await page
      .getByRole('link', { name: /milestone 3\.3$/ })
      .first()
      .click();
    const mark = page.locator(':target');
    await expect(mark).toBeInViewport();
    await mark.click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toContainText('31 March 2019');
  });
});

test('Every rule that a finding names is a page, which says what it compares', async ({ page }) => {
  await page.goto('check/');
  const hrefs = await page
    .locator('.milepost-findings__rule a')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);
  expect(hrefs.length).toBeGreaterThan(10);
  for (const href of hrefs) {
    const answer = await page.request.get(href);
    expect(answer.status(), href).toBe(200);
    const rule = /([\w-]+)\.html$/.exec(href)?.[1];
    expect(await answer.text()).toContain(`<code>${rule}</code>`);
  }

  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ['rules/', 'rules/parts-and-whole.html']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    expect(await breaches(reader(page)), path).toEqual([]);
    const lost = await page.locator('main a').evaluateAll(async (links) => {
      const answers = links.map(async (link) => {
        const { href } = link as HTMLAnchorElement;
        return (await fetch(href)).ok ? [] : [href];
      });
      return (await Promise.all(answers)).flat();
    });
    expect(lost, path).toEqual([]);
  }
});

test('The values of a list stand in one column, and a period never breaks at its hyphen', async ({
  page,
}) => {
  await page.goto('check/');
  const { columns, broken } = await page.evaluate(() => ({
    columns: [...document.querySelectorAll('.milepost-findings__list')].map(
      (list) =>
        new Set(
          [
            ...list.querySelectorAll(
              ':not(.milepost-findings__more *) > :is(.milepost-findings__fact + a, dd)',
            ),
          ].map((each) => Math.round(each.getBoundingClientRect().left)),
        ).size,
    ),
    broken: [...document.querySelectorAll('.milepost-findings__period')]
      .filter((period) => period.getClientRects().length > 1)
      .map((period) => period.textContent),
  }));
  expect(columns.length).toBeGreaterThan(5);
  expect(new Set(columns)).toEqual(new Set([1]));
  expect(broken).toEqual([]);
});

test('The summary says where to read why its figures disagree', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: 'Does it add up?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Does it add up?' })).toBeVisible();
});
