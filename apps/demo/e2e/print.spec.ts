import { expect } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { hydrated } from './hydrated.js';
import { pages } from './pages.js';
import { test } from './test.js';

async function textOfPages(pdf: Buffer): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document);
  return text;
}

test('the whole report prints as a board paper: marked on every page, nothing left out', async ({
  page,
}) => {
  await page.goto('report/');
  await hydrated(page);
  const sheets = await textOfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets.length).toBeGreaterThan(10);
  expect(sheets.length).toBeLessThan(45);
  for (const sheet of sheets) expect(sheet).toContain('OFFICIAL');
  sheets.forEach((sheet, index) => {
    expect(sheet).toMatch(new RegExp(`${index + 1}\\s*(/|of)\\s*${sheets.length}`));
  });

  const whole = sheets.join('\n');
  for (const ref of refs) expect(whole).toMatch(new RegExp(`(^|\\s)${ref.replace('.', '\\.')}\\s`));
  for (const word of ['77.3%', '81.0%', '104.2%', 'not a publication of Plymouth']) {
    expect(whole).toContain(word);
  }
  // Controls have no use on paper.
  for (const control of ['Print or save', 'Explain figures', 'Skip to content', 'Theme']) {
    expect(whole).not.toContain(control);
  }
});

test('a table that goes on over the page has its headings again', async ({ page }) => {
  await page.goto('report/');
  await hydrated(page);
  const sheets = await textOfPages(await page.pdf({ preferCSSPageSize: true }));
  const withMilestones = sheets.filter((sheet) => /(ON TRACK|SLIGHT SLIPPAGE)/.test(sheet));
  const first = sheets.findIndex((sheet) => sheet.includes('1.1') && sheet.includes('Key dates'));
  expect(first).toBeGreaterThan(0);
  // Priority 1 has seven milestones: more than one sheet of them.
  const continued = sheets.slice(first + 1).find((sheet) => /^1\.[4-7]\s/m.test(sheet));
  expect(continued).toMatch(/Ref/);
  expect(continued).toMatch(/Key dates/);
  expect(withMilestones.length).toBeGreaterThan(5);
});

for (const { path, name } of pages) {
  test(`Printed, ${name} is marked on every sheet, shows no navigation and loses nothing at the edge`, async ({
    page,
  }) => {
    await page.goto(path);
    const sheets = await textOfPages(await page.pdf({ preferCSSPageSize: true }));
    for (const sheet of sheets) expect(sheet).toContain('OFFICIAL');
    expect(sheets.join('\n')).not.toContain('Whole report');

    // A4 landscape less its margins, at 96 pixels to the inch.
    await page.setViewportSize({ width: 1017, height: 680 });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth + 1;
      return [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => !element.closest('.milepost-visually-hidden'))
        .filter((element) => element.getBoundingClientRect().right > edge)
        .map((element) => `${element.tagName} ${element.className}`);
    });
    expect(cut).toEqual([]);
    const scrolling = await page
      .getByRole('region')
      .evaluateAll((regions) =>
        regions
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
          .map((region) => region.getAttribute('aria-labelledby')),
      );
    expect(scrolling).toEqual([]);
  });
}

const refs = [7, 4, 3, 3, 3, 2].flatMap((count, index) =>
  Array.from({ length: count }, (_, milestone) => `${index + 1}.${milestone + 1}`),
);
