import { expect } from '@playwright/test';
import { appearances, breaches, reader } from './axe.js';
import { test } from './test.js';

const asked = [
  { element: 'plan', query: '' },
  { element: 'summary', query: '?element=summary&lang=cy' },
  { element: 'milestones', query: '?element=milestones' },
  { element: 'kpi-table', query: '?element=kpi-table&priority=2&periods=6' },
  { element: 'trend', query: '?element=trend&indicator=re-referrals' },
  { element: 'qprm', query: '?element=qprm&priority=3' },
];

for (const { element, query } of asked) {
  test(`embed.html shows ${element}, by the rules of axe in every appearance`, async ({ page }) => {
    // The whole report, three times over.
    if (element === 'plan') test.setTimeout(240_000);
    for (const theme of ['light', 'dark', 'system']) {
      const forced = theme === 'system';
      await page.emulateMedia({ colorScheme: 'dark', forcedColors: forced ? 'active' : 'none' });
      await page.goto(`embed.html${query || '?'}&theme=${theme}`);
      await expect(
        page.locator(`milepost-${element}`).getByRole('table').or(page.getByRole('list')).first(),
      ).toBeVisible();
      expect(await breaches(reader(page))).toEqual([]);
    }
  });
}

for (const { element, query } of asked) {
  test(`embed.html with ${element} never scrolls sideways at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`embed.html${query}`);
    await expect(
      page.locator(`milepost-${element}`).getByRole('heading').or(page.getByRole('table')).first(),
    ).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('embed.html is light, whatever the system, unless its address asks otherwise', async ({
  page,
}) => {
  const scheme = () => page.locator('meta[name="color-scheme"]').getAttribute('content');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('embed.html?element=summary');
  expect(await scheme()).toBe('light');
  await page.goto('embed.html?element=summary&theme=dark');
  expect(await scheme()).toBe('dark');
});

test('embed.html is called by the name of the plan that it shows', async ({ page }) => {
  await page.goto('embed.html?element=kpi-table&priority=2');
  await expect(page).toHaveTitle('Safeguarding Improvement Plan and Progress Report');
});

test('fragment.html, alone on a page, is by the rules of axe in every appearance', async ({
  page,
}) => {
  await page.goto('fragment.html');
  for (const media of Object.values(appearances)) {
    await page.emulateMedia(media);
    // Its headings begin below that of the page where it is to be pasted.
    expect(await breaches(reader(page).disableRules('page-has-heading-one'))).toEqual([]);
  }
});

const hostile = [
  '?element=<img src=x onerror=alert(1)>',
  '?element=script',
  '?element=plan onmouseover=alert(1)',
  '?priority="><script>alert(1)</script>',
  '?element=qprm&priority=<svg onload=alert(1)>',
  '?indicator=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&element=trend',
  '?lang="><script>alert(1)</script>',
  '?theme=dark"><script>alert(1)</script>',
  '?src=javascript:alert(1)',
  '?src=data:application/json,{}',
  '?src=https://elsewhere.example/plan.json',
  '?src=//elsewhere.example/plan.json',
  '?src=\\\\elsewhere.example/plan.json',
  '?src=https://user@elsewhere.example/plan.json',
];

for (const query of hostile) {
  // `quiet` fails whatever is asked of another host, and whatever the policy refuses.
  test(`embed.html runs and fetches nothing for ${query}`, async ({ page }) => {
    let isAlerted = false;
    page.on('dialog', (dialog) => {
      isAlerted = true;
      void dialog.dismiss();
    });
    await page.goto(`embed.html${query}`);
    await expect(
      page
        .locator(
          'main > p, main > [lang], main > milepost-plan, main > milepost-trend, main > milepost-qprm',
        )
        .first(),
    ).toBeVisible();
    await expect(page.locator('main :is(img, script)')).toHaveCount(0);
    expect(isAlerted).toBe(false);
  });
}

test('embed.html tells in words what its address cannot ask for', async ({ page }) => {
  await page.goto('embed.html?element=budget');
  await expect(page.getByRole('main')).toContainText('There is no element called “budget”');
  await page.goto('embed.html?src=https://elsewhere.example/plan.json');
  await expect(page.getByRole('main')).toContainText(
    'This page shows plans of 127.0.0.1:4319 only',
  );
});
